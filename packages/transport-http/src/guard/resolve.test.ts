import { describe, expect, it, vi } from "vitest";
import { sharedResolve, systemResolve } from "./resolve.ts";

describe("sharedResolve", () => {
  it("asks once for those who wait for the same name, and anew for those who come later", async () => {
    let asked = 0;
    const resolve = sharedResolve(async () => [`10.0.0.${++asked}`]);
    const both = await Promise.all([resolve("a.example"), resolve("a.example")]);
    expect(both).toEqual([["10.0.0.1"], ["10.0.0.1"]]);
    expect(await resolve("b.example")).toEqual(["10.0.0.2"]);
    expect(await resolve("a.example")).toEqual(["10.0.0.3"]);
  });

  it("remembers no failure", async () => {
    let asked = 0;
    const resolve = sharedResolve(async () => {
      asked += 1;
      if (asked === 1) throw new Error("ENOTFOUND");
      return ["10.0.0.1"];
    });
    await expect(resolve("a.example")).rejects.toThrow("ENOTFOUND");
    expect(await resolve("a.example")).toEqual(["10.0.0.1"]);
  });

  it("lets nobody wait for long for a lookup that others have begun", async () => {
    vi.useFakeTimers({ toFake: ["performance"] });
    try {
      const answers: ((addresses: readonly string[]) => void)[] = [];
      const resolve = sharedResolve(() => new Promise((answer) => answers.push(answer)));
      const first = resolve("a.example");
      vi.advanceTimersByTime(999);
      expect(resolve("a.example")).toBe(first);
      vi.advanceTimersByTime(1);
      const later = resolve("a.example");
      expect(answers).toHaveLength(2);
      answers[0]?.(["10.0.0.1"]);
      await first;
      // The first one is over, and has not taken the other with it.
      expect(resolve("a.example")).toBe(later);
      answers[1]?.(["10.0.0.2"]);
      expect(await later).toEqual(["10.0.0.2"]);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe("systemResolve", () => {
  it("gives addresses as they are", async () => {
    // Asks nobody: an address stands for itself.
    expect(await systemResolve("127.0.0.1")).toEqual(["127.0.0.1"]);
  });
});
