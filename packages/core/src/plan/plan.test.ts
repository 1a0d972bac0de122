import { describe, expect, it } from "vitest";
import { chat, planned, programOf, routed, targetsOf } from "../../test/plan/planned.ts";

const openai = { provider: "openai", api_key: "sk-a" };
const groq = { provider: "groq", api_key: "sk-b" };

describe("plan of a strategy", () => {
  it("takes the first target of a single", () => {
    const plan = routed({ strategy: { mode: "single" }, targets: [openai] });
    expect(targetsOf(plan)).toEqual(["/targets/0"]);
    expect(plan.decisions).toEqual([{ kind: "single", at: "", target: "/targets/0" }]);
  });

  it("lists the targets of a fallback, each with what leads to the next", () => {
    const plan = routed({
      strategy: { mode: "fallback", on_status_codes: [429, 500] },
      targets: [openai, groq],
    });
    expect(targetsOf(plan)).toEqual(["/targets/0", "/targets/1"]);
    expect(plan.attempts.map(({ next }) => next)).toEqual([
      [{ on: [429, 500], to: 1, at: "/strategy/on_status_codes" }],
      [],
    ]);
  });

  it("goes on after any failure where a fallback has no list", () => {
    const plan = routed({ strategy: { mode: "fallback" }, targets: [openai, groq] });
    expect(plan.attempts[0]?.next).toEqual([{ on: "failure", to: 1, at: "/strategy" }]);
  });

  it("asks the inner list first and the outer one about what the inner one lets pass", () => {
    const inner = {
      strategy: { mode: "fallback", on_status_codes: [429] },
      targets: [openai, groq],
    };
    const plan = routed({
      strategy: { mode: "fallback", on_status_codes: [500] },
      targets: [inner, { ...groq, api_key: "sk-c" }],
    });
    expect(plan.attempts.map(({ next }) => next.map(({ on, to }) => [on, to]))).toEqual([
      [
        [[429], 1],
        [[500], 2],
      ],
      [[[500], 2]],
      [],
    ]);
  });

  it("names no status on the way out that an inner fallback goes on after", () => {
    const both = [openai, groq];
    const waysOut = (inner: object, outer: object) => {
      const group = { strategy: { mode: "fallback", ...inner }, targets: both };
      const targets = [group, { ...groq, api_key: "sk-c" }];
      const plan = routed({ strategy: { mode: "fallback", ...outer }, targets });
      return plan.attempts[0]?.next.map(({ on, to }) => [on, to]);
    };
    const list = { on_status_codes: [429, 500] };
    expect(waysOut(list, { on_status_codes: [500, 503] })).toEqual([
      [[429, 500], 1],
      [[503], 2],
    ]);
    expect(waysOut({}, list)).toEqual([["failure", 1]]);
    expect(waysOut({}, {})).toEqual([["failure", 1]]);
    expect(waysOut(list, {})).toEqual([
      [[429, 500], 1],
      ["failure", 2],
    ]);
  });

  it("sends a balancer's request to the target that the seed draws, and nowhere else", () => {
    const config = {
      strategy: { mode: "loadbalance" },
      targets: [
        { ...openai, weight: 0.7 },
        { ...groq, weight: 0.3 },
      ],
    };
    const program = programOf(config);
    const drawn = Array.from({ length: 1000 }, (_, seed) =>
      targetsOf(planned(program, chat(), { seed })).join(),
    );
    const share = drawn.filter((target) => target === "/targets/0").length / drawn.length;
    expect(share).toBeGreaterThan(0.66);
    expect(share).toBeLessThan(0.74);
    expect(new Set(drawn)).toEqual(new Set(["/targets/0", "/targets/1"]));
  });

  it("takes the target of the first condition that holds, else the default", () => {
    const config = {
      strategy: {
        mode: "conditional",
        conditions: [{ query: { "metadata.plan": "paid" }, then: "paid" }],
        default: "free",
      },
      targets: [
        { name: "free", ...openai },
        { name: "paid", ...groq },
      ],
    };
    const paid = { headers: { "x-portkey-metadata": '{"plan": "paid"}' } };
    expect(routed(config, paid).decisions).toEqual([
      {
        kind: "matched",
        at: "",
        target: "/targets/1",
        condition: "/strategy/conditions/0",
      },
    ]);
    expect(routed(config).decisions).toEqual([{ kind: "default", at: "", target: "/targets/0" }]);
  });

  it("decodes a body only where a parameter is set in it", () => {
    let asked = 0;
    const text = () => {
      asked++;
      return "{}";
    };
    const unread = { body: { kind: "unread", text } } as const;
    expect(routed(openai, unread).attempts).toHaveLength(1);
    expect(asked).toBe(0);
    expect(routed({ ...openai, override_params: { n: 1 } }, unread).attempts).toHaveLength(1);
    expect(asked).toBe(1);
  });

  it("looks into the body only where a condition does", () => {
    const broken = { body: { kind: "text", text: "{" } } as const;
    expect(routed(openai, broken).attempts).toHaveLength(1);
    const config = {
      strategy: {
        mode: "conditional",
        conditions: [{ query: { "params.stream": true }, then: "a" }],
        default: "a",
      },
      targets: [{ name: "a", ...openai }],
    };
    expect(planned(programOf(config), chat(broken))).toMatchObject({
      kind: "refused",
      refusal: { reason: "body-not-json", status: 400 },
    });
  });
});

