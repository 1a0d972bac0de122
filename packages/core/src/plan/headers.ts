import type { CatalogueEntry } from "../catalogue/catalogue.ts";
import type { LeafNode } from "../compile/program.ts";
import { headerName } from "../format/header-names.ts";
import { bearer } from "../format/upstream-table.ts";
import { type Auth, authOf } from "../format/upstreams.ts";
import { codingHeader } from "../request/content-coding.ts";
import { isHeaderValue } from "../request/header-map.ts";
import type { Request } from "../request/request.ts";
import type { HeaderSource, PlannedHeader } from "./attempt.ts";
import type { Destination } from "./destination.ts";
import { forwardedBy, forwardsOf } from "./forwards.ts";
import type { Journey } from "./journey.ts";
import type { Setting } from "./settings.ts";

/** The headers a target sends whatever the request: its key, and what its provider and catalogue ask for. */
export function ownHeaders({
  identity: { credential, entry },
  upstream,
  endpoint,
  settings,
}: Destination): readonly PlannedHeader[] {
  // Who is not known most likely speaks as OpenAI does.
  const auth = upstream === undefined ? bearer : authOf(upstream, endpoint.endpoint);
  return [
    ...(credential === undefined ? [] : [credentialHeader(credential, auth)]),
    ...Object.entries(upstream?.fixedHeaders ?? {}).map(
      ([name, text]): PlannedHeader => ({ name, value: { from: "plan", text } }),
    ),
    ...Object.entries(upstream?.settingHeaders ?? {}).flatMap(([name, setting]) =>
      settingHeader(name, settings(setting)),
    ),
    ...(entry === undefined ? [] : listedHeaders(entry)),
  ];
}

function settingHeader(name: string, setting: Setting | undefined): PlannedHeader[] {
  if (setting === undefined || !isHeaderValue(setting.text)) return [];
  const { at, text } = setting;
  const value: HeaderSource =
    at === undefined ? { from: "plan", text } : { from: "config", pointer: at };
  return [{ name, value }];
}

/** The header of a key, with the scheme that the provider asks for. */
function credentialHeader(credential: HeaderSource, { header, prefix }: Auth): PlannedHeader {
  if (credential.from === "config" && /\/(?:azure_ad_token|ad_auth)$/.test(credential.pointer))
    return { name: "authorization", value: { ...credential, prefix: "Bearer " } };
  if (credential.from === "plan" || credential.from === "catalogue")
    return { name: header, value: credential };
  const scheme = prefix === undefined ? {} : { prefix };
  if (credential.from !== "request") return { name: header, value: { ...credential, ...scheme } };
  if (header === "authorization") return { name: header, value: credential };
  // A caller's key comes with a scheme, which is taken off for a provider that wants the key alone.
  const { from, header: given } = credential;
  return { name: header, value: { from, header: given, strip: "Bearer ", ...scheme } };
}

function listedHeaders({ headers, slug }: CatalogueEntry): PlannedHeader[] {
  return headers.map(({ name, variable }) => ({
    name: headerName(name),
    value:
      variable === undefined
        ? { from: "catalogue", slug, header: name }
        : { from: "environment", variable },
  }));
}

/** The type of the body, as the caller gave it, and what was done to the body besides. */
export function contentHeaders({ hasBody, headers, isCoded }: Request): readonly PlannedHeader[] {
  if (!hasBody) return headers.has(typeHeader) ? [asGiven(typeHeader)] : [];
  const type: PlannedHeader = headers.has(typeHeader)
    ? asGiven(typeHeader)
    : { name: typeHeader, value: { from: "plan", text: "application/json" } };
  return isCoded ? [type, asGiven(codingHeader)] : [type];
}

const typeHeader = "content-type";

function asGiven(name: string): PlannedHeader {
  return { name, value: { from: "request", header: name } };
}

/** The headers of a list of names that a target forwards; each list is looked up once for a request. */
export function forwardedHeaders(
  names: readonly string[],
  leaf: LeafNode,
  journey: Journey,
): readonly PlannedHeader[] {
  if (names.length === 0) return [];
  journey.forwards ??= new Map();
  const known = journey.forwards.get(names);
  const forwards = known ?? forwardsOf(names, journey.request);
  if (known === undefined) journey.forwards.set(names, forwards);
  return forwardedBy(leaf, forwards);
}

/** Lists joined so that each name is sent once: a later list wins. */
export function joinedHeaders(
  ...lists: readonly (readonly PlannedHeader[])[]
): readonly PlannedHeader[] {
  const byName = new Map<string, PlannedHeader>();
  for (const header of lists.flat()) byName.set(header.name, header);
  return [...byName.values()];
}
