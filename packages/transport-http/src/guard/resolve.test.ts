import { describe, expect, it } from "vitest";
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
});

describe("systemResolve", () => {
  it("gives addresses as they are", async () => {
    // Asks nobody: an address stands for itself.
    expect(await systemResolve("127.0.0.1")).toEqual(["127.0.0.1"]);
  });
});
