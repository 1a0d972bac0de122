import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chat, planned, programOf } from "../../test/plan/planned.ts";
import type { Call } from "./attempt.ts";

const openai = { provider: "openai", api_key: "k" };

/** Names enough for some nodes to inherit many and some few. */
const names = Array.from({ length: 60 }, (_, index) => `p${index}`);
const values = fc.constantFrom<unknown>(
  1,
  "text",
  null,
  [1],
  { deep: true },
  "sk-canary-9f8e7d6c5b4a",
);
const members = fc.dictionary(fc.constantFrom("model", "api_key", ...names), values, {
  maxKeys: 50,
});
const dropped = fc.uniqueArray(fc.constantFrom(...names, "a.b", "a[0]"), { maxLength: 50 });
const layer = fc.record({ override: members, defaults: members, drop: dropped });
type Layer = typeof layer extends fc.Arbitrary<infer Value> ? Value : never;

function written({ override, defaults, drop }: Layer): object {
  const asModel = (object: Readonly<Record<string, unknown>>) =>
    "model" in object ? { ...object, model: "gpt-4o" } : object;
  return {
    override_params: asModel(override),
    default_params: asModel(defaults),
    ...(drop.length === 0 ? {} : { drop_params: drop }),
  };
}

/** Layers joined in one, as a target would write them that inherits nothing. */
function joined(layers: readonly Layer[]): Layer {
  return {
    override: Object.assign({}, ...layers.map(({ override }) => override)),
    defaults: Object.assign({}, ...layers.map(({ defaults }) => defaults)),
    drop: [...new Set(layers.flatMap(({ drop }) => drop))],
  };
}

/** The call of the last target of a config, as anybody reads it. */
function lastCall(config: object): Call | undefined {
  const plan = planned(programOf(config), chat());
  return plan.kind === "route" ? plan.attempts.at(-1)?.call : undefined;
}

/** What a call does to the body, secrets by where they belong. */
function done(call: Call | undefined) {
  const { secrets = [], ...rest } = call?.params ?? {};
  return { ...rest, secrets: secrets.map(({ in: place, at }) => `${place} ${at}`).sort() };
}

describe("the parameters of a call", () => {
  it("are the same, whether a target inherits them or has them all itself", () => {
    fc.assert(
      fc.property(layer, layer, layer, (root, group, own) => {
        const strategy = { mode: "single" };
        const inherited = lastCall({
          strategy,
          ...written(root),
          targets: [{ strategy, ...written(group), targets: [{ ...openai, ...written(own) }] }],
        });
        const itself = lastCall({
          strategy,
          targets: [{ ...openai, ...written(joined([root, group, own])) }],
        });
        expect(done(inherited)).toEqual(done(itself));
      }),
    );
  });

  it("are told alike by all who inherit them, however many these are, and as often as one asks", () => {
    fc.assert(
      fc.property(layer, (above) => {
        const targets = Array.from({ length: 24 }, () => ({ ...openai, drop_params: ["own"] }));
        const program = programOf({ strategy: { mode: "fallback" }, ...written(above), targets });
        const plan = planned(program, chat());
        fc.pre(plan.kind === "route");
        const [first, ...others] = plan.attempts.map(({ call: { params, from } }) => ({
          params,
          origins: Object.values(from).filter((at) => !at.startsWith("/targets")),
        }));
        for (const other of others) expect(other).toEqual(first);
        const text = JSON.stringify(plan);
        expect(JSON.stringify(plan)).toBe(text);
        expect(structuredClone(plan)).toEqual(JSON.parse(text));
      }),
    );
  });
});
