import {
  ipv4Ranges,
  ipv6Ranges,
  localSuffixes,
  metadataNames,
  type RangeUse,
} from "./address-ranges.ts";
import { formatIpv4, parseIpv4 } from "./ipv4.ts";
import { embeddedIpv4, locallyTranslated, parseIpv6 } from "./ipv6.ts";
import { wildcardAddresses } from "./wildcard-dns.ts";

/** What kind of host a name or an address is. */
export type HostKind =
  | { readonly kind: "public" }
  | { readonly kind: "loopback" }
  | { readonly kind: "private" | "reserved"; readonly range: string }
  | { readonly kind: "metadata"; readonly service: string }
  | { readonly kind: "local-name" }
  | { readonly kind: "invalid" }
  /** An address spelled so that a reader or a filter does not see which it is. */
  | { readonly kind: "disguised"; readonly meaning: string; readonly as: PlainHostKind };

/** Any kind of host that is what it looks like. */
export type PlainHostKind = Exclude<HostKind, { kind: "disguised" }>;

/**
 * Tells what kind of host a text names; an IPv6 address stands without its brackets.
 *
 * @example
 * ```ts
 * import { classifyHost } from "@pk-config/core";
 *
 * classifyHost("llm.example.com").kind; // => "public"
 * classifyHost("127.0.0.1").kind; // => "loopback"
 * classifyHost("0x7f000001").kind; // => "disguised"
 * ```
 */
export function classifyHost(host: string): HostKind {
  const name = unfolded(host);
  if (name === undefined || name === "" || name.length > 253) return { kind: "invalid" };
  const kind = name.includes(":") ? classifyIpv6(name) : (classifyIpv4(name) ?? classifyName(name));
  if (name === host.toLowerCase() || kind.kind === "disguised" || kind.kind === "invalid")
    return kind;
  // It was written with full-width letters or percent escapes, which no honest address needs.
  return { kind: "disguised", meaning: name, as: kind };
}

function classifyIpv4(name: string): HostKind | undefined {
  const address = parseIpv4(name);
  if (address === undefined) return undefined;
  const kind = kindOfIpv4(address.bits);
  return address.plain ? kind : { kind: "disguised", meaning: formatIpv4(address.bits), as: kind };
}

function classifyIpv6(name: string): HostKind {
  const groups = parseIpv6(name);
  if (groups === undefined) return { kind: "invalid" };
  // Before the ranges, for Teredo is a part of one.
  const inside = embeddedIpv4(groups);
  if (inside !== undefined) return disguisedIpv4(inside.bits);
  const possible = locallyTranslated(groups).map(disguisedIpv4);
  // Which one counts is for the network to say, and a metadata service is nobody's guess.
  const metadata = possible.find(({ as }) => as.kind === "metadata");
  if (metadata !== undefined) return metadata;
  for (const range of ipv6Ranges) {
    if (sharesPrefix(groups, parseIpv6(range.first) ?? [], range.prefix))
      return kindOf(range.use, range.name);
  }
  return { kind: "public" };
}

function disguisedIpv4(bits: number): HostKind & { kind: "disguised" } {
  return { kind: "disguised", meaning: formatIpv4(bits), as: kindOfIpv4(bits) };
}

function classifyName(written: string): HostKind {
  const name = written.replace(/\.$/, "");
  if (name.includes("..") || neverInNames.test(name)) return { kind: "invalid" };
  // URL parsers take a name that ends in a number for an IPv4 address, which this is not.
  if (/(?:^|\.)(?:\d+|0x[\da-f]*)$/.test(name)) return { kind: "invalid" };
  const wildcard = classifyWildcard(name);
  if (wildcard !== undefined) return wildcard;
  if (!/^[a-z\d_](?:[a-z\d_.-]*[a-z\d_])?$/.test(name) && !/\P{ASCII}/u.test(name))
    return { kind: "invalid" };
  if (metadataNames.includes(name)) return { kind: "metadata", service: name };
  if (name === "localhost" || name.endsWith(".localhost") || name === "localhost.localdomain")
    return { kind: "loopback" };
  const suffix = localSuffixes.some((ending) => name.endsWith(`.${ending}`));
  return suffix || !name.includes(".") ? { kind: "local-name" } : { kind: "public" };
}

/** The address in the name, and the least public one where there are several. */
function classifyWildcard(name: string): HostKind | undefined {
  const found = wildcardAddresses(name).map((address): HostKind & { kind: "disguised" } => {
    const kind = address.includes(":") ? classifyIpv6(address) : classifyIpv4(address);
    if (kind?.kind === "disguised") return kind;
    return { kind: "disguised", meaning: address, as: kind ?? { kind: "invalid" } };
  });
  return (
    found.find(({ as }) => as.kind === "metadata") ??
    found.find(({ as }) => as.kind !== "public") ??
    found[0]
  );
}

function kindOfIpv4(bits: number): PlainHostKind {
  for (const range of ipv4Ranges) {
    const first = parseIpv4(range.first)?.bits ?? 0;
    const size = 2 ** (32 - range.prefix);
    if (bits >= first && bits < first + size) return kindOf(range.use, range.name);
  }
  return { kind: "public" };
}

function kindOf(use: RangeUse, name: string): PlainHostKind {
  switch (use) {
    case "loopback":
      return { kind: "loopback" };
    case "metadata":
      return { kind: "metadata", service: name };
    case "private":
    case "reserved":
      return { kind: use, range: name };
  }
}

function sharesPrefix(
  groups: readonly number[],
  first: readonly number[],
  prefix: number,
): boolean {
  for (let bit = 0; bit < prefix; bit += 16) {
    const drop = Math.max(0, 16 - (prefix - bit));
    const index = bit / 16;
    if ((groups[index] ?? 0) >> drop !== (first[index] ?? 0) >> drop) return false;
  }
  return true;
}

/**
 * The host in lower case, with percent escapes and compatibility letters (full-width, circled)
 * resolved, and without the invisible code points that URL parsers drop or refuse.
 */
function unfolded(host: string): string | undefined {
  if (host.length > 1000) return undefined;
  let text = host;
  if (text.includes("%") && !text.includes(":")) {
    try {
      text = decodeURIComponent(text);
    } catch {
      return undefined;
    }
  }
  const visible = text
    .normalize("NFKC")
    .replaceAll(ignored, "")
    .replaceAll("\u3002", ".")
    .toLowerCase();
  // Joiners mean something in a few scripts; between Latin letters some parsers drop them.
  const bare = visible.replaceAll(joiners, "");
  return /\P{ASCII}/u.test(bare) ? visible : bare;
}

/** Invisible: the soft hyphen, zero-width space, word joiner, byte order mark, variation selectors. */
const ignored = /(?![\u200c\u200d])\p{Default_Ignorable_Code_Point}/gu;
const joiners = /[\u200c\u200d]/g;

/** White space, control and formatting characters: no parser takes them in a name. */
const neverInNames = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Z}]/u;
