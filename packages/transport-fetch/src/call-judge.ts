import { mayCall, trustedHosts } from "@pk-config/transport";

/** Says whether an address may be called, as it is written and before anything is looked up. */
export function callJudge(hosts: readonly string[]): (url: string) => boolean {
  const trusted = trustedHosts(hosts);
  return (text) => {
    const url = parsed(text);
    if (url === undefined || !/^https?:$/.test(url.protocol)) return false;
    if (url.username !== "" || url.password !== "") return false;
    return mayCall(url.hostname.replace(/^\[|\]$/g, ""), Number(url.port), trusted);
  };
}

function parsed(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
