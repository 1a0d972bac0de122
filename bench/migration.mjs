// @ts-check
// What it costs to migrate a config, as ratios against JSON.parse and JSON.stringify of the same text in
// the same run. What a dump costs from file to file is `migrate.mjs`.
import { edited, formMemory, migrate, parse } from "@pk-config/core";
import { ratio } from "./ratio.mjs";
import { heading, row } from "./table.mjs";

/**
 * A config of 1.0 of about a kilobyte for every four options.
 * @param {number} options
 * @param {number} seed
 */
function oldConfig(options, seed) {
  return JSON.stringify({
    mode: "fallback",
    options: Array.from({ length: options }, (_, index) => ({
      provider: index % 2 === 0 ? "openai" : "anthropic",
      ...(index % 2 === 0 ? { virtual_key: `key-${seed}-${index}` } : { apiKey: `KEY_${seed}` }),
      retry: index % 3 === 0 ? 5 : { attempts: 3, onStatusCodes: [429, 500, 503] },
      cache_status: "semantic",
      cache_age: "max-age=60",
      params_to_override: {
        model: "gpt-4",
        max_tokens: 250 + seed,
        messages: [{ role: "system", content: `Answer tenant ${seed} in one short sentence.` }],
      },
    })),
  });
}

const many = Array.from({ length: 200 }, (_, seed) => oldConfig(4, seed));
const memory = formMemory();
for (const text of many.slice(0, 2)) {
  const document = parse(text);
  memory.learn(document, migrate(document));
}
for (const text of many) {
  const { edits, verdict } = migrate(parse(text));
  if (verdict !== "migrated" || memory.recall(text)?.text !== edited(text, edits))
    throw new Error("both ways must lead to the same config");
}

let turn = 0;
const next = () => many[turn++ % many.length] ?? "";

heading("a config of 1 KB", "× JSON.parse and JSON.stringify");
row(
  "of a form that is known",
  ratio(
    // A look at it, so that the text is really put together.
    () => memory.recall(next())?.text.charCodeAt(0),
    () => JSON.stringify(JSON.parse(next())),
  ),
  1.1,
);
row(
  "of a form that is new",
  ratio(
    () => {
      const text = next();
      return edited(text, migrate(parse(text)).edits);
    },
    () => JSON.stringify(JSON.parse(next())),
  ),
  25,
);

heading("growth", "cost per option, 10,000 against 1,000 options, budget 2");
const small = oldConfig(1000, 1);
const large = oldConfig(10_000, 1);
const growth = ratio(
  () => migrate(parse(large)).findings,
  () => migrate(parse(small)).findings,
);
row(
  "old options",
  { ...growth, ratio: growth.ratio / 10, low: growth.low / 10, high: growth.high / 10 },
  2,
);
