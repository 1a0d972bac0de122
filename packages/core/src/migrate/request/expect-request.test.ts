import { describe, expect, it } from "vitest";
import { InvariantError } from "../../invariant-error.ts";
import { migrateRequest } from "./migrate-request.ts";

describe("what is no request", () => {
  it.each<[unknown, string]>([
    [undefined, "`request` to be an object"],
    [{ path: "/", headers: {} }, "`request.method` to be a text, and it is missing."],
    [{ method: "GET", path: 1, headers: {} }, "`request.path` to be a text, and a number came."],
    [{ method: "GET", path: "/" }, "`request.headers` to be an object"],
    [{ method: "GET", path: "/", headers: [["a", "b"]] }, "`request.headers` to be an object"],
    [{ method: "GET", path: "/", headers: new Map() }, "`request.headers` to be an object"],
    [
      { method: "GET", path: "/", headers: { "x-a": ["secret"] } },
      "the header `x-a` of `request.headers` to be a text, and a list came.",
    ],
    [
      { method: "POST", path: "/", headers: {}, body: { messages: [] } },
      "`request.body` to be a text, and an object came.",
    ],
  ])("%j is refused with the name of the argument", (request, words) => {
    const call = () => Reflect.apply(migrateRequest, undefined, [request]);
    expect(call).toThrow(InvariantError);
    expect(call).toThrow(words);
    expect(call).not.toThrow("secret");
  });
});
