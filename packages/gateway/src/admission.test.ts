import { describe, expect, it } from "vitest";
import { type Asked, ask, errorOf } from "../test/ask.ts";
import { scriptedTransport } from "../test/scripted-transport.ts";
import { createAnswerer } from "./create-answerer.ts";
import type { GatewayOptions } from "./gateway-options.ts";

const canary = "9f8e7d6c5b4a";
const openai = { provider: "openai", api_key: `sk-canary-${canary}` };
const config = JSON.stringify(openai);

/** What a gateway says to a request, having sent nothing. */
async function refused(asked: Asked, options: Partial<GatewayOptions> = {}) {
  const transport = scriptedTransport();
  const told = await ask(createAnswerer({ transport, ...options }), asked);
  expect(transport.sent).toEqual([]);
  expect(told.text).not.toContain(canary);
  expect(told.headers).toMatchObject({ "content-type": "application/json" });
  const { code, type, param, message } = errorOf(told);
  expect(message).toMatch(/\.$|\./);
  return { status: told.status, code, type, param };
}

describe("what a gateway refuses", () => {
  it("is told in the shape that clients read", async () => {
    const told = await ask(createAnswerer({ transport: scriptedTransport() }), {
      path: "/nowhere",
    });
    expect(Object.keys(told.json)).toEqual(["error"]);
    expect(Object.keys(errorOf(told))).toEqual(["message", "type", "code", "param"]);
  });

  it.each(["/", "/chat/completions", "/v2/chat", "/v1", `/${canary}`])(
    "is a path that leads nowhere: %s",
    async (path) => {
      expect(await refused({ path })).toMatchObject({ status: 404, code: "unknown-route" });
    },
  );

  it.each(["TRACE", "TRACK", "CONNECT", "trace"])(
    "is a method by which an upstream would show the key: %s",
    async (method) => {
      expect(await refused({ method }, { config })).toMatchObject({
        status: 405,
        code: "method-not-allowed",
      });
      const answer = createAnswerer({ transport: scriptedTransport(), config });
      const { headers } = await ask(answer, { method });
      expect(headers["allow"]).toBe("GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS");
    },
  );

  it("is a body of a type that the endpoint does not take", async () => {
    for (const name of ["content-type", "Content-Type"]) {
      const asked = { body: undefined, method: "GET", headers: { [name]: "text/plain" } };
      expect(await refused(asked, { config })).toMatchObject({
        status: 400,
        code: "bad-content-type",
        param: "content-type",
      });
    }
  });

  it("is a request that names no provider at all", async () => {
    expect(await refused({})).toMatchObject({ status: 400, code: "no-provider" });
  });

  it("is a config that is not valid, with what is wrong with it", async () => {
    const headers = { "x-portkey-config": JSON.stringify({ ...openai, retry: { attempts: "3" } }) };
    expect(await refused({ headers })).toEqual({
      status: 400,
      code: "invalid-config",
      type: "invalid_request_error",
      param: "x-portkey-config",
    });
    const told = await ask(createAnswerer({ transport: scriptedTransport() }), { headers });
    expect(errorOf(told)["diagnostics"]).toMatchObject([
      { code: "PK1107", pointer: "/retry/attempts", severity: "error" },
    ]);
  });

  it.each([
    "{",
    "[]",
    "null",
    `{"api_key": "${openai.api_key}`,
    '{"mode": "single", "options": []}',
  ])("is a config that is none: %s", async (text) => {
    const headers = { "x-portkey-config": text };
    expect((await refused({ headers })).status).toBe(400);
  });

  it("is a config that nobody keeps", async () => {
    const headers = { "x-portkey-config": "pc-prod-1" };
    const unknown = { status: 400, code: "unknown-config" };
    expect(await refused({ headers })).toMatchObject(unknown);
    expect(await refused({ headers }, { configSource: () => undefined })).toMatchObject(unknown);
    const broken = { configSource: async () => '{"provider": 5}' };
    expect(await refused({ headers }, broken)).toMatchObject({
      status: 500,
      code: "invalid-config",
    });
  });

  it("is another config than the one it runs, but not the name of one", async () => {
    const headers = { "x-portkey-config": JSON.stringify(openai) };
    expect(await refused({ headers }, { config })).toMatchObject({ code: "config-is-fixed" });
    const answer = createAnswerer({ transport: scriptedTransport(), config });
    expect((await ask(answer, { headers: { "x-portkey-config": "pc-1" } })).status).toBe(200);
  });

  it.each([
    [{ "x-portkey-metadata": "[]" }, "bad-metadata"],
    [{ "x-portkey-custom-host": "http://169.254.169.254/v1" }, "bad-host"],
    [{ "x-portkey-request-timeout": "soon" }, "bad-header"],
    [{ "x-portkey-forward-headers": "host" }, "bad-header"],
    [{ "x-a": `b\r\nx-injected: ${canary}` }, "bad-header"],
  ])("is a header that cannot be meant: %j", async (headers, code) => {
    expect(await refused({ headers }, { config })).toMatchObject({ status: 400, code });
  });

  it("is a body that a rule reads and that is no JSON, or too long to be read", async () => {
    const routed = JSON.stringify({ ...openai, override_params: { model: "m" } });
    expect(await refused({ body: `{"a": ${canary}` }, { config: routed })).toMatchObject({
      status: 400,
      code: "body-not-json",
    });
    const limits = { bodyBytes: 100 };
    const body = JSON.stringify({ model: "m".repeat(200) });
    expect(await refused({ body }, { config: routed, limits })).toMatchObject({
      status: 413,
      code: "body-too-large",
    });
    expect(await refused({ body }, { config, limits: { uploadBytes: 100 } })).toMatchObject({
      status: 413,
    });
  });

  it("is no request while the program of an embedder has a wrong config", () => {
    const wrong = JSON.stringify({ provider: "openia" });
    expect(() => createAnswerer({ transport: scriptedTransport(), config: wrong })).toThrow(
      /PK\d{4} at "\/provider"/,
    );
  });
});

describe("health", () => {
  it.each(["/health", "/healthz", "/v1/health"])("is told at %s", async (path) => {
    const answer = createAnswerer({ transport: scriptedTransport() });
    expect(await ask(answer, { method: "GET", path })).toMatchObject({
      status: 200,
      text: '{"status":"ok"}',
    });
  });
});
