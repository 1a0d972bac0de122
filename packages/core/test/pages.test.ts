import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { catalogue, type Effect, isCode, load } from "../src/index.ts";
import { effectOf } from "../src/migrate/effects.ts";
import { settingsFrom } from "./fixture-settings.ts";

/**
 * Every code has a page in docs/diagnostics/, and the page's examples do what it says: a block marked
 * `wrong` has that one finding and no other, a block marked `right` has none at all.
 */
const folder = new URL("../../../docs/diagnostics/", import.meta.url);
const headings = ["## Wrong", "## Right", "## Why", "## When to keep it"];

/** Pages whose examples cannot be executed, with the reason. */
const onlyShown: Readonly<Record<string, string>> = {
  PK1010: "a byte order mark cannot be seen, so the page shows the bytes",
  PK1011: "a page is UTF-8 itself, so it shows the bytes",
  PK1016: "it takes 101 mistakes, and a page must stay short",
  PK2016: "it takes 1,001 targets, and a page must stay short",
  PK2218: "it takes 101 names, and a page must stay short",
};

/** Pages whose examples are requests: the command line reads those, so its tests run them. */
const ofRequests = /^PK42/;

/** Pages of what `migrate` tells of a config: no engine has a say in it. Their examples are run by migrate/pages.test.ts. */
const ofMigration = /^PK40/;

/** What a page says of how well something goes over: a config, or a request. */
const heads: Readonly<Record<Effect, (what: string) => string>> = {
  exact: (what) => `exact: the new ${what} means the same`,
  approximate: (what) => `approximate: the new ${what} does not mean the same in every case`,
  manual: () => "manual: the rest is to be done by hand",
  refused: (what) => `refused: no new ${what} is offered`,
};

describe.each(Object.keys(catalogue))("the page of %s", (code) => {
  const page = readPage(code);

  it("names the code, the law, the severity and what the engine does", () => {
    if (!isCode(code)) throw new Error(code);
    const { title, severity, engine } = catalogue[code];
    const migrated = ofRequests.test(code)
      ? "request"
      : ofMigration.test(code)
        ? "config"
        : undefined;
    const says =
      migrated === undefined
        ? `the engine ${engine === "refuses" ? "refuses to run it" : "runs it"}`
        : heads[effectOf(code)](migrated);
    expect(page.split("\n").slice(0, 3)).toEqual([
      `# ${code}: ${title}`,
      "",
      `**${severity}** · ${says}`,
    ]);
    for (const heading of headings) expect(page).toContain(`\n${heading}\n`);
  });

  it("has examples that do what it says", () => {
    if (ofRequests.test(code) || ofMigration.test(code)) return;
    const blocks = [...page.matchAll(/```\w+ (wrong|right)([\w ]*)\n([\s\S]*?)```/g)];
    if (code in onlyShown) {
      expect(blocks, onlyShown[code]).toEqual([]);
      return;
    }
    expect(blocks.map(([, kind]) => kind)).toEqual(expect.arrayContaining(["wrong", "right"]));
    for (const [, kind, words = "", text = ""] of blocks) {
      const codes = load(
        text.replace(/\n$/, ""),
        settingsFrom(words.trim().split(" ")),
      ).diagnostics.map((diagnostic) => diagnostic.code);
      expect({ text, codes }).toEqual({ text, codes: kind === "wrong" ? [code] : [] });
    }
  });
});

function readPage(code: string): string {
  try {
    return readFileSync(new URL(`${code}.md`, folder), "utf8");
  } catch {
    return "";
  }
}
