import { describe, expect, it } from "vitest";
import { plan, planDrawing } from "../../src/plan/plan.ts";
import { inOrder, readyToPlan, surroundings } from "./replay.ts";
import { topics } from "./scenario.ts";
import { seedLike } from "./seed-like.ts";

const drawing = [...topics.values()].flat().flatMap((scenario) => {
  const { name, draws } = scenario;
  return draws === undefined ? [] : [{ name, draws, scenario }];
});

describe("seedLike", () => {
  it.each(drawing)("finds a seed that sends $name where its draws do", ({ scenario, draws }) => {
    const ready = readyToPlan(scenario);
    if ("calls" in ready) throw new Error("It is refused.");
    const { program, request } = ready;
    const seed = seedLike(scenario, draws) ?? -1;
    const wanted = planDrawing(program, request, surroundings, inOrder(draws));
    const made = plan(program, request, { ...surroundings, seed });
    expect({ ...made, decisions: [] }).toEqual({ ...wanted, decisions: [] });
  });

  it("finds none where the request is refused", () => {
    expect(seedLike({ config: "{" }, [0.5])).toBeUndefined();
  });
});
