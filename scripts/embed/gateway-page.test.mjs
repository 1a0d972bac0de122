// @ts-check
/** `docs/gateway.md` says what the code says: its examples, options, limits and headers are those that run. */
import { readdirSync, readFileSync } from "node:fs";
import { gatewayLimits } from "@pk-config/gateway";
import { defaultRunLimits } from "@pk-config/runner";
import { describe, expect, it } from "vitest";

const root = new URL("../../", import.meta.url);
const page = textOf("docs/gateway.md");
const examples = readdirSync(new URL("examples/gateway/", root));

/** What a stranger copies has to be short. */
const MOST_LINES = 25;

describe("docs/gateway.md", () => {
  it.each(examples)("shows %s as it is", (file) => {
    const text = textOf(`examples/gateway/${file}`);
    expect(page).toContain(`(../examples/gateway/${file})\n\n\`\`\`js\n${text}\`\`\``);
    expect(text.trimEnd().split("\n").length).toBeLessThanOrEqual(MOST_LINES);
  });

  it("lists every limit with its default", () => {
    const limits = Object.entries({ ...gatewayLimits, ...defaultRunLimits });
    const rows = limits.map(([name, limit]) => `| \`${name}\` | ${written(limit)} |`);
    expect(firstColumn("## Limits")).toHaveLength(limits.length);
    for (const row of rows) expect(page).toContain(row);
  });

  it("lists every option", () => {
    const interfaces = textOf("packages/gateway/src/gateway-options.ts");
    const options = [...interfaces.matchAll(/^ {2}readonly (\w+)\??:/gm)].map(([, name]) => name);
    expect(firstColumn("## Options")).toEqual(options);
  });

  it("lists every header that speaks to the gateway", () => {
    const spoken = textOf("packages/core/src/request/header-map.ts").matchAll(
      /^ {2}"(x-[\w-]+)",/gm,
    );
    const names = [...spoken].map(([, name = ""]) => name);
    expect(names.length).toBeGreaterThan(5);
    for (const name of names) expect(page).toContain(`\`${name}\``);
  });
});

/** @param {string} path */
function textOf(path) {
  return readFileSync(new URL(path, root), "utf8");
}

/**
 * The names in the first column of the last table below a heading.
 * @param {string} heading
 */
function firstColumn(heading) {
  const [, below = ""] = page.split(`\n${heading}\n`);
  const [section = ""] = below.split(/\n##/);
  return [...section.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name = ""]) => name);
}

/** @param {number} limit */
function written(limit) {
  const mebibytes = limit / 1024 / 1024;
  return mebibytes >= 1 ? `${mebibytes} MiB` : String(limit);
}
