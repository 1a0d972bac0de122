import { describe, expect, it } from "vitest";
import { OwnSignal } from "./own-signal.ts";

describe("OwnSignal", () => {
  it("tells all who listen, once each, and nobody who has left", () => {
    const signal = new OwnSignal();
    const told: string[] = [];
    const first = () => void told.push("first");
    const left = () => void told.push("left");
    signal.addEventListener("abort", first);
    signal.addEventListener("abort", first);
    signal.addEventListener("abort", left);
    signal.addEventListener("abort", () => void told.push("last"));
    signal.removeEventListener("abort", left);
    expect(signal.aborted).toBe(false);
    signal.fire();
    signal.fire();
    expect(signal.aborted).toBe(true);
    expect(told).toEqual(["first", "last"]);
  });

  it("bears one that leaves while it is told", () => {
    const signal = new OwnSignal();
    const told: string[] = [];
    const second = () => void told.push("second");
    signal.addEventListener("abort", () => signal.removeEventListener("abort", second));
    signal.addEventListener("abort", second);
    expect(() => signal.fire()).not.toThrow();
    expect(told).toEqual(["second"]);
  });
});
