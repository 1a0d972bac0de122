import { limits } from "../../limits.ts";
import { isPlaceholder } from "../placeholder.ts";
import { isPlaceholderHost } from "./placeholder-host.ts";

/** The parts of a URL that matter to a gateway. Credentials are noticed and never kept. */
export interface HostUrl {
  readonly kind: "url";
  readonly scheme: "http" | "https";
  readonly credentials: boolean;
  /** As written, without the brackets of an IPv6 address. */
  readonly host: string;
  /** `undefined` where there is none, or one that is still to be filled in. */
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
    | "too-long"
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
  if (text.length > limits.hostLength) return fault("too-long");
  const written = /^([a-zA-Z][a-zA-Z\d+.-]*):\/\//.exec(text)?.[1];
  const rest = written === undefined ? text : text.slice(written.length + 3);
  const end = rest.search(/[/\\?#]/);
  const authority = end < 0 ? rest : rest.slice(0, end);
  const at = authority.lastIndexOf("@");
  const whole = authority.slice(at + 1);
  if (isPlaceholderHost(whole) || (written === undefined && isPlaceholder(authority)))
    return { kind: "placeholder" };
  if (text === "") return fault("empty");
  if (/\s/.test(text.replaceAll(template, ""))) return fault("whitespace");
  const scheme = written?.toLowerCase();
  if (scheme === undefined) return fault("no-scheme");
  if (scheme !== "http" && scheme !== "https") return { ...fault("bad-scheme"), scheme };
  const place = hostAndPort(whole);
  if (typeof place === "string") return fault(place);
  const tail = end < 0 ? "" : rest.slice(end);
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

/** A thing to fill in may hold white space. */
const template = /\{[^{}]*\}|<[^<>]*>/g;

function hostAndPort(
  text: string,
): { host: string; port: number | undefined } | HostUrlFault["fault"] {
  const parts = text.startsWith("[")
    ? /^\[([^\]]*)\](?::(.*))?$/s.exec(text)
    : /^([^:]*)(?::(.*))?$/s.exec(text);
  if (parts === null) return "bad-character";
  const [, host = "", port] = parts;
  if (host === "") return "no-host";
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a host with one is what is looked for.
  if (/[\u0000-\u0020<>"'`|^{}\\]/.test(host)) return "bad-character";
  if (port === undefined || port === "" || isPlaceholder(port)) return { host, port: undefined };
  const number = /^\d{1,5}$/.test(port) ? Number(port) : 0;
  return number >= 1 && number <= 65535 ? { host, port: number } : "bad-port";
}

function fault(name: HostUrlFault["fault"]): HostUrlFault {
  return { kind: "fault", fault: name };
}
