import { describe, expect, it } from "vitest";
import { chat, planned, prodCatalogue, programOf, routed } from "../../test/plan/planned.ts";
import { readRequest } from "../request/read-request.ts";
import { plan } from "./plan.ts";

const openai = { provider: "openai", api_key: "sk-a" };

describe("the headers of a call", () => {
  const headersOf = (...args: Parameters<typeof routed>) =>
    Object.fromEntries(
      (routed(...args).attempts[0]?.call.headers ?? []).map(({ name, value }) => [name, value]),
    );

  it("names the key by its place and never by its value", () => {
    expect(headersOf(openai)).toEqual({
      "content-type": { from: "request", header: "content-type" },
      authorization: { from: "config", pointer: "/api_key", prefix: "Bearer " },
    });
  });

  it("sends no credential where there is none", () => {
    expect(headersOf({ provider: "openai", retry: { attempts: 0 } })).not.toHaveProperty(
      "authorization",
    );
  });

  it("forwards headers by any spelling, or the text of that name in the target", () => {
    const config = {
      ...openai,
      forward_headers: ["x_user", "xTeam", "access_token", "x-none"],
      access_token: "t",
    };
    const forwarded = headersOf(config, { headers: { "X-User": "u", "X-Team": "t" } });
    expect(forwarded["x-user"]).toEqual({ from: "request", header: "x-user" });
    expect(forwarded["x-team"]).toEqual({ from: "request", header: "x-team" });
    expect(forwarded["access_token"]).toEqual({ from: "config", pointer: "/access_token" });
    expect(forwarded).not.toHaveProperty("x-none");
  });

  it("takes the first text of a target that can be sent, for each spelling in the list", () => {
    const config = {
      ...openai,
      forward_headers: ["x-team", "xTeam", "x_user"],
      x_team: "line\nbreak",
      XTeam: "t",
      xTeam: "other",
    };
    const forwarded = headersOf(config, { headers: { "x-user": "" } });
    expect(forwarded["x-team"]).toEqual({ from: "config", pointer: "/XTeam" });
    expect(forwarded).not.toHaveProperty("x-user");
    expect(forwarded).not.toHaveProperty("x_user");
  });

  it("looks a list up once for all targets that inherit it", () => {
    let looks = 0;
    const name = "x-team";
    const targets = Array.from({ length: 50 }, () => openai);
    const program = programOf({ strategy: { mode: "fallback" }, forward_headers: [name], targets });
    const read = readRequest(chat({ headers: { [name]: "t" } }));
    if (!read.ok) throw new Error(read.refusal.message);
    const { headers } = read.request;
    const counted = {
      ...headers,
      get: (asked: string) => {
        if (asked === name) looks += 1;
        return headers.get(asked);
      },
    };
    const made = plan(program, { ...read.request, headers: counted }, { seed: 1, nowMs: 0 });
    expect(made.kind === "route" && made.attempts[49]?.call.headers.at(-1)?.name).toBe(name);
    expect(looks).toBeLessThan(5);
  });

  it("forwards no header that speaks to the gateway, in any spelling", () => {
    const config = { ...openai, forward_headers: ["xPortkeyConfig"] };
    const headers = { xPortkeyConfig: "{}" };
    expect(Object.keys(headersOf(config, { headers }))).toEqual(["content-type", "authorization"]);
  });

  it("sends no key of ours to a host that the caller names", () => {
    const headers = {
      "x-portkey-custom-host": "https://other.example.com/v1",
      "x-portkey-forward-headers": "access_token",
      authorization: "Bearer sk-c",
    };
    const config = { ...openai, access_token: "t" };
    expect(headersOf(config, { headers })).not.toHaveProperty("authorization");
    expect(headersOf(config, { headers })).not.toHaveProperty("access_token");
    const own = headersOf({ retry: { attempts: 0 } }, { headers });
    expect(own["authorization"]).toEqual({ from: "request", header: "authorization" });
    const callers = headersOf(config, { headers }, { keysAreCallers: true });
    expect(callers["authorization"]).toMatchObject({ from: "config" });
  });

  it("sends the gateway's keys to no host that a request or its config names", () => {
    const around = { catalogue: prodCatalogue, keysAreCallers: true };
    const refusalFor = (config: object, headers = {}, more = around) => {
      const made = planned(programOf(config), chat({ headers }), more);
      return made.kind === "refused" ? made.refusal.reason : "planned";
    };
    const elsewhere = { custom_host: "https://other.example.com/v1" };
    expect(refusalFor({ provider: "@prod" })).toBe("planned");
    expect(refusalFor({ provider: "@prod", ...elsewhere })).toBe("bad-host");
    const named = { "x-portkey-custom-host": elsewhere.custom_host };
    expect(refusalFor({ provider: "@prod" }, named)).toBe("bad-host");
    expect(refusalFor({ provider: "@prod" }, named, { ...around, keysAreCallers: false })).toBe(
      "bad-host",
    );
    // The config is the gateway's own here, and so is the key it has beside the slug there.
    expect(
      refusalFor({ provider: "@prod", ...elsewhere }, {}, { ...around, keysAreCallers: false }),
    ).toBe("planned");
    expect(refusalFor({ provider: "@prod", api_key: "k", ...elsewhere })).toBe("planned");
  });

  it("asks again whose the keys are, for every request", () => {
    const elsewhere = { custom_host: "https://other.example.com/v1" };
    const program = programOf({ provider: "@prod", ...elsewhere });
    const kinds = [false, true, false].map((keysAreCallers) => {
      const around = { catalogue: prodCatalogue, keysAreCallers };
      return planned(program, chat(), around).kind;
    });
    expect(kinds).toEqual(["route", "refused", "route"]);
  });

  it("takes the scheme off a caller's key for a provider that wants it bare", () => {
    const headers = { "x-portkey-provider": "anthropic", authorization: "Bearer sk-c" };
    const sent = headersOf({ retry: { attempts: 0 } }, { path: "/v1/messages", headers });
    expect(sent["x-api-key"]).toEqual({
      from: "request",
      header: "authorization",
      strip: "Bearer ",
    });
    expect(sent).not.toHaveProperty("authorization");
  });

  it("gives a caller's key without a scheme that of the provider", () => {
    const headers = { "x-portkey-provider": "openai", authorization: "sk-c" };
    expect(headersOf({ retry: { attempts: 0 } }, { headers })["authorization"]).toEqual({
      from: "request",
      header: "authorization",
      prefix: "Bearer ",
    });
  });

  it("sends the caller's key to the host of a root that names no provider", () => {
    const custom_host = "https://llm.example.com/v1";
    const sent = headersOf({ custom_host }, { headers: { authorization: "Bearer sk-c" } });
    expect(sent["authorization"]).toEqual({ from: "request", header: "authorization" });
  });
});