describe("plan around a target that cannot be called", () => {
  const slug = { provider: "@nowhere" };

  it("leaves it out of a fallback, and says why", () => {
    const plan = routed({ strategy: { mode: "fallback" }, targets: [slug, openai] });
    expect(targetsOf(plan)).toEqual(["/targets/1"]);
    expect(plan.decisions.at(-1)).toMatchObject({
      kind: "refused",
      at: "",
      refusal: { reason: "unknown-slug", at: "/targets/0" },
    });
  });

  it("is refused where the target is the only one, or the one that was chosen", () => {
    for (const mode of ["single", "loadbalance", "fallback"]) {
      const program = programOf({ strategy: { mode }, targets: [slug] });
      expect(planned(program, chat())).toMatchObject({
        kind: "refused",
        refusal: { reason: "unknown-slug", at: "/targets/0", status: 500 },
      });
    }
  });

  it("names the provider that does not speak what is asked for", () => {
    const program = programOf({ ...groq });
    expect(planned(program, chat({ path: "/v1/messages" }))).toMatchObject({
      kind: "refused",
      refusal: { reason: "unsupported-endpoint", at: "" },
    });
  });

  it("refuses a root without a provider that the request does not name either", () => {
    expect(planned(programOf({ retry: { attempts: 1 } }), chat())).toMatchObject({
      refusal: { reason: "no-provider", status: 400 },
    });
  });
});

describe("plan with circuits and sticky choices", () => {
  const config = {
    strategy: { mode: "fallback" },
    targets: [openai, groq],
  };

  it("skips an open target, and heeds no circuit where all are open", () => {
    const first = new Set(["/targets/0"]);
    expect(targetsOf(routed(config, {}, { open: first }))).toEqual(["/targets/1"]);
    const both = new Set(["/targets/0", "/targets/1"]);
    const plan = routed(config, {}, { open: both });
    expect(targetsOf(plan)).toEqual(["/targets/0", "/targets/1"]);
    expect(plan.decisions.map(({ kind }) => kind)).toContain("bypassed");
  });

  const sticky = {
    strategy: {
      mode: "loadbalance",
      sticky: { enabled: true, hash_fields: ["metadata.user"], ttl: 60 },
    },
    targets: [
      { ...openai, weight: 1 },
      { ...groq, weight: 1 },
    ],
  };
  const user = (name: string) => ({ headers: { "x-portkey-metadata": `{"user": "${name}"}` } });

  it("sends requests with the same field to the same target, whatever the seed", () => {
    for (const name of ["u1", "u2", "u3", "u4"]) {
      const targets = [1, 2, 3, 4, 5].map((seed) =>
        targetsOf(routed(sticky, user(name), { seed })),
      );
      expect(new Set(targets.map(String)).size).toBe(1);
    }
  });

  it("draws where the request has none of the fields", () => {
    expect(routed(sticky).decisions[0]).toMatchObject({ kind: "drawn" });
    expect(routed(sticky, user("u1")).decisions[0]).toMatchObject({
      kind: "stuck",
      fields: ["metadata.user"],
    });
  });

  it("draws where a field is no name, however deep it is", () => {
    const deep = JSON.parse(`{"user": ${"[".repeat(8000)}${"]".repeat(8000)}}`);
    const headers = { "x-portkey-metadata": JSON.stringify({ user: { id: 1 } }) };
    expect(routed(sticky, { headers }).decisions[0]).toMatchObject({ kind: "drawn" });
    const params = { enabled: true, hash_fields: ["params.user"] };
    const byBody = { ...sticky, strategy: { mode: "loadbalance", sticky: params } };
    const body = { kind: "json", value: deep } as const;
    expect(routed(byBody, { body }).decisions[0]).toMatchObject({ kind: "drawn" });
  });

  it("keeps to the target that was chosen before, while it can be chosen", () => {
    for (const target of ["/targets/0", "/targets/1"]) {
      const affinity = new Map([["", target]]);
      expect(targetsOf(routed(sticky, user("u1"), { affinity }))).toEqual([target]);
    }
    const affinity = new Map([["", "/targets/9"]]);
    expect(routed(sticky, user("u1"), { affinity }).attempts).toHaveLength(1);
  });
});
