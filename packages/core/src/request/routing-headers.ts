import { isList } from "../data/json-type.ts";
import { parsedJson } from "../data/parsed-json.ts";
import { quote } from "../data/quote.ts";
import { headerName, isHeaderName, reasonNotToForward } from "../format/header-names.ts";
import { limits } from "../limits.ts";
import type { Header } from "./header-map.ts";
import { type Read, refused } from "./refused.ts";
import type { RoutingHeaders } from "./request.ts";

/** What the headers that speak to the gateway say about routing. An empty one says nothing. */
export function routingHeaders(spoken: readonly Header[]): Read<RoutingHeaders> {
  if (spoken.length === 0) return silent;
  const says: { -readonly [Key in keyof RoutingHeaders]: RoutingHeaders[Key] } = {};
  for (const { name, value } of spoken) {
    const text = value.trim();
    if (text === "") continue;
    switch (name) {
      case "x-portkey-provider":
        if (text.length > limits.nameLength) return tooLong(name, text);
        says.provider ??= text;
        break;
      case "x-portkey-virtual-key":
        if (text.length > limits.nameLength) return tooLong(name, text);
        says.virtualKey ??= text;
        break;
      case "x-portkey-custom-host":
        says.customHost ??= text;
        break;
      case "x-portkey-forward-headers": {
        const names = forwardedNames(text);
        if (!names.ok) return names;
        says.forwardHeaders ??= names.value;
        break;
      }
      case "x-portkey-request-timeout": {
        const timeoutMs = milliseconds(text);
        if (!timeoutMs.ok) return timeoutMs;
        says.timeoutMs ??= timeoutMs.value;
        break;
      }
    }
  }
  return { ok: true, value: says };
}

const silent: Read<RoutingHeaders> = Object.freeze({ ok: true, value: Object.freeze({}) });

function tooLong(param: string, text: string) {
  return refused(
    "bad-header",
    `The header \`${param}\` has ${text.length} characters; a name has at most ${limits.nameLength}.`,
    "Send the name alone.",
    { param },
  );
}

/** A list with commas, as every gateway reads it, or JSON, as documentation shows it. */
function forwardedNames(list: string): Read<readonly string[]> {
  const value = list.startsWith("[") ? parsedJson(list) : list.split(",");
  if (!isList(value))
    return badForwardHeaders("is no list", "Send names with commas between them.");
  const written = value.map((name) => (typeof name === "string" ? headerName(name.trim()) : " "));
  const names = [...new Set(written)].filter((name) => name !== "");
  if (names.length > limits.forwardedHeaders)
    return badForwardHeaders(
      `lists ${names.length} names`,
      `Send ${limits.forwardedHeaders} at most.`,
    );
  for (const [index, name] of names.entries()) {
    if (!isHeaderName(name))
      return badForwardHeaders(
        `holds no name of a header at place ${index + 1}`,
        "Send names only.",
      );
    const reason = reasonNotToForward(name);
    if (reason !== undefined)
      return badForwardHeaders(
        `lists ${quote(name)}, which is never forwarded: ${reason}`,
        "Take it out of the list.",
      );
  }
  return { ok: true, value: names };
}

function badForwardHeaders(fault: string, hint: string) {
  const param = "x-portkey-forward-headers";
  return refused("bad-header", `The header \`${param}\` ${fault}.`, hint, { param });
}

function milliseconds(number: string): Read<number> {
  if (/^\d{1,9}$/.test(number)) return { ok: true, value: Number(number) };
  const param = "x-portkey-request-timeout";
  return refused(
    "bad-header",
    `The header \`${param}\` holds no whole number of milliseconds.`,
    "Send a number, as in 5000.",
    { param },
  );
}
