import { describe, expect, it } from "vitest";
import { formBoundary } from "./form-boundary.ts";

describe("formBoundary", () => {
  it.each([
    [
      "multipart/form-data; boundary=----WebKitFormBoundary7MA4YWxkTrZu0gW",
      "----WebKitFormBoundary7MA4YWxkTrZu0gW",
    ],
    [
      "multipart/form-data; boundary=------------------------d74496d66958873e",
      "------------------------d74496d66958873e",
    ],
    ["multipart/form-data; charset=utf-8; Boundary=a", "a"],
    ['Multipart/Form-Data;boundary="a b:c"', "a b:c"],
    [`multipart/form-data; boundary=${"x".repeat(70)}`, "x".repeat(70)],
    ["multipart/form-data", undefined],
    ["multipart/form-data; boundary=", undefined],
    ["multipart/form-data; boundary=a; boundary=b", undefined],
    ["multipart/form-data; boundary=a; boundary*=b", undefined],
    ["multipart/form-data; boundary=a; boundary*0=b", undefined],
    ["multipart/form-data; boundary = a", undefined],
    ['multipart/form-data; boundary="a ', undefined],
    ['multipart/form-data; boundary="a "', undefined],
    ['multipart/form-data; boundary="a;b"', undefined],
    ["multipart/form-data; boundary=\u00e9", undefined],
    [`multipart/form-data; boundary=${"x".repeat(71)}`, undefined],
    ["multipart/mixed; boundary=a", undefined],
  ])("reads %j", (type, boundary) => {
    expect(formBoundary(type)).toBe(boundary);
  });
});
