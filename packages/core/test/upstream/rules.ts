import { writeFileSync } from "node:fs";
import { comparisons } from "./compare.ts";
import type { Aspect, Told } from "./differ.ts";
import { folder, readJson } from "./scenario.ts";

/** A reason why outcomes differ, and the scenarios in which it shows. */
export interface Rule {
  readonly id: string;
  /** File of the decision record, without its ending; missing while nothing is decided. */
  readonly record?: string;
  /** Numbers of conformance/upstream/README.md. */
  readonly quirks: readonly number[];
  /** What the outcomes differ in: in the first always, in the others where it entails them. */
  readonly aspects: readonly Aspect[];
  readonly theirs: string;
  readonly ours: string;
  /** By scenario: our outcome, in all that differs. */
  readonly scenarios: Readonly<Record<string, Told>>;
}

/** The rules, in the order of the ledger. */
export const rules: readonly Rule[] = readJson("differences.json");

/** By scenario: in what our outcome differs now. */
export const ours: ReadonlyMap<string, Told> = new Map(
  comparisons.map(({ scenario: { name }, differences }) => [
    name,
    Object.fromEntries(
      Object.entries(differences).map(([aspect, difference]) => [aspect, difference.ours]),
    ),
  ]),
);

/** The rules with the outcomes that their scenarios have now. Which rule is whose stays as it is. */
export function rulesOfToday(): readonly Rule[] {
  return rules.map((rule) => ({
    ...rule,
    scenarios: Object.fromEntries(
      Object.keys(rule.scenarios).map((name) => [name, ours.get(name) ?? {}]),
    ),
  }));
}

/** Writes the rules so that each scenario has a line. */
export function writeRules(written: readonly Rule[]): void {
  const texts = written.map(({ scenarios, ...rule }) => {
    const head = Object.entries(rule).map(([key, value]) => `    "${key}": ${inLine(value)},\n`);
    const lines = Object.entries(scenarios).map(
      ([name, outcome]) => `      "${name}": ${inLine(outcome)}`,
    );
    return `  {\n${head.join("")}    "scenarios": {\n${lines.join(",\n")}\n    }\n  }`;
  });
  writeFileSync(new URL("differences.json", folder), `[\n${texts.join(",\n")}\n]\n`);
}

function inLine(value: unknown): string {
  return JSON.stringify(value, null, 1).replaceAll(/\n\s*/g, " ");
}
