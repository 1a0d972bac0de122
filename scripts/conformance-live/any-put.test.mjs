// @ts-check
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { replay } from "../../packages/core/test/upstream/replay.ts";
import { seedLike } from "../../packages/core/test/upstream/seed-like.ts";
import { anyPut } from "./any-put.ts";

const hosts = /^http:\/\/127\.0\.0\.1:(?:900[1-5]|9201)\//;

describe("anyPut", () => {
  it("calls hosts of the stage, and nobody else", () => {
    fc.assert(
      fc.property(anyPut, (put) => {
        for (const [, url = ""] of JSON.stringify(put).matchAll(/"(\w+:\/\/[^"]*)"/g))
          expect(url).toMatch(hosts);
        for (const { to } of replay(put).calls) expect(to).toMatch(/^[a-e]$/);
      }),
    );
  });

  it("makes no config that is refused with its file", () => {
    fc.assert(
      fc.property(anyPut, (put) => {
        expect(replay(put).words ?? "").not.toContain("refused with the file");
      }),
    );
  });

  it("makes draws for which there is a seed", () => {
    fc.assert(
      fc.property(anyPut, (put) => {
        const { draws } = put;
        if (draws !== undefined) expect(seedLike(put, draws)).toBeDefined();
      }),
    );
  });
});
