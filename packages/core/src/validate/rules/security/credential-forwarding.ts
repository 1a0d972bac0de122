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
    const receipts: Receipt[] = [];
    collect({ raw, place: undefined, headers: none, host: undefined }, receipts);
    for (const header of new Set(receipts.map((receipt) => receipt.header))) {
      tell(
        receipts.filter((receipt) => receipt.header === header),
        context,
      );
    }
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

/** That a party is sent a header, and by which entry of a list. */
interface Receipt extends Listed {
  readonly party: string;
}

function collect(node: Inheriting, receipts: Receipt[]): void {
  const { raw, place } = node;
  const headers = isList(raw["forward_headers"])
    ? listed(raw["forward_headers"], place)
    : node.headers;
  const host = raw["custom_host"] ?? node.host;
  const targets = raw["targets"];
  if (isList(targets)) {
    for (const [index, target] of targets.entries()) {
      if (isObject(target))
        collect(
          { raw: target, place: child(child(place, "targets"), index), headers, host },
          receipts,
        );
    }
    return;
  }
  const party = headers.length === 0 ? undefined : partyOf(raw, host);
  if (party !== undefined) for (const entry of headers) receipts.push({ ...entry, party });
}

function listed(names: readonly unknown[], place: Place | undefined): readonly Listed[] {
  const list = child(place, "forward_headers");
  return names.flatMap((name, index) =>
    isCredential(name) ? [{ header: headerName(name), place: child(list, index) }] : [],
  );
}

/** Who receives what is sent to a leaf; `undefined` where the file does not say. */
function partyOf(leaf: JsonObject, host: unknown): string | undefined {
  if (typeof host === "string") {
    const read = readHost(host);
    if (read === undefined) return undefined;
    return read.kind.kind === "public" ? ownerOf(read.url.host) : "hosts of your own network";
  }
  const { provider } = leaf;
  if (typeof provider !== "string" || provider.startsWith("@")) return undefined;
  return quoteName(providerCalled(provider) ?? provider);
}

/**
 * The part of a name that one owner registers: the last two labels, three below `co.uk` and its like.
 * A provider's own domain is the provider, whether a target names its host or not.
 */
function ownerOf(host: string): string {
  const labels = host.toLowerCase().replace(/\.$/, "").split(".");
  const country = labels.at(-1)?.length === 2 && (labels.at(-2)?.length ?? 0) <= 3;
  const owned = labels.slice(country ? -3 : -2);
  return quoteName(providerCalled(owned[0] ?? "") ?? owned.join("."));
}

function tell(receipts: readonly Receipt[], { report }: RuleContext): void {
  const [first] = receipts;
  const second = receipts.find(({ party }) => party !== first?.party);
  if (first === undefined || second === undefined) return;
  const parties = [...new Set(receipts.map(({ party }) => party))];
  const shown =
    parties.length > 3 ? [...parties.slice(0, 2), `${parties.length - 2} others`] : parties;
  report({
    code: "PK6007",
    at: second.place,
    message: `\`${second.header}\` is forwarded to ${shown.slice(0, -1).join(", ")} and ${shown.at(-1) ?? ""}: each receives the credential that the caller has for the other.`,
    hint: "Forward it only in the target it belongs to, and give the others a credential of their own.",
    ...(first.place === second.place
      ? {}
      : { related: [{ at: first.place, message: "Forwarded here, too." }] }),
  });
}

const none: readonly Listed[] = [];
