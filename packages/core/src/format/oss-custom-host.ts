import type { HostKind } from "../data/host/classify-host.ts";
import type { ReadHost } from "../data/host/read-host.ts";

/** Why a host is refused, and what to do about it. */
export interface OssHostRefusal {
  readonly why: string;
  readonly hint: string;
}

/**
 * Why the open-source gateway refuses a `custom_host` ("Invalid custom host"), or `undefined` where it
 * takes it. It judges names by their ending, so a bare name such as `ollama` passes.
 *
 * What it is told to trust it takes whatever the address; but not in a form that it cannot read.
 */
export function ossHostRefusal(text: string, { url, kind }: ReadHost): OssHostRefusal | undefined {
  const host = url.host.toLowerCase();
  const form = refusedForm(text, host);
  if (form !== undefined) return form;
  if (alwaysTaken.has(host) || host.endsWith(".localhost")) return undefined;
  const why = refusedPlace(host, kind);
  return why === undefined ? undefined : { why, hint: trustIt };
}

function refusedForm(text: string, host: string): OssHostRefusal | undefined {
  if (text.toLowerCase().includes("api.portkey")) {
    return {
      why: "it refuses every address with `api.portkey` in it",
      hint: "Let callers reach the hosted gateway directly.",
    };
  }
  if (text.includes("@")) {
    return { why: "it refuses every address with an `@` in it", hint: "Write `%40` for the `@`." };
  }
  if (host.includes(":")) return { why: "it takes no IPv6 address", hint: rename };
  if (host.endsWith(".")) return { why: "its name ends in a dot", hint: "Remove the dot." };
  if (host.includes("_")) return { why: "its name holds an underscore", hint: rename };
  if (host.split(".").length > 10) return { why: "its name has over ten parts", hint: rename };
  return undefined;
}

function refusedPlace(host: string, kind: HostKind): string | undefined {
  const ending = refusedEndings.find((suffix) => host.endsWith(suffix));
  if (ending !== undefined) return `it refuses names that end in \`${ending}\``;
  switch (kind.kind) {
    case "loopback":
      return "of the loopback addresses it takes only `localhost` and `127.0.0.1`";
    case "private":
      return "it refuses private addresses";
    case "reserved":
      return documentation.test(host) ? undefined : "it refuses reserved addresses";
    default:
      return undefined;
  }
}

const rename = "Give the server a name of letters, digits, dots and hyphens.";
const trustIt =
  "Give the server a public name, or start that gateway with TRUSTED_CUSTOM_HOSTS, which must then list every private host that is used.";

/** Reserved ranges that the gateway does not know. */
const documentation = /^(?:192|198|203)\./;

const alwaysTaken: ReadonlySet<string> = new Set([
  "localhost",
  "127.0.0.1",
  "host.docker.internal",
]);

const refusedEndings = [
  ".local",
  ".localdomain",
  ".internal",
  ".intranet",
  ".lan",
  ".home",
  ".corp",
  ".test",
  ".invalid",
  ".onion",
] as const;
