import { describe, expect, it } from "vitest";
import { headerLines } from "./header-lines.ts";

describe("headerLines", () => {
  it("puts names and values in turn, those that come twice too", () => {
    expect(
      headerLines([
        ["x-a", "1"],
        ["x-b", ""],
        ["x-a", "2"],
      ]),
    ).toEqual(["x-a", "1", "x-b", "", "x-a", "2"]);
  });

  it.each([
    "host",
    "connection",
    "content-length",
    "transfer-encoding",
    "keep-alive",
    "proxy-connection",
    "upgrade",
    "expect",
  ])("leaves %s to this side of the connection", (name) => {
    expect(headerLines([[name, "1"]])).toEqual([]);
  });
});
