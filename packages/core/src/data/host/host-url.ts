/** The parts of a URL that matter to a gateway. Credentials are noticed and never kept. */
export interface HostUrl {
  readonly kind: "url";
  readonly scheme: "http" | "https";
  readonly credentials: boolean;
  /** As written, without the brackets of an IPv6 address. */
  readonly host: string;
  readonly port: number | undefined;
  /** From the first slash on; empty where there is none. */
  readonly path: string;
  readonly query: boolean;
  readonly fragment: boolean;
}

/** Why a text is no URL of a host. */
export interface HostUrlFault {
  readonly kind: "fault";
  readonly fault:
    | "empty"
    | "whitespace"
    | "no-scheme"
    | "bad-scheme"
    | "no-host"
    | "bad-port"
    | "bad-character";
  /** The scheme that was found, where it is a bad one. */
  readonly scheme?: string;
}

/** A text that a template or a person still has to fill in. */
export interface HostPlaceholder {
  readonly kind: "placeholder";
}

/** Takes the text of a `custom_host` apart. */
export function parseHostUrl(text: string): HostUrl | HostUrlFault | HostPlaceholder {
  if (isPlaceholder(text)) return { kind: "placeholder" };
  if (text === "") return fault("empty");
  if (/\s/.test(text)) return fault("whitespace");
  const scheme = /^([a-zA-Z][a-zA-Z\d+.-]*):\/\//.exec(text)?.[1]?.toLowerCase();
  if (scheme === undefined) return fault("no-scheme");
  if (scheme !== "http" && scheme !== "https") return { ...fault("bad-scheme"), scheme };
  const rest = text.slice(scheme.length + 3);
  const end = rest.search(/[/\\?#]/);
  const authority = end < 0 ? rest : rest.slice(0, end);
  const tail = end < 0 ? "" : rest.slice(end);
  const at = authority.lastIndexOf("@");
  const place = hostAndPort(authority.slice(at + 1));
  if (typeof place === "string") return fault(place);
  return {
    kind: "url",
    scheme,
    credentials: at >= 0,
    ...place,
    path: /^[^?#]*/.exec(tail)?.[0] ?? "",
    query: /^[^#]*\?/.test(tail),
    fragment: tail.includes("#"),
  };
}

function hostAndPort(
  text: string,
): { host: string; port: number | undefined } | HostUrlFault["fault"] {
  const parts = text.startsWith("[")
    ? /^\[([^\]]*)\](?::(.*))?$/.exec(text)
    : /^([^:]*)(?::(.*))?$/.exec(text);
  if (parts === null) return "bad-character";
  const [, host = "", port] = parts;
  if (host === "") return "no-host";
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a host with one is what is looked for.
  if (/[\u0000-\u0020<>"'`|^{}\\]/.test(host)) return "bad-character";
  if (port === undefined || port === "") return { host, port: undefined };
  const number = /^\d{1,5}$/.test(port) ? Number(port) : 0;
  return number >= 1 && number <= 65535 ? { host, port: number } : "bad-port";
}

/** No pattern here repeats a group: a text of megabytes is to be read once and without a stack. */
function isPlaceholder(text: string): boolean {
  return (
    /\{\{|\$\{|\$[A-Z_]{2,}|<[^<>]+>|\b(?:YOUR|MY)_[A-Z_]+|\b[A-Z]+_[A-Z_]*[A-Z]\b/.test(text) ||
    /^\.{3}$|\*{3}/.test(text)
  );
}

function fault(name: HostUrlFault["fault"]): HostUrlFault {
  return { kind: "fault", fault: name };
}
