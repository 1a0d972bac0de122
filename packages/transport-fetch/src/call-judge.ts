import { classifyHost, isTrustedHost, nonHttpPort } from "@pk-config/core";

/**
 * Says whether an address may be called, as it is written and before anything is looked up: the
 * judgement of the plan, passed once more on what the URL parser makes of the text.
 */
export function callJudge(trustedHosts: readonly string[]): (url: string) => boolean {
  const trusted = trustedHosts.map(listed);
  return (text) => {
    const url = parsed(text);
    if (url === undefined || !/^https?:$/.test(url.protocol)) return false;
    if (url.username !== "" || url.password !== "") return false;
    if (nonHttpPort(Number(url.port)) !== undefined) return false;
    const host = url.hostname.replace(/^\[|\]$/g, "");
    const kind = classifyHost(host);
    const meant = kind.kind === "disguised" ? kind.as : kind;
    // Metadata services hand out the credentials of the machine: no list makes one of them trusted.
    if (meant.kind === "invalid" || meant.kind === "metadata") return false;
    return kind.kind === "public" || isTrustedHost(host, trusted);
  };
}

/** An entry of the list as a URL parser writes it: names in ASCII, IPv6 addresses in their shortest form. */
function listed(entry: string): string {
  if (entry.startsWith("*.")) return `*.${listed(entry.slice(2))}`;
  const isBareIpv6 = entry.includes(":") && !entry.startsWith("[");
  const url = parsed(`http://${isBareIpv6 ? `[${entry}]` : entry}`);
  return url === undefined || url.port !== "" || url.pathname !== "/" ? entry : url.hostname;
}

function parsed(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
