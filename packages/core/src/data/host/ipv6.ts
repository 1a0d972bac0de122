import { parseIpv4 } from "./ipv4.ts";

/** Reads an IPv6 address, without brackets, as eight groups of 16 bits; a zone id is dropped. */
export function parseIpv6(text: string): readonly number[] | undefined {
  const [address = ""] = text.split("%", 1);
  if (address.length > 45 || !address.includes(":")) return undefined;
  const halves = address.split("::");
  if (halves.length > 2) return undefined;
  const [head, tail] = halves.map(groupsOf);
  if (head === undefined) return undefined;
  if (halves.length === 1) return head.length === 8 ? head : undefined;
  if (tail === undefined || head.length + tail.length > 7) return undefined;
  const zeros = Array.from({ length: 8 - head.length - tail.length }, () => 0);
  return [...head, ...zeros, ...tail];
}

/** The IPv4 address that an IPv6 address carries inside it, with the name of the form. */
export function embeddedIpv4(
  groups: readonly number[],
): { readonly bits: number; readonly form: string } | undefined {
  const [g0 = 0, g1 = 0, g2 = 0, g3 = 0, g4 = 0, g5 = 0, g6 = 0, g7 = 0] = groups;
  const last = g6 * 65536 + g7;
  const zeros = (g0 | g1 | g2 | g3) === 0;
  if (zeros && g4 === 0 && g5 === 0xffff) return { bits: last, form: "IPv4-mapped" };
  if (zeros && g4 === 0xffff && g5 === 0) return { bits: last, form: "IPv4-translated" };
  if (zeros && (g4 | g5) === 0 && last > 1) return { bits: last, form: "IPv4-compatible" };
  if (g0 === 0x64 && g1 === 0xff9b && g2 !== 1) return { bits: last, form: "NAT64" };
  if (g0 === 0x2002) return { bits: g1 * 65536 + g2, form: "6to4" };
  if (g0 === 0x2001 && g1 === 0) return { bits: (last ^ 0xffffffff) >>> 0, form: "Teredo" };
  return undefined;
}

/**
 * The IPv4 addresses that may stand inside one of 64:ff9b:1::/48, which is for the translators of local
 * networks: each chooses how long its prefix is, and so where the address stands behind it (RFC 6052).
 */
export function locallyTranslated(groups: readonly number[]): readonly number[] {
  if (groups[0] !== 0x64 || groups[1] !== 0xff9b || groups[2] !== 1) return [];
  const bytes = groups.slice(3).flatMap((group) => [group >> 8, group & 0xff]);
  // The byte in the middle of the whole address is no part of any.
  const spread = bytes.toSpliced(2, 1);
  return [spread, spread.slice(1), spread.slice(2), bytes.slice(6)].map(
    ([a = 0, b = 0, c = 0, d = 0]) => ((a << 24) | (b << 16) | (c << 8) | d) >>> 0,
  );
}

function groupsOf(half: string): number[] | undefined {
  if (half === "") return [];
  const groups: number[] = [];
  const parts = half.split(":");
  for (const [index, part] of parts.entries()) {
    if (index === parts.length - 1 && part.includes(".")) {
      const ipv4 = parseIpv4(part);
      if (ipv4 === undefined || !ipv4.plain) return undefined;
      groups.push(ipv4.bits >>> 16, ipv4.bits & 0xffff);
    } else if (/^[\da-fA-F]{1,4}$/.test(part)) groups.push(Number.parseInt(part, 16));
    else return undefined;
  }
  return groups;
}
