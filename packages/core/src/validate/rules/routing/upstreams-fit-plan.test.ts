import { describe, expect, it } from "vitest";
import { load } from "../../../load.ts";

describe("upstreams of one plan", () => {
  const leaves = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ provider: `@p${index}` }));
  const group = (mode: string, targets: unknown[]) => ({ strategy: { mode }, targets });
  const found = (config: unknown) =>
    load(JSON.stringify(config)).diagnostics.filter(({ code }) => code === "PK2016");
  const told = (config: unknown) => found(config).map(({ pointer }) => pointer);
  const messages = (config: unknown) => found(config).map(({ message }) => message);

  it("are a thousand at most", () => {
    expect(told(group("fallback", leaves(1000)))).toEqual([]);
    expect(told(group("fallback", leaves(1001)))).toEqual(["/strategy/mode"]);
    expect(messages(group("fallback", leaves(1001)))).toEqual([
      "This fallback can lead to 1001 upstreams one after the other; a plan holds 1000.",
    ]);
  });

  it("are all of a fallback, the first of a single, and the most of one target of the others", () => {
    const half = group("fallback", leaves(500));
    const more = group("fallback", leaves(501));
    expect(told(group("fallback", [half, half]))).toEqual([]);
    expect(told(group("fallback", [half, more]))).toEqual(["/strategy/mode"]);
    for (const mode of ["loadbalance", "conditional"]) {
      expect(told(group("fallback", [half, group(mode, [half, half, half])]))).toEqual([]);
      expect(told(group("fallback", [half, group(mode, [half, more])]))).toEqual([
        "/strategy/mode",
      ]);
    }
    expect(told(group("fallback", [half, group("single", [half, more])]))).toEqual([]);
    expect(told(group("fallback", [half, group("single", [more, half])]))).toEqual([
      "/strategy/mode",
    ]);
    expect(told(group("loadbalance", leaves(1001)))).toEqual([]);
  });

  it("are none of a target that is never drawn", () => {
    const never = { ...group("fallback", leaves(1001)), weight: 0 };
    expect(told(group("loadbalance", [{ provider: "@a", weight: 1 }, never]))).toEqual([]);
  });

  it("are told where they become too many, once", () => {
    const long = group("fallback", leaves(1001));
    expect(told(group("fallback", [{ provider: "@a" }, long]))).toEqual([
      "/targets/1/strategy/mode",
    ]);
    expect(told(group("loadbalance", [long, { provider: "@a" }, long]))).toEqual([
      "/targets/0/strategy/mode",
      "/targets/2/strategy/mode",
    ]);
    expect(told(group("single", [{ provider: "@a" }, long]))).toEqual([]);
  });

  it("are counted in time that grows with the file", () => {
    let config: object = group("fallback", leaves(30_000));
    for (let level = 0; level < 50; level++) config = group("fallback", [config]);
    const started = performance.now();
    expect(told(config)).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
