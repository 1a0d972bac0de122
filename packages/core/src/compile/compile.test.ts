import { describe, expect, it } from "vitest";
import { deepFreeze } from "../../test/deep-freeze.ts";
import { load } from "../load.ts";
import { compile } from "./compile.ts";
import type { Program } from "./program.ts";

function program(config: object): Program {
  const loaded = load(JSON.stringify(config));
  if (!loaded.ok) throw new Error(loaded.diagnostics[0]?.message);
  return compile(deepFreeze(loaded.value));
}

const openai = { provider: "openai", api_key: "k" };

describe("compile", () => {
  it("knows each node by its pointer and its parent", () => {
    const { root } = program({
      strategy: { mode: "fallback" },
      targets: [{ strategy: { mode: "single" }, targets: [openai] }, openai],
    });
    if (root.kind !== "fallback") throw new Error("a fallback was expected");
    const [group] = root.targets;
    if (group?.kind !== "single") throw new Error("a single was expected");
    expect(group.targets[0]).toMatchObject({ kind: "leaf", pointer: "/targets/0/targets/0" });
    expect(group.targets[0]?.parent).toBe(group);
    expect(group.parent).toBe(root);
  });

  it("sums weights, a missing one being 1", () => {
    const { root } = program({
      strategy: { mode: "loadbalance" },
      targets: [{ ...openai, weight: 2 }, openai, { ...openai, weight: 0 }],
    });
    expect(root).toMatchObject({ weights: [2, 1, 0], sums: [2, 3, 3] });
  });

  it("keeps the shares of weights whose sum is beyond all numbers", () => {
    const targets = [1e308, 1e308, 5e307].map((weight) => ({ ...openai, weight }));
    const { root } = program({ strategy: { mode: "loadbalance" }, targets });
    expect(root).toMatchObject({ weights: [1, 1, 0.5], sums: [1, 2, 2.5] });
  });

  it("tells a list of statuses from its absence", () => {
    const group = (strategy: object) => program({ strategy, targets: [openai, openai] }).root;
    expect(group({ mode: "fallback" })).toMatchObject({ trigger: "failure" });
    expect(group({ mode: "fallback", on_status_codes: [429] })).toMatchObject({
      trigger: [429],
      triggerAt: "/strategy/on_status_codes",
    });
  });

  it("takes the first of two targets with one name", () => {
    const { root } = program({
      strategy: {
        mode: "conditional",
        conditions: [{ query: { "metadata.a": 1 }, then: "b" }],
        default: "a",
      },
      targets: [
        { ...openai, name: "a" },
        { ...openai, name: "b" },
      ],
    });
    expect(root).toMatchObject({ branches: [{ target: 1 }], otherwise: { target: 0 } });
  });

  it("says whether a body has to be read", () => {
    const router = (query: object) =>
      program({
        strategy: { mode: "conditional", conditions: [{ query, then: "a" }], default: "a" },
        targets: [{ ...openai, name: "a" }],
      }).readsBody;
    expect(router({ "metadata.a": 1 })).toBe(false);
    expect(router({ "params.a": 1 })).toBe(true);
    const sticky = { enabled: true, hash_fields: ["params.user"] };
    const balanced = { strategy: { mode: "loadbalance", sticky }, targets: [openai, openai] };
    expect(program(balanced).readsBody).toBe(true);
  });

  it("cannot be changed", () => {
    const { root } = program({ strategy: { mode: "fallback" }, targets: [openai, openai] });
    expect(Object.isFrozen(root)).toBe(true);
    expect(root.kind === "fallback" && Object.isFrozen(root.targets)).toBe(true);
  });
});
