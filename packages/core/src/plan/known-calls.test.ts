import { describe, expect, it } from "vitest";
import { chat, planned, programOf } from "../../test/plan/planned.ts";
import type { Program } from "../compile/program.ts";
import type { Circumstances } from "./circumstances.ts";

const program = () =>
  programOf({
    strategy: { mode: "fallback" },
    targets: [
      { provider: "openai", api_key: "k" },
      { provider: "groq", api_key: "k" },
    ],
  });

/** The first call that is planned; one that was kept is the very same. */
function callOf(known: Program, path: string, around: Partial<Circumstances> = {}) {
  const plan = planned(known, chat({ path }), around);
  return plan.kind === "route" ? plan.attempts[0]?.call : undefined;
}

describe("calls that were planned before", () => {
  it("are kept by program, kind of request and surroundings", () => {
    const known = program();
    const call = callOf(known, "/v1/models");
    expect(callOf(known, "/v1/models")).toBe(call);
    expect(callOf(known, "/v1/embeddings")).not.toBe(call);
    expect(callOf(known, "/v1/models")).toBe(call);
    expect(callOf(program(), "/v1/models")).not.toBe(call);
    expect(callOf(known, "/v1/models", { trustedHosts: ["a"] })).not.toBe(call);
  });

  it("are forgotten where a caller invents ever new paths", () => {
    const known = program();
    const call = callOf(known, "/v1/models");
    for (let index = 0; index < 10; index++) callOf(known, `/v1/files/${index}`);
    expect(callOf(known, "/v1/models")).toBe(call);
    for (let index = 0; index < 100; index++) callOf(known, `/v1/files/${index}`);
    const anew = callOf(known, "/v1/models");
    expect(anew).not.toBe(call);
    expect(anew).toEqual(call);
  });

  it("are all of one plan, however many these are", () => {
    const targets = Array.from({ length: 500 }, () => ({ provider: "openai", api_key: "k" }));
    const known = programOf({ strategy: { mode: "fallback" }, targets });
    const calls = () => {
      const plan = planned(known, chat());
      return plan.kind === "route" ? plan.attempts.map(({ call }) => call) : [];
    };
    const first = calls();
    expect(first).toHaveLength(500);
    expect(calls().every((call, index) => call === first[index])).toBe(true);
  });

  it("are not kept for a long path, which each would repeat", () => {
    const known = program();
    const path = `/v1/files/${"x".repeat(300)}`;
    expect(callOf(known, path)).not.toBe(callOf(known, path));
    expect(callOf(known, path)).toEqual(callOf(known, path));
  });
});
