import { validatePlan, validateTrace } from "@pk-config/schema";
import { describe, expect, it } from "vitest";
import { deepFreeze } from "../../test/deep-freeze.ts";
import { chat, planned, programOf, routed, targetsOf } from "../../test/plan/planned.ts";
import { decide } from "../decide/decide.ts";
import { trace } from "../trace/trace.ts";
import { sentOnce } from "./sent-once.ts";

const openai = { provider: "openai", api_key: "k" };
const groq = { provider: "groq", api_key: "k" };

describe("sentOnce", () => {
  const plan = deepFreeze(
    routed({
      strategy: { mode: "fallback" },
      retry: { attempts: 2 },
      targets: [openai, { strategy: { mode: "single" }, targets: [groq] }],
    }),
  );
  const once = sentOnce(plan);

  it("keeps the first call as it is, and nothing after it", () => {
    if (once.kind !== "route") throw new Error(once.refusal.message);
    expect(once.attempts).toHaveLength(1);
    expect(once.attempts[0]?.call).toBe(plan.attempts[0]?.call);
    expect(once.bound).toEqual({ calls: 1, waitMs: 0 });
    expect(decide(once, [{ kind: "reply", status: 503 }])).toMatchObject({ do: "stop" });
    expect(decide(once, [{ kind: "unreachable", cause: "reset" }])).toMatchObject({ do: "stop" });
  });

  it("says what is given up, after the choices that led there", () => {
    expect(once.decisions).toEqual([
      ...plan.decisions,
      { kind: "sent-once", at: "/targets/0", retries: 2, targets: ["/targets/1/targets/0"] },
    ]);
  });

  it("is a plan like any other, in its form and in a trace", () => {
    expect([validatePlan(once), validatePlan.errors]).toEqual([true, null]);
    const made = trace(once, [{ kind: "timeout" }]);
    expect([validateTrace(made), validateTrace.errors]).toEqual([true, null]);
    expect(made.entries.map(({ kind }) => kind)).toContain("sent-once");
  });

  it("sets no parameters, and says so where the config asks for them", () => {
    const form = { "content-type": "multipart/form-data; boundary=b" };
    const params = { override_params: { model: "m" }, drop_params: ["user"] };
    const planned = routed({ ...openai, ...params }, { headers: form });
    expect(planned.attempts[0]?.call.params).toEqual({ override: { model: "m" }, drop: ["user"] });
    const made = sentOnce(planned);
    const [attempt] = made.kind === "route" ? made.attempts : [];
    const why = "the body is passed on while it comes in";
    expect(attempt?.call).toMatchObject({
      params: {},
      carries: [
        { key: "override_params.model", at: "/override_params/model", why },
        { key: "drop_params.user", at: "/drop_params/0", why },
      ],
    });
    expect(Object.keys(attempt?.call.from ?? {})).not.toContain("override_params.model");
    expect([validatePlan(made), validatePlan.errors]).toEqual([true, null]);
    expect(sentOnce(made)).toBe(made);
  });

  it("leaves alone what makes one call at most, and what makes none", () => {
    const single = routed(openai);
    expect(sentOnce(single)).toBe(single);
    const refused = planned(programOf(openai), chat({ path: "/v1/../admin" }));
    expect(sentOnce(refused)).toBe(refused);
    expect(targetsOf(sentOnce(once))).toEqual(["/targets/0"]);
    expect(sentOnce(once)).toBe(once);
  });
});
