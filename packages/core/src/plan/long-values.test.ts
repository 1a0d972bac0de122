import { describe, expect, it } from "vitest";
import { chat, planned, programOf, routed, targetsOf } from "../../test/plan/planned.ts";

const openai = { provider: "openai", api_key: "sk-a" };
const user = (name: string) => ({ headers: { "x-portkey-metadata": `{"user": "${name}"}` } });

describe("plan for a request with long values", () => {
  it("ends soon, however many patterns are looked for in a long value", () => {
    const router = (index: number) => ({
      strategy: {
        mode: "conditional",
        conditions: [{ query: { "metadata.a": { $regex: `[ab]+[cd]${index}` } }, then: "x" }],
        default: "x",
      },
      targets: [{ name: "x", ...openai }],
    });
    const targets = Array.from({ length: 900 }, (_, index) => router(index));
    const program = programOf({ strategy: { mode: "fallback" }, targets });
    const headers = { "x-portkey-metadata": JSON.stringify({ a: "a".repeat(2000) }) };
    const start = performance.now();
    expect(planned(program, chat({ headers })).kind).toBe("route");
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it("takes a long value for one, and a field that is named twice for one field", () => {
    const long = "u".repeat(5000);
    const at = (name: string, fields = ["metadata.user"]) => {
      const strategy = { mode: "loadbalance", sticky: { enabled: true, hash_fields: fields } };
      const targets = Array.from({ length: 64 }, () => openai);
      const nested = { strategy: { mode: "fallback" }, targets: [{ strategy, targets }] };
      return targetsOf(routed(nested, user(name)))[0];
    };
    expect(at(long)).toBe(at(long, ["metadata.user", "metadata.user"]));
    const others = ["a", "b", "c", "d", "e"].map((end) => at(long + end));
    expect(new Set(others).size).toBeGreaterThan(1);
  });
});
