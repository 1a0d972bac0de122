/** What an option of curl says about the request. */
export type CurlRole =
  | "method"
  | "header"
  | "url"
  /** The body, as it stands there; `@` before the name of a file. */
  | "data"
  /** The body, which may begin with `@`. */
  | "raw data"
  /** A part of a body that curl puts together itself. */
  | "form"
  | "upload"
  /** The data goes into the address. */
  | "get"
  | "head"
  /** Its value is a secret. */
  | "secret"
  /** It has a value that is of no account here. */
  | "value";

/** Options by their name. What is not listed has no value, and is of no account. */
const long: Readonly<Record<string, CurlRole>> = {
  request: "method",
  header: "header",
  url: "url",
  data: "data",
  "data-ascii": "data",
  "data-binary": "data",
  json: "data",
  "data-raw": "raw data",
  "data-urlencode": "form",
  form: "form",
  "form-string": "form",
  "upload-file": "upload",
  get: "get",
  head: "head",
  user: "secret",
  "proxy-user": "secret",
  "oauth2-bearer": "secret",
  cookie: "secret",
  pass: "secret",
  ...Object.fromEntries(
    [
      "aws-sigv4",
      "cacert",
      "capath",
      "cert",
      "ciphers",
      "config",
      "connect-timeout",
      "connect-to",
      "cookie-jar",
      "dump-header",
      "interface",
      "keepalive-time",
      "key",
      "limit-rate",
      "max-redirs",
      "max-time",
      "noproxy",
      "output",
      "output-dir",
      "proxy",
      "range",
      "referer",
      "resolve",
      "retry",
      "retry-delay",
      "retry-max-time",
      "speed-limit",
      "speed-time",
      "stderr",
      "tls-max",
      "trace",
      "trace-ascii",
      "unix-socket",
      "url-query",
      "user-agent",
      "write-out",
    ].map((name) => [name, "value"] as const),
  ),
};

const short: Readonly<Record<string, CurlRole>> = {
  X: "method",
  H: "header",
  d: "data",
  F: "form",
  T: "upload",
  G: "get",
  I: "head",
  u: "secret",
  U: "secret",
  b: "secret",
  ...Object.fromEntries([..."AceEmoQrtwxyYzCDKP"].map((letter) => [letter, "value"] as const)),
};

/** An option: what it is, and where its value begins in the same word, if it does. */
export interface CurlOption {
  readonly role: CurlRole | undefined;
  readonly hasValue: boolean;
  /** The value in the same word, as in `-XPOST`. */
  readonly attached?: { readonly flag: string; readonly value: string };
}

/** Reads a word as an option; `undefined` for one that is none, which is an address. */
export function curlOption(word: string): CurlOption | undefined {
  if (word === "-" || !word.startsWith("-")) return undefined;
  if (word.startsWith("--")) {
    const name = word.slice(2);
    const role = Object.hasOwn(long, name) ? long[name] : undefined;
    return { role, hasValue: takesValue(role) };
  }
  // Letters without values stand together, and the last one may have one: `-sSXPOST`.
  for (let at = 1; at < word.length; at++) {
    const letter = word.charAt(at);
    const role = Object.hasOwn(short, letter) ? short[letter] : undefined;
    if (!takesValue(role)) {
      if (role !== undefined && at === word.length - 1) return { role, hasValue: false };
      continue;
    }
    const value = word.slice(at + 1);
    if (value === "") return { role, hasValue: true };
    return { role, hasValue: true, attached: { flag: word.slice(0, at + 1), value } };
  }
  return { role: undefined, hasValue: false };
}

function takesValue(role: CurlRole | undefined): boolean {
  return role !== undefined && role !== "get" && role !== "head";
}
