import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import * as core from "../../src/index.ts";
import { type Example, examplesIn } from "./examples-in.ts";
import { faultsIn, moduleOf } from "./run-example.ts";
import { typeFaults } from "./type-faults.ts";

/**
 * The examples in the comments of the core are run: each line `expression; // => value` must come to
 * that value. They import the package by its name, as their readers do, so each becomes a file of its
 * own below the root of the repository, where that name leads to the sources.
 */
const root = fileURLToPath(new URL("../../../../", import.meta.url));
const sources = "packages/core/src";

/** Functions of which their first sentence says all. */
const speakForThemselves = [
  "docsPage",
  "isCode",
  "isCredentialKey",
  "isOpen",
  "nearestName",
  "retryAfterMs",
];

const examples = readdirSync(join(root, sources), { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts"))
  .map((path) => `${sources}/${path.replaceAll("\\", "/")}`)
  .sort()
  .flatMap((file) => examplesIn(file, readFileSync(join(root, file), "utf8")));

/** What no example may do: it calls another function, and claims what is not so. */
const wrong = examplesIn(
  "wrong.ts",
  `/**
 * Loads a text.
 *
 * @example
 * \`\`\`ts
 * import { limits } from "@pk-config/core";
 *
 * const depth: string = limits.depth;
 * depth; // => 128
 * [depth, { most: limits.depth }]; // => [128, { most: 127 }]
 * limits.depth; // => depth
 * \`\`\`
 */
export function load() {}
`,
);

const folder = newFolder();
afterAll(() => rmSync(folder, { recursive: true }));

/** An empty folder below the root, where nothing looks for sources. */
function newFolder(): string {
  mkdirSync(join(root, ".cache"), { recursive: true });
  return mkdtempSync(join(root, ".cache/examples-"));
}

/** Writes an example to a file in a folder of its function, and returns the path. */
function written(example: Example): string {
  const path = join(folder, example.shows, example.file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, moduleOf(example));
  return path;
}

describe("examples in comments", () => {
  it("are there for every function of the package", () => {
    const functions = Object.entries(core).flatMap(([name, value]) =>
      typeof value === "function" && !/^[A-Z]/.test(name) ? [name] : [],
    );
    const shown = examples.map(({ shows }) => shows);
    expect([...shown, ...speakForThemselves].sort()).toEqual(functions.sort());
  });

  it.each(examples.map((one) => [`${one.file}:${one.line}`, one] as const))(
    "%s",
    async (_, one) => {
      expect(await faultsIn(one, written(one))).toEqual([]);
      expect(one.code.trim().split("\n").length).toBeLessThanOrEqual(10);
    },
  );

  it("are told apart from wrong ones, by file and line", async () => {
    expect(await Promise.all(wrong.map((one) => faultsIn(one, written(one))))).toEqual([
      [
        "wrong.ts:10: expected [128, { most: 127 }], and it is [ 128, { most: 128 } ]",
        "wrong.ts:11: depth is no value",
        "wrong.ts:6: load is not called",
      ],
    ]);
  });

  it("are well typed, but for the wrong one", () => {
    for (const one of [...examples, ...wrong]) written(one);
    expect(typeFaults(folder)).toEqual([expect.stringMatching(/^wrong\.ts:8: error TS2322/)]);
  });
});
