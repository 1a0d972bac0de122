import fc from "fast-check";
import { describe, it } from "vitest";
import { codePoint } from "../test/code-point.ts";
import { memoryServing } from "../test/memory-serving.ts";
import { runMain } from "../test/run-main.ts";
import { commandSpecs, commonOptions } from "./command-table.ts";
import type { Serving } from "./serve/serving.ts";
import { formats } from "./validate-options.ts";

const flags = [...commonOptions, ...commandSpecs.flatMap(({ options }) => options)].map(
  ({ name }) => `--${name}`,
);
const word = fc.oneof(
  fc.constantFrom(
    ...commandSpecs.map(({ name }) => name),
    ...flags,
    ...formats,
    "-",
    "--",
    ".",
    "*.json",
  ),
  fc.constantFrom(
    "a.json",
    "b.json",
    "d",
    "PK2001",
    "--rule=PK3=off",
    "--format=json",
    "none",
    "oss",
  ),
  fc.string({ maxLength: 8 }),
);

const content = fc.oneof(
  fc.json(),
  fc.string({ unit: codePoint }),
  fc.uint8Array(),
  fc.constantFrom('{"provider": "openai"}', '{"provider": "openai", "retry": {"attempts": "3"}}'),
);

/** A machine on which a gateway is asked to stop as soon as it listens for that: `serve` ends like all. */
function hasty(): Serving {
  return {
    ...memoryServing(),
    onSignal: (hear) => {
      queueMicrotask(() => hear("SIGTERM"));
      return () => undefined;
    },
  };
}

describe("main", () => {
  it("ends any call on any files with an exit code that the documentation knows", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(word, { maxLength: 6 }),
        content,
        content,
        async (argv, first, second) => {
          const files = { "a.json": first, "b.json": second, "d/c.json": first };
          const { code, out, err } = await runMain(argv, { files, stdin: "{}", serving: hasty() });
          const silent = code === 2 && err === "";
          return [0, 1, 2].includes(code) && !silent && out.length < 10_000_000;
        },
      ),
    );
  });

  it("checks any content in any format without falling over", async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...formats), content, async (format, text) => {
        const { code, out } = await runMain(`validate a.json --format ${format}`, {
          files: { "a.json": text },
        });
        if (format === "json" || format === "sarif") JSON.parse(out);
        return code === 0 || code === 1;
      }),
    );
  });
});
