/**
 * The list of trusted hosts as a URL parser writes hosts: names in ASCII, IPv6 addresses in their
 * shortest form. What is no host stays as it is, and is equal to none.
 */
export function trustedHosts(list: readonly string[]): readonly string[] {
  return list.map((entry) =>
    entry.startsWith("*.") ? `*.${asParsed(entry.slice(2))}` : asParsed(entry),
  );
}

function asParsed(entry: string): string {
  const isIpv6 = /^[\da-f:.]*:[\da-f:.]*$/i.test(entry);
  // With a port, a path or the like it is a URL, or half of one, and not what the list is for.
  if (!isIpv6 && !/^(?:\[[^\]]*\]|[^/\\?#@:\s]+)$/.test(entry)) return entry;
  try {
    return new URL(`http://${isIpv6 ? `[${entry}]` : entry}`).hostname;
  } catch {
    return entry;
  }
}
