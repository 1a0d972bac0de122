import { describe, expect, it } from "vitest";
import { chat, prodCatalogue, routed } from "../../test/plan/planned.ts";
import { readRequest } from "../request/read-request.ts";
import { headersSent } from "./headers-sent.ts";

function sent(config: object, headers: Record<string, string> = {}, environment = {}) {
  const read = readRequest(chat({ headers }));
  if (!read.ok) throw new Error(read.refusal.message);
  const { request } = read;
  const [attempt] = routed(config, { headers }, { catalogue: prodCatalogue }).attempts;
  const values = { config, request, environment, catalogue: prodCatalogue };
  const { headers: list, missing, unfit } = headersSent(attempt?.call.headers ?? [], values);
  return { headers: Object.fromEntries(list), missing, unfit };
}

describe("headersSent", () => {
  it("takes the key from the config and forwarded headers from the request", () => {
    const config = { provider: "openai", api_key: "sk-a", forward_headers: ["x_user"] };
    expect(sent(config, { "X-User": "u" }).headers).toEqual({
      "content-type": "application/json",
      authorization: "Bearer sk-a",
      "x-user": "u",
    });
  });

  it("takes what a catalogue names from the environment, and what it writes from itself", () => {
    const environment = { OPENAI_PROD_KEY: "sk-env" };
    expect(sent({ provider: "@prod" }, {}, environment).headers).toMatchObject({
      authorization: "Bearer sk-env",
      "x-team": "search",
    });
  });

  it("names a header whose value is not there, and sends none in its place", () => {
    const { headers, missing, unfit } = sent({ provider: "@prod" });
    const value = { from: "environment", variable: "OPENAI_PROD_KEY", prefix: "Bearer " };
    expect(missing).toEqual([{ name: "authorization", value }]);
    expect(unfit).toEqual([]);
    expect(headers).not.toHaveProperty("authorization");
  });

  it("sends no value with a line break, which is none that is missing", () => {
    const { headers, missing, unfit } = sent({ provider: "openai", api_key: "a\r\nx-admin: 1" });
    const value = { from: "config", pointer: "/api_key", prefix: "Bearer " };
    expect(unfit).toEqual([{ name: "authorization", value }]);
    expect(missing).toEqual([]);
    expect(headers).not.toHaveProperty("authorization");
  });
});
