import { plainHost } from "../../../data/host/plain-host.ts";
import { readHost } from "../../../data/host/read-host.ts";
import { isList, isObject, type JsonObject } from "../../../data/json-type.ts";
import { quoteName } from "../../../data/quote.ts";
import { headerName, isCredentialHeader } from "../../../format/header-names.ts";
import { providerCalled } from "../../../format/providers.ts";
import type { Rule, RuleContext } from "../../rule.ts";
import { child, type Place } from "../../visit.ts";

/**
 * A header that proves who the caller is goes to one party only.
 *
 * Parties are told apart by provider and by the domain of `custom_host`. Whose credential a catalogue
 * slug or a virtual key stands for is not in the file, so such targets count for nothing; all private
 * hosts together count as one.
 */
export const credentialForwarding: Rule<"node"> = {
  codes: ["PK6007"],
  on: "node",
  check({ raw, parent }, context) {
    if (parent !== undefined || !forwardsCredential(raw)) return;
    const shares = new Map<string, Share>();
    collect({ raw, place: undefined, headers: none, host: undefined }, shares);
    for (const share of shares.values()) if (share.second !== undefined) tell(share, context);
  },
};

/** Whether any node lists such a header; most configs end here. */
function forwardsCredential(raw: JsonObject): boolean {
  const names = raw["forward_headers"];
  if (isList(names)) for (const name of names) if (isCredential(name)) return true;
  const targets = raw["targets"];
  if (isList(targets))
    for (const target of targets) if (isObject(target) && forwardsCredential(target)) return true;
  return false;
}

function isCredential(name: unknown): name is string {
  return typeof name === "string" && isCredentialHeader(headerName(name));
}

/** A header as a list names it. */
interface Listed {
  readonly header: string;
  readonly place: Place;
}

/** A node with what it inherits. */
interface Inheriting {
  readonly raw: JsonObject;
  readonly place: Place | undefined;
  readonly headers: readonly Listed[];
  readonly host: unknown;
}

/** The parties that receive one header. */
interface Share {
  readonly first: Listed;
  /** By which entry of a list the second party receives it. */
  second: Listed | undefined;
  readonly parties: Set<string>;
}

function collect(node: Inheriting, shares: Map<string, Share>): void {
  const { raw, place } = node;
  const own = raw["forward_headers"];
  const headers = isList(own) ? listed(own, place) : node.headers;
  const host = raw["custom_host"] ?? node.host;
  const targets = raw["targets"];
  if (isList(targets)) {
    const list = child(place, "targets");
    for (const [index, target] of targets.entries()) {
      if (isObject(target))
        collect({ raw: target, place: child(list, index), headers, host }, shares);
    }
    return;
  }
  const party = headers.length === 0 ? undefined : partyOf(raw, host);
  if (party !== undefined) for (const entry of headers) note(entry, party, shares);
}

function note(entry: Listed, party: string, shares: Map<string, Share>): void {
  const share = shares.get(entry.header);
  if (share === undefined) {
    shares.set(entry.header, { first: entry, second: undefined, parties: new Set([party]) });
  } else if (!share.parties.has(party)) {
    share.second ??= entry;
    share.parties.add(party);
  }
}

function listed(names: readonly unknown[], place: Place | undefined): readonly Listed[] {
  if (!names.some(isCredential)) return none;
  const list = child(place, "forward_headers");
  return names.flatMap((name, index) =>
    isCredential(name) ? [{ header: headerName(name), place: child(list, index) }] : [],
  );
}

/** Who receives what is sent to a leaf; `undefined` where the file does not say. */
function partyOf(leaf: JsonObject, host: unknown): string | undefined {
  if (typeof host === "string") {
    const plain = plainHost(host);
    if (plain !== undefined) return ownerOf(plain);
    const read = readHost(host);
    if (read === undefined) return undefined;
    return read.kind.kind === "public" ? ownerOf(read.url.host) : "hosts of your own network";
  }
  const { provider } = leaf;
  if (typeof provider !== "string" || provider.startsWith("@")) return undefined;
  return providerCalled(provider) ?? provider;
}

/**
 * The part of a name that one owner registers: the last two labels, three below `co.uk` and its like.
 * A provider's own domain is the provider, whether a target names its host or not.
 */
function ownerOf(host: string): string {
  const labels = host.toLowerCase().replace(/\.$/, "").split(".");
  const country = labels.at(-1)?.length === 2 && (labels.at(-2)?.length ?? 0) <= 3;
  const owned = labels.slice(country ? -3 : -2);
  return providerCalled(owned[0] ?? "") ?? owned.join(".");
}

function tell({ first, second, parties }: Share, { report }: RuleContext): void {
  const names = [...parties].map((party) => (party.includes(" ") ? party : quoteName(party)));
  const shown = names.length > 3 ? [...names.slice(0, 2), `${names.length - 2} others`] : names;
  report({
    code: "PK6007",
    at: second?.place,
    message: `\`${first.header}\` is forwarded to ${shown.slice(0, -1).join(", ")} and ${shown.at(-1) ?? ""}: each receives the credential that the caller has for the other.`,
    hint: "Forward it only in the target it belongs to, and give the others a credential of their own.",
    ...(first.place === second?.place
      ? {}
      : { related: [{ at: first.place, message: "Forwarded here, too." }] }),
  });
}

const none: readonly Listed[] = [];
