// @ts-check
import { describe, expect, it } from "vitest";
import { uninstallable, withVersions } from "./with-versions.mjs";

const versions = new Map([["ours", "1.2.3"]]);
const manifest = (/** @type {string} */ range, name = "ours") => ({
  version: "1.2.3",
  exports: {},
  dependencies: { [name]: range },
});

describe("a packed manifest", () => {
  it.each([
    ["workspace:*", "1.2.3"],
    ["workspace:^", "^1.2.3"],
    ["workspace:~", "~1.2.3"],
    ["workspace:^1.0.0", "^1.0.0"],
    ["7.0.0", "7.0.0"],
  ])("has %s as %s", (range, published) => {
    const packed = withVersions(manifest(range), versions);
    expect(packed).toEqual(manifest(published));
    expect(uninstallable(packed)).toEqual([]);
  });

  it("keeps nothing that only this workspace knows without being found", () => {
    expect(uninstallable(manifest("workspace:*"))).toEqual([
      "dependencies has ours as workspace:*",
    ]);
    const kept = withVersions(manifest("workspace:*", "private"), versions);
    expect(uninstallable(kept)).toEqual(["dependencies has private as workspace:*"]);
  });
});
