import type { Body, IncomingRequest } from "../../src/index.ts";
import type { Put, ScenarioRequest } from "./scenario.ts";

const chat = { model: "m-req", messages: [{ role: "user", content: "hi" }] };

/** The request of a scenario, as a server would hand it over: its config is in a header. */
export function incomingOf({ config, request = {} }: Put): IncomingRequest {
  const { method = "POST", path = "/v1/chat/completions" } = request;
  const headers = { ...(request.headers ?? { "content-type": "application/json" }) };
  if (config !== undefined)
    headers["x-portkey-config"] = typeof config === "string" ? config : JSON.stringify(config);
  const body = bodyOf(request);
  return { method, path, headers, ...(body === undefined ? {} : { body }) };
}

function bodyOf(request: ScenarioRequest): Body | undefined {
  const { text } = request;
  if (text !== undefined) return text === "" ? undefined : { kind: "text", text };
  const value = request.body === undefined ? chat : request.body;
  return value === null ? undefined : { kind: "text", text: JSON.stringify(value) };
}
