// @ts-check
import { describe, expect, it } from "vitest";
import { runBare } from "./bare-context.mjs";
import { bundleScenario } from "./bundle-scenario.mjs";
import { scenario } from "./scenario.mjs";

describe("the scenario", () => {
  it("says the same where there is nothing but the language", async () => {
    const script = await bundleScenario("iife");
    expect(runBare(script)).toBe(scenario());
  });

  it("comes to every part of the core", () => {
    const told = JSON.parse(scenario());
    expect(told.findings.every((/** @type {unknown[]} */ found) => found.length > 0)).toBe(true);
    expect(told.findings[0].length).toBeGreaterThan(8);
    expect(kindsOf([...told.drawn, ...told.stuck])).toEqual(
      new Set(["matched", "default", "drawn", "stuck"]),
    );
    expect(new Set([...told.drawn, ...told.stuck].map(firstTarget)).size).toBe(7);
    expect(told.steps.map((/** @type {{ do: string }} */ step) => step.do)).toEqual(
      "send wait send wait send send wait send stop stop stop".split(" "),
    );
    expect(told.trace.entries.at(-1).verdict.kind).toBe("broken");
    for (const part of ["shares", "sent", "circuits", "faults"]) {
      expect(told[part].length).toBeGreaterThan(1);
    }
  });
});

describe("a bare context", () => {
  it("has no global of a runtime, no clock and no randomness", () => {
    const names =
      "process Buffer URL performance console setTimeout fetch crypto require Date Intl";
    const script = `var bundled = { scenario: () =>
      "${names}".split(" ").filter((name) => name in globalThis).join() + typeof Math.random };`;
    expect(runBare(script)).toBe("undefined");
  });

  it("makes no code from text", () => {
    expect(() => runBare('var bundled = { scenario: () => eval("1") };')).toThrow(/from strings/);
  });
});

/** @param {{ decisions: { kind: string }[] }[]} plans */
function kindsOf(plans) {
  return new Set(plans.flatMap(({ decisions }) => decisions.map(({ kind }) => kind)));
}

/** @param {{ attempts: { call: { target: string } }[] }} plan */
function firstTarget(plan) {
  return plan.attempts[0]?.call.target;
}
