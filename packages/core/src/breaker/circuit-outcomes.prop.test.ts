import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyOutcome } from "../../test/decide/any-event.ts";
import { type Act, play } from "../../test/decide/play.ts";
import { anyConfig } from "../../test/plan/any-config.ts";
import { chat, planned } from "../../test/plan/planned.ts";
import { compile } from "../compile/compile.ts";
import type { ProgramNode } from "../compile/program.ts";
import { load } from "../load.ts";
import { trace } from "../trace/trace.ts";
import { circuitOutcomes } from "./circuit-outcomes.ts";

const policy = { cooldownMs: 30_000 };

function pointersIn(node: ProgramNode): string[] {
  const below = node.kind === "leaf" ? [] : node.targets.flatMap(pointersIn);
  return [node.pointer, ...below];
}

const act: fc.Arbitrary<Act> = fc.record({
  outcome: anyOutcome,
  body: fc.constantFrom(undefined, "broken", "committed"),
});

describe("circuitOutcomes", () => {
  it("tells of every node once, and what the last call below it ended in", () => {
    fc.assert(
      fc.property(anyConfig, fc.array(act, { minLength: 1, maxLength: 9 }), (config, script) => {
        const loaded = load(JSON.stringify(config));
        fc.pre(loaded.ok);
        const program = compile(loaded.value);
        const plan = planned(program, chat());
        fc.pre(plan.kind === "route");
        const { events } = play(plan, script);
        const ended = trace(plan, events).entries.filter((entry) => entry.kind === "ended");
        const expected = pointersIn(program.root)
          .filter((pointer) => pointer !== "")
          .flatMap((pointer) => {
            const at = ended.findLastIndex((entry) => `${entry.at}/`.startsWith(`${pointer}/`));
            return at < 0 ? [] : [{ pointer, status: ended[at]?.status, at }];
          })
          // What ended with one call is told from the inside out.
          .sort((left, right) => left.at - right.at || right.pointer.length - left.pointer.length)
          .map(({ pointer, status }) => ({ pointer, status, policy }));
        const circuits = new Map(pointersIn(program.root).map((pointer) => [pointer, policy]));
        circuits.delete("");
        expect(circuitOutcomes(plan, events, circuits)).toEqual(expected);
      }),
    );
  });

  it("never tells of the call that a caller has cut off", () => {
    fc.assert(
      fc.property(
        anyConfig,
        fc.array(act, { minLength: 1, maxLength: 9 }),
        fc.nat(),
        (config, script, cut) => {
          const loaded = load(JSON.stringify(config));
          fc.pre(loaded.ok);
          const program = compile(loaded.value);
          const plan = planned(program, chat());
          fc.pre(plan.kind === "route");
          const circuits = new Map(pointersIn(program.root).map((pointer) => [pointer, policy]));
          const { events, steps } = play(plan, script);
          const length = cut % (events.length + 1);
          const before = events.slice(0, length);
          const step = steps[length];
          const attempt = step?.do === "stop" ? undefined : step?.attempt;
          const told = circuitOutcomes(plan, [...before, { kind: "cancelled" }], circuits);
          const whole = circuitOutcomes(plan, before, circuits);
          const isOver = attempt === undefined;
          if (!isOver) expect(told).toEqual(whole);
          else expect(told).toEqual(whole.slice(0, told.length));
          expect(told.length < whole.length).toBe(isOver && whole.length > 0);
        },
      ),
    );
  });
});
