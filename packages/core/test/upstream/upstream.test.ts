import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { renderLedger } from "./render-ledger.ts";
import { ours, rules, rulesOfToday, writeRules } from "./rules.ts";
import { notRouting, topics } from "./scenario.ts";

/**
 * conformance/upstream/: requests that the open-source gateway was watched answering, and what it did.
 * The engine does the same, or a rule in differences.json says why not. `ACCEPT=1` writes the outcomes
 * of listed scenarios and the ledger anew; which rule explains which scenario is written by hand.
 */
const docs = new URL("../../../../docs/", import.meta.url);
const accepts = process.env["ACCEPT"] === "1";

const explained = new Map(
  (accepts ? rulesOfToday() : rules).flatMap(({ scenarios }) => Object.entries(scenarios)),
);

describe("the observed requests", () => {
  it("are all accounted for, each once", () => {
    const replayed = [...topics.values()].flat().map(({ name }) => name);
    const all = [...replayed, ...Object.keys(notRouting)];
    expect(all).toHaveLength(469);
    expect(new Set(all).size).toBe(all.length);
  });

  it("have at most one rule each", () => {
    const listed = rules.flatMap(({ scenarios }) => Object.keys(scenarios));
    expect(listed.filter((name, index) => listed.indexOf(name) !== index)).toEqual([]);
    expect(listed.filter((name) => !ours.has(name))).toEqual([]);
  });
});

describe.each([...topics])("%s", (_, scenarios) => {
  it.each(scenarios.map(({ name, why }) => [name, why] as const))("%s: %s", (name) => {
    expect(ours.get(name)).toEqual(explained.get(name) ?? {});
  });
});

describe("the rule", () => {
  it.each(rules)("$id explains what differs, and nothing else", ({ aspects, scenarios }) => {
    const differing = Object.keys(scenarios).map((name) => Object.keys(ours.get(name) ?? {}));
    expect(differing).not.toEqual([]);
    for (const found of differing) expect(found).toContain(aspects[0]);
    expect(new Set(differing.flat())).toEqual(new Set(aspects));
  });

  it.each(rules.flatMap(({ id, record }) => (record === undefined ? [] : [{ id, record }])))(
    "$id has a decision record",
    ({ record }) => {
      expect(existsSync(new URL(`decisions/${record}.md`, docs)), record).toBe(true);
    },
  );
});

describe("the ledger", () => {
  it("is up to date", () => {
    const page = new URL("upstream-ledger.md", docs);
    const ledger = renderLedger();
    if (accepts) {
      writeRules(rulesOfToday());
      writeFileSync(page, ledger);
    }
    expect(ledger).toBe(readFileSync(page, "utf8"));
  });
});
