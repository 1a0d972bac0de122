import { parseIpv4 } from "./ipv4.ts";
import { parseIpv6 } from "./ipv6.ts";

/** Domains whose names all resolve to the machine that asks. */
const loopbackDomains = ["localtest.me", "lvh.me", "vcap.me", "lacolhost.com"] as const;

/** Domains whose names resolve to the address that stands in the name. */
const addressDomains = ["nip.io", "sslip.io", "xip.io", "traefik.me"] as const;

/** All domains whose names resolve to an address that the name says or that never changes. */
export const wildcardDomains: readonly string[] = [...loopbackDomains, ...addressDomains];

/**
 * The addresses that a name in lower case may stand for at a wildcard DNS service; none for any other
 * name.
 *
 * Services differ in which one they take where a name holds several, so the caller judges them all.
 */
export function wildcardAddresses(name: string): readonly string[] {
  if (loopbackDomains.some((domain) => isBelow(name, domain))) return ["127.0.0.1"];
  const domain = addressDomains.find((candidate) => isBelow(name, candidate));
  if (domain === undefined) return [];
  const labels = name.slice(0, -domain.length).replace(/\.$/, "").split(".");
  const found = [...ipv4sIn(labels), ...labels.flatMap(ipv6sIn)];
  return found.length === 0 && domain === "traefik.me" ? ["127.0.0.1"] : found;
}

function isBelow(name: string, domain: string): boolean {
  return name === domain || name.endsWith(`.${domain}`);
}

/** `10.0.0.1`, `app-10-0-0-1` and the hexadecimal `0a000001`, each between dots or hyphens. */
function ipv4sIn(labels: readonly string[]): string[] {
  const words = labels.flatMap((label) => label.split("-"));
  return words.flatMap((word, index) => {
    const dotted = words.slice(index, index + 4);
    const isDotted = dotted.length === 4 && dotted.every((part) => /^\d{1,3}$/.test(part));
    const plain = isDotted ? dotted.map(Number).join(".") : `0x${word}`;
    const isAddress = isDotted || /^[\da-f]{8}$/.test(word);
    return isAddress && parseIpv4(plain) !== undefined ? [plain] : [];
  });
}

/** `--1` is `::1` and `app-fd12--1` is `fd12::1`: a label, or its end behind a hyphen. */
function ipv6sIn(label: string): string[] {
  const text = label.replaceAll("-", ":");
  const starts = [0, ...Array.from(label.matchAll(/-/g), (hyphen) => hyphen.index + 1)];
  return starts.map((start) => text.slice(start)).filter((end) => parseIpv6(end) !== undefined);
}
