// @ts-check
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isFresh, STAMP, stateOf } from "./fresh.cjs";

let root = "";
const source = () => join(root, "source.ts");

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "pk-config-fresh-"));
  mkdirSync(dirname(join(root, STAMP)), { recursive: true });
  writeFileSync(source(), "one");
  writeFileSync(join(root, STAMP), `${stateOf(source())}\tsource.ts`);
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

describe("isFresh", () => {
  it("holds while no input changed", () => {
    expect(isFresh(root)).toBe(true);
  });

  it("does not hold without a stamp", () => {
    rmSync(join(root, STAMP));
    expect(isFresh(root)).toBe(false);
  });

  it("does not hold when an input is gone", () => {
    rmSync(source());
    expect(isFresh(root)).toBe(false);
  });

  it("does not hold when an input was put back to an older state", () => {
    utimesSync(source(), 1, 1);
    expect(isFresh(root)).toBe(false);
  });
});
