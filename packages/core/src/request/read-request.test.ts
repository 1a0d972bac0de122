import { describe, expect, it } from "vitest";
import { chat } from "../../test/plan/planned.ts";
import { limits } from "../limits.ts";
import { configSource } from "./config-source.ts";
import type { IncomingRequest } from "./incoming.ts";
import { readRequest } from "./read-request.ts";

function read(changes: Partial<IncomingRequest>) {
  const result = readRequest(chat(changes));
  if (!result.ok) throw new Error(result.refusal.message);
  return result.request;
}

function refusal(changes: Partial<IncomingRequest>) {
  const result = readRequest(chat(changes));
  return result.ok ? undefined : result.refusal;
}

describe("readRequest", () => {
  it.each([
    "/v1/../admin",
    "/v1/%2e%2E/admin",
    "/v1/.%2e",
    "/v1/./models",
    "v1/models",
    "/v1\\admin",
    "/v1/a b",
    "",
  ])("refuses the path %j", (path) => {
    expect(refusal({ path })).toMatchObject({ reason: "bad-path", status: 400 });
  });

  it.each([
    "/v1/models?a= HTTP/1.1",
    "/v1/models?a\r\nhost: b",
    "/v1/models?a\u0000",
    "/v1/models?\u4e2d",
    "/v1/\u4e2d",
  ])("refuses %j, which cannot be sent", (path) => {
    expect(refusal({ path })).toMatchObject({ reason: "bad-path", status: 400 });
  });

  it("takes dots inside a segment for what they are", () => {
    const path = "/v1/models/gpt-4.1..x?a=/../b";
    expect(read({ path }).pathname).toBe("/v1/models/gpt-4.1..x");
  });

  it("takes the query string off the path", () => {
    expect(read({ path: "/v1/models?limit=1" }).pathname).toBe("/v1/models");
  });

  it.each(["x-portkey-metadata", "X-Portkey-Metadata", "x_portkey_metadata", "xPortkeyMetadata"])(
    "knows metadata sent as %s",
    (name) => {
      expect(read({ headers: { [name]: '{"plan": "paid"}' } }).metadata).toEqual({ plan: "paid" });
    },
  );

  it.each(["[1]", '"text"', "null", "{", "plan=paid"])("refuses the metadata %s", (text) => {
    expect(refusal({ headers: { "x-portkey-metadata": text } })).toMatchObject({
      reason: "bad-metadata",
      status: 400,
    });
  });

  it("counts the first of two spellings of a header", () => {
    const { headers } = read({ headers: { X_User: "a", "x-user": "b" } });
    expect(headers.get("x-user")).toEqual({ name: "x-user", written: "x_user", value: "a" });
  });

  it("finds headers among many as among few", () => {
    const many = Array.from({ length: 2500 }, (_, index) => [`X-Many_${index}`, `v${index}`]);
    const { headers } = read({ headers: Object.fromEntries([...many, ["x_many_7", "late"]]) });
    expect(headers.get("x-many-2499")?.value).toBe("v2499");
    expect(headers.get("x-many-7")).toMatchObject({ written: "x-many_7", value: "v7" });
    expect([headers.has("x-many-0"), headers.has("X-Many_0")]).toEqual([true, false]);
    expect([...headers.keys()]).toHaveLength(2500);
  });

  it.each([
    [Buffer.from('{"city": "K\u00f6ln"}', "utf8").toString("latin1"), "UTF-8, as curl sends it"],
    ['{"city": "K\u00f6ln"}', "Latin-1"],
    ['{"city": "K\\u00f6ln"}', "an escape"],
  ])("reads metadata in %j, which is %s", (text) => {
    const { metadata } = read({ headers: { "x-portkey-metadata": text } });
    expect(metadata).toEqual({ city: "K\u00f6ln" });
  });

  it("takes empty metadata for none", () => {
    expect(read({ headers: { "x-portkey-metadata": "" } }).metadata).toEqual({});
  });

  it.each([
    ["x-user", "a\r\nx-admin: 1"],
    ["x-user", "a\u0000"],
    ["x user", "a"],
    ["x-user\r\nx-admin", "1"],
  ])("refuses the header %j: %j without repeating its value", (name, value) => {
    const found = refusal({ headers: { [name]: value } });
    expect(found).toMatchObject({ reason: "bad-header", status: 400 });
    expect(found?.message).not.toContain("admin: 1");
  });

  it.each([
    ["x-user, x-team", ["x-user", "x-team"]],
    ["X_User,,", ["x-user"]],
    ['["x-user", "x-team"]', ["x-user", "x-team"]],
  ])("reads the list %s of forwarded headers", (text, names) => {
    expect(read({ headers: { "x-portkey-forward-headers": text } }).says.forwardHeaders).toEqual(
      names,
    );
  });

  it.each([
    "host",
    "x-portkey-config",
    "metadata-flavor",
    '[{"toString": null}]',
    `${"[".repeat(8000)}${"]".repeat(8000)}`,
    Array.from({ length: 101 }, (_, index) => `x-${index}`).join(),
    "authorization: Bearer sk-canary-9f8e7d6c5b4a",
    "[1",
  ])("refuses to forward %j", (text) => {
    const found = refusal({ headers: { "x-portkey-forward-headers": text } });
    expect(found).toMatchObject({ reason: "bad-header", status: 400 });
    expect(JSON.stringify(found)).not.toContain("9f8e7d6c5b4a");
  });

  it.each(["x-portkey-provider", "x-portkey-virtual-key"])(
    "refuses a name in %s that is too long to be one",
    (param) => {
      const headers = { [param]: "x".repeat(limits.nameLength + 1) };
      expect(refusal({ headers })).toMatchObject({ reason: "bad-header", status: 400, param });
    },
  );

  it.each(["5s", "-1", "1.5", "sk-canary-9f8e7d6c5b4a"])("refuses the timeout %j", (text) => {
    const found = refusal({ headers: { "x-portkey-request-timeout": text } });
    expect(found).toMatchObject({ reason: "bad-header", status: 400 });
    expect(JSON.stringify(found)).not.toContain("9f8e7d6c5b4a");
  });

  it("refuses a body beyond the limit", () => {
    const text = " ".repeat(limits.bodyLength + 1);
    expect(refusal({ body: { kind: "text", text } })).toMatchObject({
      reason: "body-too-large",
      status: 413,
    });
  });

  it("decodes a body when it is asked for, and once", () => {
    const texts = ['{"model": "m"}'];
    const request = read({ body: { kind: "unread", text: () => texts.pop() ?? "" } });
    expect(request.hasBody).toBe(true);
    expect(texts).toHaveLength(1);
    expect(request.json()).toEqual({ ok: true, value: { model: "m" } });
    expect(request.json()).toBe(request.json());
  });

  it("asks for no text of a body that is no JSON by its type", () => {
    const text = () => {
      throw new Error("nobody may ask");
    };
    const request = read({
      headers: { "content-type": "audio/wav" },
      body: { kind: "unread", text },
    });
    expect(request.json()).toEqual({ ok: true, value: undefined });
  });

  it("finds out only then that an unread body is too long, or no text at all", () => {
    const long = read({
      body: { kind: "unread", text: () => " ".repeat(limits.bodyLength + 1) },
    });
    expect(long.json()).toMatchObject({ ok: false, refusal: { reason: "body-too-large" } });
    const broken = read({
      body: {
        kind: "unread",
        text: () => {
          throw new TypeError("no UTF-8");
        },
      },
    });
    expect(broken.json()).toMatchObject({ ok: false, refusal: { reason: "body-not-json" } });
  });

  it("parses the body when it is asked for, and once", () => {
    const request = read({ body: { kind: "text", text: '{"model": "m"}' } });
    expect(request.json()).toEqual({ ok: true, value: { model: "m" } });
    expect(request.json()).toBe(request.json());
  });

  it("says what is wrong with a body that is no JSON", () => {
    expect(read({ body: { kind: "text", text: "{" } }).json()).toMatchObject({
      ok: false,
      refusal: { reason: "body-not-json" },
    });
  });

  it("takes a request without a body, or with a form for one, for one without parameters", () => {
    const form = {
      headers: { "content-type": "multipart/form-data; boundary=x" },
      body: { kind: "text", text: "--x" },
    } as const;
    for (const request of [read(form), bodiless()])
      expect(request.json()).toEqual({ ok: true, value: undefined });
  });

  it("finds the same form in a text as in its bytes", () => {
    const text = '--x\r\nContent-Disposition: form-data; name="ü"\r\n\r\n😀\r\n--x--\r\n';
    const headers = { "content-type": "multipart/form-data; boundary=x" };
    const bytes = new Uint8Array(Buffer.from(text));
    const fromText = read({ headers, body: { kind: "text", text } }).form();
    expect(fromText).toEqual(
      read({ headers, body: { kind: "unread", text: () => text, bytes } }).form(),
    );
    expect(fromText).toMatchObject({ ok: true, value: { parts: [{ name: "ü" }] } });
  });
});

function bodiless() {
  const result = readRequest({ method: "GET", path: "/v1/models", headers: {} });
  if (!result.ok) throw new Error(result.refusal.message);
  return result.request;
}

describe("configSource", () => {
  it.each([
    [undefined, { kind: "none" }],
    ["  ", { kind: "none" }],
    ["pc-prod-1a2b", { kind: "id", id: "pc-prod-1a2b" }],
    ['{"provider": "openai"}', { kind: "inline", text: '{"provider": "openai"}' }],
    ["{", { kind: "inline", text: "{" }],
    [
      '{"user": "Gr\u00c3\u00bc\u00c3\u009fe"}',
      { kind: "inline", text: '{"user": "Gr\u00fc\u00dfe"}' },
    ],
    ['{"user": "Gr\u00fc\u00dfe"}', { kind: "inline", text: '{"user": "Gr\u00fc\u00dfe"}' }],
  ])("reads %j", (text, source) => {
    const headers: Record<string, string> = text === undefined ? {} : { "X-Portkey-Config": text };
    expect(configSource({ headers })).toEqual(source);
  });
});
