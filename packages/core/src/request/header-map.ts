import { remember } from "../data/remember.ts";
import { bareHeader, headerName } from "../format/header-names.ts";

/** The headers that speak to the gateway. */
const spoken = [
  "x-portkey-config",
  "x-portkey-provider",
  "x-portkey-virtual-key",
  "x-portkey-api-key",
  "x-portkey-custom-host",
  "x-portkey-forward-headers",
  "x-portkey-metadata",
  "x-portkey-request-timeout",
  "x-portkey-retry-count",
  "x-portkey-trace-id",
  "x-portkey-strict-open-ai-compliance",
] as const;

const bySpelling: ReadonlyMap<string, string> = new Map(
  spoken.map((name) => [bareHeader(name), name]),
);

/** A header as it arrived. */
export interface Header {
  /** Its name in lower case, otherwise as it was written. */
  readonly written: string;
  readonly value: string;
}

/**
 * Headers by the one name that all their spellings share: lower case, `_` as `-`, and for those that
 * speak to the gateway any case and separator, as SDKs spell them (`xPortkeyMetadata`). Of two
 * spellings of one header the first counts.
 */
export function headerMap(headers: Readonly<Record<string, string>>): Map<string, Header> {
  const map = new Map<string, Header>();
  for (const written of Object.keys(headers)) {
    const value = headers[written];
    if (typeof value !== "string") continue;
    const name = nameOf(written);
    if (!map.has(name)) map.set(name, { written: written.toLowerCase(), value });
  }
  return map;
}

function nameOf(written: string): string {
  const name = headerName(written);
  if (name.startsWith("x-portkey-") || !name.startsWith("x") || !name.includes("portkey"))
    return name;
  return bySpelling.get(bareHeader(name)) ?? name;
}

/** A header of a request by a name in any spelling, such as `xApiKey` for `x-api-key`. */
export function headerCalled(
  headers: ReadonlyMap<string, Header>,
  name: string,
): string | undefined {
  const plain = headerName(name);
  if (headers.has(plain)) return plain;
  return byBareName(headers).get(bareHeader(name));
}

const byBareName = remember((headers: ReadonlyMap<string, Header>) => {
  const names = new Map<string, string>();
  for (const name of headers.keys()) {
    const bare = bareHeader(name);
    if (!names.has(bare)) names.set(bare, name);
  }
  return names;
});

/** Whether a text can be sent as the value of a header: Latin letters, and no line break. */
export function isHeaderValue(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if ((code < 32 && code !== 9) || code === 127 || code > 255) return false;
  }
  return true;
}
