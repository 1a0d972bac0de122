import { quoteName } from "../../data/quote.ts";
import { bareHeader, headerName } from "../../format/header-names.ts";
import {
  type Draft,
  headerCalled,
  inHeader,
  replaceHeader,
  setHeader,
  tell,
  textOf,
} from "./draft.ts";
import { isUnified } from "./old-routes.ts";

/**
 * The proxy sent all headers of its caller to the provider. A route of today that speaks one form for
 * all providers sends none of them, and builds the provider's own from the key it is given.
 */
export function migrateCallerHeaders(draft: Draft): void {
  if (draft.route?.kind !== "proxy" || !isUnified(draft.pathname)) return;
  moveProviderKey(draft);
  tellUnusedKey(draft);
  for (const { name } of draft.headers) if (wasPassedOn(draft, name)) tellNotPassedOn(draft, name);
}

/** Headers under which providers take their keys; today's routes take them all from `authorization`. */
const keyHeaders = ["x-api-key", "api-key", "x-goog-api-key"] as const;

function moveProviderKey(draft: Draft): void {
  if (textOf(draft, "authorization") !== undefined) return;
  for (const name of keyHeaders) {
    const value = textOf(draft, name);
    if (value === undefined) continue;
    replaceHeader(draft, "authorization");
    replaceHeader(draft, name, { name: "authorization", value: `Bearer ${value}` });
    tell(draft, {
      code: "PK4207",
      place: inHeader(name),
      message: `The provider's key in \`${name}\` goes into \`authorization\`, from which today's routes take it for every provider.`,
    });
    return;
  }
}

/** A key of the caller stood in for the keys of a config; today it only fills a root without any. */
function tellUnusedKey(draft: Draft): void {
  const { config } = draft;
  if (textOf(draft, "authorization") === undefined) return;
  if (config.kind === "none" || config.kind === "unread") return;
  if (config.kind === "inline") {
    const { provider, targets } = config.value;
    if (provider === undefined && targets === undefined) return;
  }
  tell(draft, {
    code: "PK4213",
    place: inHeader("authorization"),
    message:
      config.kind === "saved" || config.kind === "unknown"
        ? `The proxy sent \`authorization\` to whatever target the config chose. Where the ${config.kind === "saved" ? "saved config" : "config"} names providers, today's routes use its keys and leave this one.`
        : "The proxy sent `authorization` to whatever target the config chose. This config names its providers, so today's routes use its keys and leave this one.",
    hint: "See to it that every target of the config has an `api_key` or a `virtual_key`.",
  });
}

/** Headers that clients and the transport add, and that no provider needs from the caller. */
const ordinary: ReadonlySet<string> = new Set([
  "accept",
  "accept-encoding",
  "accept-language",
  "authorization",
  "cache-control",
  "connection",
  "content-encoding",
  "content-length",
  "content-type",
  "cookie",
  "date",
  "dnt",
  "expect",
  "host",
  "keep-alive",
  "origin",
  "pragma",
  "priority",
  "referer",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
  "user-agent",
  "via",
  "anthropic-version",
  ...keyHeaders,
]);

function wasPassedOn(draft: Draft, written: string): boolean {
  const name = headerName(written);
  if (ordinary.has(name) || bareHeader(name).startsWith("xportkey")) return false;
  if (/^(?:sec|x-stainless|x-forwarded)-/.test(name)) return false;
  const listed = (textOf(draft, "x-portkey-forward-headers") ?? "").split(",");
  return !listed.some((one) => headerName(one.trim()) === name);
}

function tellNotPassedOn(draft: Draft, written: string): void {
  const name = headerName(written);
  tell(draft, {
    code: "PK4212",
    place: inHeader(written),
    message: `The proxy passed ${quoteName(name)} on to the provider; today's route does not.`,
    hint: `If the provider needs it, list it in \`x-portkey-forward-headers\`.`,
  });
}

/** Bodies of the old routes were read as JSON whatever they were said to be; today that is refused. */
export function setContentType(draft: Draft): void {
  if (draft.body === undefined && draft.old.bodyElsewhere !== true) return;
  const before = textOf(draft, "content-type");
  if (before !== undefined && /^application\/json\b/i.test(before)) return;
  const name = headerCalled(draft, "content-type")?.name ?? "content-type";
  setHeader(draft, name, "application/json");
  tell(draft, {
    code: "PK4208",
    place: inHeader("content-type"),
    message: `The body is JSON, and ${before === undefined ? "no `content-type` says so" : "`content-type` says otherwise"}. The old route did not look at it; today's gateways refuse such a request or lose its body.`,
  });
}
