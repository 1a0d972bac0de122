import { isHostEntry } from "@pk-config/core";

/**
 * The list of trusted hosts as a URL parser writes hosts: names in ASCII, IPv6 addresses in their
 * shortest form.
 *
 * @throws TypeError where an entry is no host, since it would trust nothing, and nobody would know.
 */
export function trustedHosts(list: readonly string[]): readonly string[] {
  return list.map((entry) => {
    const written = isHostEntry(entry) ? asParsed(entry) : undefined;
    if (written !== undefined) return written;
    throw new TypeError(
      `${JSON.stringify(entry)} is no trusted host. One is a name, \`*.\` and a name, or an address, without scheme, port or path.`,
    );
  });
}

function asParsed(entry: string): string | undefined {
  const start = entry.startsWith("*.") ? "*." : "";
  const host = entry.slice(start.length);
  const url = `http://${/^[^[]*:/.test(host) ? `[${host}]` : host}`;
  return URL.canParse(url) ? start + new URL(url).hostname : undefined;
}
