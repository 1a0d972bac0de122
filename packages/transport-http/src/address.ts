/** Where a call goes, taken apart for undici. */
export interface Address {
  readonly kind: "address";
  /** Scheme, host and port as a URL parser has read them. All that is judged is judged by this. */
  readonly origin: string;
  /** Path and query, to the byte as they are written. */
  readonly path: string;
}

/** A text that is no address of a server that speaks HTTP. */
export interface Unreadable {
  readonly kind: "unreadable";
}

/** An address with a user or a password, which would be dropped, or told to whoever is there. */
export interface WithCredentials {
  readonly kind: "with-credentials";
}

/** So many addresses are remembered; most calls of a gateway go to a few. */
const remembered = 256;

/** Longest address that is remembered; what a caller puts there may be of any length. */
const longestRemembered = 2048;

/** Takes addresses apart and remembers them. */
export function addressReader(): (url: string) => Address | Unreadable | WithCredentials {
  const known = new Map<string, Address>();
  return (url) => {
    const found = known.get(url);
    if (found !== undefined) return found;
    const address = readAddress(url);
    if (address.kind === "address" && url.length <= longestRemembered) {
      if (known.size >= remembered) known.clear();
      known.set(url, address);
    }
    return address;
  };
}

function readAddress(text: string): Address | Unreadable | WithCredentials {
  const url = parsed(text);
  if (url === undefined || !/^https?:$/.test(url.protocol)) return { kind: "unreadable" };
  if (url.username !== "" || url.password !== "") return { kind: "with-credentials" };
  const path = asWritten.exec(text)?.[1] ?? url.pathname + url.search;
  return { kind: "address", origin: url.origin, path: path.startsWith("/") ? path : `/${path}` };
}

function parsed(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

/** What stands behind the host, where it is such that parsers agree on where that begins. */
const asWritten = /^https?:\/\/[^/\\?#@\s]+((?:[/?][!-"$-~]*)?)(?:#|$)/i;
