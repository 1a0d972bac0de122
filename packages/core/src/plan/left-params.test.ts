import { validatePlan } from "@pk-config/schema";
import { describe, expect, it } from "vitest";
import { chat, planned, programOf, routed } from "../../test/plan/planned.ts";
import type { Body } from "../request/incoming.ts";

const config = {
  provider: "openai",
  api_key: "k",
  override_params: { model: "m" },
  drop_params: ["user"],
  cache: { mode: "simple" },
};
const set = { override: { model: "m" }, drop: ["user"] };

function unread(text: string): Body {
  return { kind: "unread", text: () => text, bytes: Buffer.from(text) };
}

function callFor(type: string, body: Body, more: Readonly<Record<string, string>> = {}) {
  const made = routed(config, { headers: { "content-type": type, ...more }, body });
  expect([validatePlan(made), validatePlan.errors]).toEqual([true, null]);
  const [attempt] = made.attempts;
  if (attempt === undefined) throw new Error("There is no attempt.");
  return attempt.call;
}

const formType = "multipart/form-data; boundary=json";
const field = '--json\r\nContent-Disposition: form-data; name="a"\r\n\r\nv\r\n';

describe("the parameters of a call", () => {
  it.each([
    ["application/json", unread('{"a": 1}')],
    [formType, unread(`${field}--json--\r\n`)],
    [formType, { kind: "text", text: `${field}--json--\r\n` } as const],
  ])("are set in a body of %s", (type, body) => {
    expect(callFor(type, body).params).toEqual(set);
  });

  it.each([
    ["audio/wav", unread("RIFF"), "the body is neither JSON nor a form"],
    ["application/x-www-form-urlencoded", unread("a=1"), "the body is neither JSON nor a form"],
    ["application/json", unread("[1]"), "the body is no object"],
  ])("cannot be set in a body of %s, %j, and the call says so", (type, body, why) => {
    const { params, carries, from } = callFor(type, body);
    expect(params).toEqual({});
    expect(carries).toEqual([
      { key: "cache", at: "/cache" },
      { key: "override_params.model", at: "/override_params/model", why },
      { key: "drop_params.user", at: "/drop_params/0", why },
    ]);
    expect(from).toEqual({});
  });

  it("are as before for the next request of the same kind", () => {
    const program = programOf(config);
    const paramsFor = (text: string) => {
      const made = planned(program, chat({ body: unread(text) }));
      return made.kind === "route" ? made.attempts[0]?.call.params : made.refusal.reason;
    };
    expect([paramsFor("{}"), paramsFor("[]"), paramsFor("{}")]).toEqual([set, {}, set]);
  });

  it.each([
    [formType, {}, unread(field), { reason: "body-not-form", status: 400 }],
    [
      formType,
      {},
      { kind: "text", text: "junk" } as const,
      { reason: "body-not-form", status: 400 },
    ],
    ["multipart/form-data", {}, unread("--"), { reason: "body-not-form", status: 400 }],
    [
      "application/json",
      { "content-encoding": "gzip" },
      unread("\u001f"),
      { reason: "body-encoded", status: 415, param: "content-encoding" },
    ],
    [formType, { "Content-Encoding": "br" }, unread("x"), { reason: "body-encoded", status: 415 }],
  ])("are no reason to send a body of %s %j that cannot be read", (type, more, body, refusal) => {
    const made = planned(
      programOf(config),
      chat({ headers: { "content-type": type, ...more }, body }),
    );
    expect(made).toMatchObject({ kind: "refused", refusal });
    expect([validatePlan(made), validatePlan.errors]).toEqual([true, null]);
  });
});

describe("a body that is coded", () => {
  const plain = programOf({ provider: "openai", api_key: "k" });
  const namesOf = (headers: Readonly<Record<string, string>>) => {
    const made = planned(plain, chat({ headers, body: unread("x") }));
    const [attempt] = made.kind === "route" ? made.attempts : [];
    return attempt?.call.headers.map(({ name }) => name);
  };

  it("is sent on with its coding where nobody looks into it", () => {
    const coded = { "Content-Encoding": "gzip" };
    expect(namesOf(coded)).toEqual(["content-type", "content-encoding", "authorization"]);
    expect(namesOf({ "content-encoding": "identity" })).toEqual(["content-type", "authorization"]);
    expect(namesOf({})).toEqual(["content-type", "authorization"]);
    expect(namesOf(coded)).toContain("content-encoding");
  });
});
