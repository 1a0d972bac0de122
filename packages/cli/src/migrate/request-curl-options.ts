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
  /** A header that a proxy on the way reads. */
  | "proxy header"
  /** Its value is a secret. */
  | "secret"
  /** Cookies, or the name of a file with cookies in it. */
  | "cookie"
  /** A file, and perhaps a password behind a colon. */
  | "certificate"
  /** A host, and perhaps a name and a password before an `@`. */
  | "proxy"
  /** It has a value that is of no account here. */
  | "value";

/** Options that say something of the request, or whose value is a secret. */
const telling: Readonly<Record<string, CurlRole>> = {
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
  "proxy-header": "proxy header",
  user: "secret",
  "proxy-user": "secret",
  "oauth2-bearer": "secret",
  pass: "secret",
  "proxy-pass": "secret",
  tlspassword: "secret",
  "proxy-tlspassword": "secret",
  cookie: "cookie",
  cert: "certificate",
  "proxy-cert": "certificate",
  proxy: "proxy",
  preproxy: "proxy",
  "proxy1.0": "proxy",
  socks4: "proxy",
  socks4a: "proxy",
  socks5: "proxy",
  "socks5-hostname": "proxy",
};

/** All other options that have a value. What is not listed has none, and is of no account. */
const others: ReadonlySet<string> = new Set(
  `abstract-unix-socket alt-svc aws-sigv4 cacert capath cert-type ciphers config connect-timeout connect-to
  continue-at cookie-jar create-file-mode crlfile curves delegation dns-interface dns-ipv4-addr dns-ipv6-addr
  dns-servers doh-url dump-header ech egd-file engine etag-compare etag-save expect100-timeout ftp-account
  ftp-alternative-to-user ftp-method ftp-port ftp-ssl-ccc-mode happy-eyeballs-timeout-ms haproxy-clientip
  hostpubmd5 hostpubsha256 hsts interface ip-tos ipfs-gateway keepalive-cnt keepalive-time key key-type
  knownhosts krb libcurl limit-rate local-port login-options mail-auth mail-from mail-rcpt max-filesize
  max-redirs max-time netrc-file noproxy output output-dir parallel-max parallel-max-host pinnedpubkey proto
  proto-default proto-redir proxy-cacert proxy-capath proxy-cert-type proxy-ciphers proxy-crlfile proxy-key
  proxy-key-type proxy-pinnedpubkey proxy-service-name proxy-tls13-ciphers proxy-tlsauthtype proxy-tlsuser
  pubkey quote random-file range rate referer request-target resolve retry retry-delay retry-max-time
  sasl-authzid service-name sigalgs socks5-gssapi-service speed-limit speed-time stderr telnet-option
  tftp-blksize time-cond tls-max tls13-ciphers tlsauthtype tlsuser trace trace-ascii trace-config unix-socket
  upload-flags url-query user-agent variable vlan-priority write-out`.split(/\s+/),
);

/** Options of one letter, by their names. */
const letters: Readonly<Record<string, string>> = {
  X: "request",
  H: "header",
  d: "data",
  F: "form",
  T: "upload-file",
  G: "get",
  I: "head",
  u: "user",
  U: "proxy-user",
  b: "cookie",
  E: "cert",
  x: "proxy",
  A: "user-agent",
  C: "continue-at",
  D: "dump-header",
  K: "config",
  P: "ftp-port",
  Q: "quote",
  Y: "speed-limit",
  c: "cookie-jar",
  e: "referer",
  m: "max-time",
  o: "output",
  r: "range",
  t: "telnet-option",
  w: "write-out",
  y: "speed-time",
  z: "time-cond",
};

/** An option: what it is, and where its value begins in the same word, if it does. */
export interface CurlOption {
  /** Its name in letters, without the dashes before it. */
  readonly name: string;
  readonly role: CurlRole | undefined;
  readonly hasValue: boolean;
  /** The value in the same word, as in `-XPOST`. */
  readonly attached?: { readonly flag: string; readonly value: string };
}

/** Reads a word as an option; `undefined` for one that is none, which is an address. */
export function curlOption(word: string): CurlOption | undefined {
  if (word === "-" || !word.startsWith("-")) return undefined;
  if (word.startsWith("--")) {
    // Curl fills in its own variables in the value of such an option, and then it is any other.
    const name = word.slice(2).replace(/^expand-/, "");
    const role = roleOf(name);
    return { name, role, hasValue: takesValue(role) };
  }
  // Letters without values stand together, and the last one may have one: `-sSXPOST`.
  for (let at = 1; at < word.length; at++) {
    const letter = word.charAt(at);
    const name = Object.hasOwn(letters, letter) ? (letters[letter] ?? letter) : letter;
    const role = roleOf(name);
    if (!takesValue(role)) {
      if (role !== undefined && at === word.length - 1) return { name, role, hasValue: false };
      continue;
    }
    const value = word.slice(at + 1);
    if (value === "") return { name, role, hasValue: true };
    return { name, role, hasValue: true, attached: { flag: word.slice(0, at + 1), value } };
  }
  return { name: word.slice(1), role: undefined, hasValue: false };
}

function roleOf(name: string): CurlRole | undefined {
  if (Object.hasOwn(telling, name)) return telling[name];
  return others.has(name) ? "value" : undefined;
}

function takesValue(role: CurlRole | undefined): boolean {
  return role !== undefined && role !== "get" && role !== "head";
}
