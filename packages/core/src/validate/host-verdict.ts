import type { PlainHostKind } from "../data/host/classify-host.ts";
import { isTrustedHost } from "../data/host/is-trusted-host.ts";
import { nonHttpPort } from "../data/host/non-http-port.ts";
import { type ReadHost, readHost } from "../data/host/read-host.ts";
import { quoteName } from "../data/quote.ts";
import { keyInPath } from "../format/key-in-path.ts";
import type { Saying } from "./rule.ts";

/** The worst that can be said of the host in a URL. */
export interface HostVerdict extends Pick<Saying, "message" | "hint"> {
  readonly code:
    | "PK6002"
    | "PK6003"
    | "PK6004"
    | "PK6005"
    | "PK6006"
    | "PK6012"
    | "PK6013"
    | "PK6015";
  /** Whether it is wrong on every machine; otherwise it depends on where the gateway runs. */
  readonly certain: boolean;
}

/**
 * Judges the host in a URL by what stands in the file: no name is looked up. One URL has one verdict,
 * the gravest; what is no URL at all is not judged here.
 */
export function hostVerdict(text: string, trusted: readonly string[]): HostVerdict | undefined {
  const read = readHost(text);
  if (read === undefined || read.kind.kind === "invalid") return undefined;
  const { url, kind } = read;
  const name = quoteName(url.host);
  if (kind.kind === "metadata") return metadata(url.host, kind.service);
  const listed = isTrustedHost(url.host, trusted);
  if (kind.kind === "disguised" && (!listed || kind.as.kind === "metadata"))
    return disguised(name, kind.meaning, kind.as);
  if (url.credentials) return credentials;
  if (keyInPath(text)) return key;
  const service = url.port === undefined ? undefined : nonHttpPort(url.port);
  if (service !== undefined) return otherService(url.port ?? 0, service);
  return listed ? undefined : uncertain(name, read);
}

function metadata(host: string, service: string): HostVerdict {
  const which =
    host.toLowerCase().startsWith(service) || service.startsWith("cloud") ? "" : ` (${service})`;
  return {
    code: "PK6004",
    certain: true,
    message: `${quoteName(host)} is the metadata service of a cloud${which}: it hands the machine's credentials to whoever asks.`,
    hint: "Remove it: no model is served there. No setting can make this host trusted.",
  };
}

function disguised(name: string, meaning: string, as: PlainHostKind): HostVerdict {
  const what =
    as.kind === "metadata"
      ? ", a cloud's metadata service"
      : as.kind === "public"
        ? ""
        : `, ${describe(as)}`;
  return {
    code: "PK6005",
    certain: true,
    message: `${name} is another spelling of \`${meaning}\`${what}: it hides from readers and from filters where requests go.`,
    hint: as.kind === "metadata" ? "Remove it." : `Write \`${meaning}\` if that is meant.`,
  };
}

const credentials: HostVerdict = {
  code: "PK6006",
  certain: true,
  message:
    "The URL carries a user name or password in front of the host. Gateways refuse it or drop it, and it ends up in logs.",
  hint: "Remove everything up to the `@`, and put the credential into `api_key`.",
};

const key: HostVerdict = {
  code: "PK6015",
  certain: true,
  message:
    "The path of the URL holds what looks like an API key. A URL ends up in logs, traces and plans, and the key with it.",
  hint: 'Take it out and put it into "api_key". Where the server wants it in a header of another name, a provider catalogue can send that header.',
};

function otherService(port: number, service: string): HostVerdict {
  return {
    code: "PK6012",
    certain: true,
    message: `Port ${port} belongs to ${service}, which does not speak HTTP: a request there can only do harm.`,
    hint: "Correct the port.",
  };
}

/** What is right or wrong by where the gateway runs. */
function uncertain(name: string, { url, kind }: ReadHost): HostVerdict | undefined {
  switch (kind.kind) {
    case "loopback":
      return {
        code: "PK6013",
        certain: false,
        message: `${name} is the machine on which the gateway runs, which is seldom the one on which this file was written.`,
        hint: 'List the host in "trustedHosts" of pk-config.json if the server runs beside the gateway.',
      };
    case "private":
    case "reserved":
    case "local-name":
      return {
        code: "PK6003",
        certain: false,
        message: `${name} is ${describe(kind)}: requests and the credential go to whatever answers to it in the network of the gateway.`,
        hint: 'List the host in "trustedHosts" of pk-config.json if it is meant.',
      };
    default:
      return url.scheme === "http" ? plainHttp(name) : undefined;
  }
}

function plainHttp(name: string): HostVerdict {
  return {
    code: "PK6002",
    certain: false,
    message: `Requests to ${name} travel as plain HTTP: everyone on the way can read the prompts and the credential.`,
    hint: 'Write `https://`, or list the host in "trustedHosts" of pk-config.json if the way to it is safe.',
  };
}

function describe(kind: PlainHostKind): string {
  switch (kind.kind) {
    case "loopback":
      return "the gateway's own machine";
    case "private":
      return `a private address (${kind.range})`;
    case "reserved":
      return `a reserved address (${kind.range})`;
    case "local-name":
      return "a name that only a local network knows";
    case "metadata":
      return "a cloud's metadata service";
    default:
      return "a public address";
  }
}
