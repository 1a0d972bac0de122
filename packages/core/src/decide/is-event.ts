import { isObject, type JsonObject } from "../data/json-type.ts";
import type { Event } from "./event.ts";
import { isNetworkCause } from "./outcome-status.ts";

/** Whether a value has the form of an event. Recorded runs come from files, where anything may stand. */
export function isEvent(value: unknown): value is Event {
  if (!isObject(value)) return false;
  switch (value["kind"]) {
    case "reply":
      return isReply(value);
    case "unreachable":
    case "broken":
      return isNetworkCause(value["cause"]);
    case "waited":
      return Number.isFinite(value["ms"]);
    case "timeout":
    case "committed":
    case "cancelled":
      return true;
    default:
      return false;
  }
}

function isReply({ status, atMs, retryAfter }: JsonObject): boolean {
  if (!Number.isInteger(status)) return false;
  if (atMs !== undefined && !Number.isFinite(atMs)) return false;
  return retryAfter === undefined || (isObject(retryAfter) && holdsTexts(retryAfter));
}

function holdsTexts(headers: JsonObject): boolean {
  return Object.values(headers).every((text) => text === undefined || typeof text === "string");
}
