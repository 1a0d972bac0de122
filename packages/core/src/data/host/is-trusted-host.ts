/**
 * Whether a host is in a list of trusted ones: by its own name, or below a `*.suffix`.
 *
 * `*.corp.example` holds for `llm.corp.example` and `a.b.corp.example`, not for `corp.example` itself.
 *
 * @example
 * ```ts
 * import { isTrustedHost } from "@pk-config/core";
 *
 * isTrustedHost("llm.corp.example", ["*.corp.example"]); // => true
 * isTrustedHost("corp.example", ["*.corp.example"]); // => false
 * ```
 */
export function isTrustedHost(host: string, trusted: readonly string[]): boolean {
  if (trusted.length === 0) return false;
  const name = plain(host);
  return trusted.some((entry) => {
    const listed = plain(entry);
    return listed.startsWith("*.")
      ? name.length > listed.length - 1 && name.endsWith(listed.slice(1))
      : name === listed;
  });
}

/** Lower case, without the brackets of an IPv6 address and the dot of a rooted name. */
function plain(host: string): string {
  return host.toLowerCase().replace(/^\[|\]$|\.$/g, "");
}
