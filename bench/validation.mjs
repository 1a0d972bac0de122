// @ts-check
// What validation costs, as ratios against JSON.parse of the same text in the same run.
import { load } from "@pk-config/core";
import { validateConfigV2 } from "@pk-config/schema";
import { balancer, nested, router, withMistakes } from "./configs.mjs";
import { ratio } from "./ratio.mjs";
import { heading, row } from "./table.mjs";
import { zodShape } from "./zod-shape.mjs";

const sizes = [10, 100, 1000, 10_000];

heading("text to verdict, good config", "× JSON.parse, budget 4");
for (const [name, make] of Object.entries({ balancer, nested, router })) {
  for (const size of sizes) {
    const text = JSON.stringify(make(size), null, 2);
    if (load(text).diagnostics.some(({ severity }) => severity !== "info"))
      throw new Error(`${name} of ${size} is not good`);
    row(
      `${name}, ${size} targets`,
      ratio(
        () => load(text),
        () => JSON.parse(text),
      ),
      4,
    );
  }
}

heading("text to verdict, config with mistakes", "× JSON.parse, budget 15");
for (const size of sizes) {
  const text = JSON.stringify(withMistakes(size), null, 2);
  if (load(text).ok) throw new Error(`${size} targets: the mistakes were not found`);
  row(
    `shape, ${size} targets`,
    ratio(
      () => load(text),
      () => JSON.parse(text),
    ),
    15,
  );
}
for (const size of sizes) {
  const good = JSON.stringify(balancer(size), null, 2);
  const text = good.replace('"provider": "', '"provider:"');
  if (load(text).ok) throw new Error(`${size} targets: the lost quote was not found`);
  row(
    `lost quote, ${size} targets`,
    ratio(
      () => load(text),
      () => JSON.parse(good),
    ),
    15,
  );
}
for (const size of sizes) {
  const good = JSON.stringify(balancer(size), null, 2);
  const text = `// a comment\n${good}`;
  row(
    `comment, ${size} targets`,
    ratio(
      () => load(text),
      () => JSON.parse(good),
    ),
    15,
  );
}

heading("growth", "cost per target, 10,000 against 1,000 targets, budget 2");
const small = JSON.stringify(balancer(1000), null, 2);
const large = JSON.stringify(balancer(10_000), null, 2);
const growth = ratio(
  () => load(large),
  () => load(small),
);
row(
  "balancer",
  { ...growth, ratio: growth.ratio / 10, low: growth.low / 10, high: growth.high / 10 },
  2,
);

heading("shape alone: zod 4 against the generated validator", "× as long, at least 4");
for (const size of sizes) {
  const value = balancer(size);
  if (!validateConfigV2(value) || !zodShape.safeParse(value).success)
    throw new Error("both must accept it");
  row(
    `balancer, ${size} targets`,
    ratio(
      () => zodShape.safeParse(value),
      () => validateConfigV2(value),
    ),
    undefined,
    4,
  );
}
