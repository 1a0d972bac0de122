import { describe, expect, it } from "vitest";
import { bodyCutOff, endOfBody, wholeBody } from "./reply-body.ts";

describe("wholeBody", () => {
  it("gives its bytes as one part, and then its end again and again", () => {
    const body = wholeBody(Buffer.from("text"));
    expect(body.read()).toEqual({ kind: "bytes", bytes: Buffer.from("text") });
    expect(body.read()).toBe(endOfBody);
    body.cancel();
    expect(body.read()).toBe(endOfBody);
  });

  it("has no part where it is empty", () => {
    expect(wholeBody(new Uint8Array()).read()).toBe(endOfBody);
  });

  it("does not pass for whole when it was given up, and tells it once", () => {
    let told = 0;
    const body = wholeBody(Buffer.from("text"), () => {
      told += 1;
    });
    body.cancel();
    body.cancel();
    expect(told).toBe(1);
    expect(body.read()).toBe(bodyCutOff);
    expect(body.read()).toBe(bodyCutOff);
  });
});
