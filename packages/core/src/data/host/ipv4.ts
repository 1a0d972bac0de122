/** An IPv4 address as 32 bits, and whether it was written the usual way: four plain decimals. */
export interface Ipv4 {
  readonly bits: number;
  readonly plain: boolean;
}

/**
 * Reads an IPv4 address in every spelling that address parsers take: `127.0.0.1`, `2130706433`,
 * `0x7f000001`, `0177.0.0.1`, `127.1`. `undefined` for any other text.
 */
export function parseIpv4(text: string): Ipv4 | undefined {
  // No host is longer.
  if (text.length > 253) return undefined;
  const parts = text.replace(/\.$/, "").split(".");
  if (parts.length > 4) return undefined;
  const numbers = parts.map(parsePart);
  const last = numbers.at(-1);
  if (last === undefined) return undefined;
  const room = 256 ** (5 - parts.length);
  if (last >= room) return undefined;
  let bits = last;
  for (const [index, number] of numbers.slice(0, -1).entries()) {
    if (number === undefined || number > 255) return undefined;
    bits += number * 256 ** (3 - index);
  }
  return { bits, plain: /^(?:(?:0|[1-9]\d{0,2})\.){3}(?:0|[1-9]\d{0,2})$/.test(text) };
}

/** The usual spelling of an address. */
export function formatIpv4(bits: number): string {
  return [24, 16, 8, 0].map((shift) => (bits >>> shift) & 255).join(".");
}

function parsePart(part: string): number | undefined {
  if (/^0[xX][\da-fA-F]*$/.test(part)) return part.length === 2 ? 0 : Number(part);
  if (/^0[0-7]+$/.test(part)) return Number.parseInt(part, 8);
  return /^\d+$/.test(part) ? Number(part) : undefined;
}
