import { hasKey } from "./has-key.ts";

/**
 * Whether the path of an address holds what looks like the key of a provider.
 *
 * Addresses are full of names, numbers and identifiers, so only what has the form of a key counts: an
 * account in 32 digits, a UUID, a deployment or a model is none.
 */
export function keyInPath(address: string): boolean {
  const end = address.search(/[?#]/);
  const whole = end < 0 ? address : address.slice(0, end);
  const host = whole.indexOf("://");
  const start = whole.indexOf("/", host < 0 ? 0 : host + "://".length);
  if (start < 0) return false;
  // A dash may be written as a code, and is a dash all the same.
  return hasKey(whole.slice(start).replaceAll(/%2d/gi, "-").replaceAll(/%5f/gi, "_"));
}
