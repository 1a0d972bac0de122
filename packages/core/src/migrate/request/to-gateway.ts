import { isObject } from "../../data/json-type.ts";
import { parsedJson } from "../../data/parsed-json.ts";
import { bareHeader } from "../../format/header-names.ts";
import { type Draft, textOf } from "./draft.ts";

/**
 * Whether a request is one to a gateway at all. `/v1/complete` is a path of other services as well, and
 * their requests are nobody's business here: without an address a path counts as the gateway's, behind
 * an address something has to speak for it.
 */
export function isToGateway(draft: Draft): boolean {
  const host = draft.origin.replace(/^\w+:\/\//, "") || textOf(draft, "host") || "";
  if (host === "" || /portkey|^localhost\b|^127\.|^\[::1\]|[$<{]/i.test(host)) return true;
  if (draft.headers.some(({ name }) => bareHeader(name).startsWith("xportkey"))) return true;
  const body = draft.body === undefined ? undefined : parsedJson(draft.body);
  return isObject(body) && body["config"] !== undefined && isObject(body["params"]);
}
