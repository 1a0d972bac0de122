import { describe, expect, it } from "vitest";
import { isSuppression, suppressionComment } from "./suppression-comment.ts";

describe("suppressionComment", () => {
  it.each([
    ["// pk-config-ignore PK5001: the host is ours", "", ["PK5001"], "the host is ours"],
    ["//pk-config-ignore-line PK5001 -- ours", "-line", ["PK5001"], "ours"],
    [
      "/* pk-config-ignore-file PK5, PK2003: both meant */",
      "-file",
      ["PK5", "PK2003"],
      "both meant",
    ],
    ["/* pk-config-ignore PK5001: two\n lines */", "", ["PK5001"], "two\n lines"],
    ["// pk-config-ignore PK5001 PK5002 as agreed", "", ["PK5001", "PK5002"], "as agreed"],
    ["// pk-config-ignore PK5001: PK5002 is not meant", "", ["PK5001"], "PK5002 is not meant"],
    ["// pk-config-ignore PK5001", "", ["PK5001"], ""],
    ["// pk-config-ignore PK5001:   ", "", ["PK5001"], ""],
    ["// pk-config-ignore: no code", "", [], "no code"],
    ["// pk-config-ignore PK50: no such family", "", [], "PK50: no such family"],
    ["// pk-config-ignore", "", [], ""],
  ])("%s", (comment, scope, codes, reason) => {
    expect(suppressionComment(comment)).toEqual({ scope, codes, reason });
    expect(isSuppression(comment)).toBe(true);
  });

  it.each([
    "// see pk-config-ignore",
    "// pk-config-ignored PK5001: no",
    "// pk-config-ignore-all PK5001: no",
    "// pk-config",
    "/**/",
  ])("%s is a comment like any other", (comment) => {
    expect(suppressionComment(comment)).toBeUndefined();
    expect(isSuppression(comment)).toBe(false);
  });

  it("reads a comment of any length at once", () => {
    const long = `// pk-config-ignore PK5001: ${" ".repeat(200_000)}x ${"PK1, ".repeat(1000)}`;
    expect(suppressionComment(long)?.codes).toEqual(["PK5001"]);
    const many = `// pk-config-ignore ${"PK5001, ".repeat(2000)}: all`;
    expect(suppressionComment(many)?.codes).toHaveLength(2000);
  });
});
