import { describe, expect, it } from "vitest";
import { bodyType } from "./body-type.ts";

describe("bodyType", () => {
  it.each([
    [undefined, "json"],
    ["application/json", "json"],
    ["Application/JSON; charset=utf-8", "json"],
    ["application/vnd.api+json", "json"],
    ["multipart/form-data; boundary=x", "form"],
    [" Multipart/Form-Data ;boundary=x", "form"],
    ["multipart/form-data; boundary=----json", "form"],
    ["multipart/mixed; boundary=x", "other"],
    ["application/x-www-form-urlencoded", "other"],
    ["audio/wav; name=a.json", "other"],
    ["", "other"],
  ])("takes %j for %s", (type, kind) => {
    expect(bodyType(type)).toBe(kind);
  });
});
