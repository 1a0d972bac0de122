import { classifyHost } from "@pk-config/core";
import { UsageError } from "../io.ts";
import type { Invocation } from "../run.ts";
import type { Address } from "./serving.ts";

/** The arguments of `serve`, checked and understood. */
export interface ServeFlags {
  /** The config; without one each request brings its own. */
  readonly config: string | undefined;
  readonly address: Address;
  /** Whether nobody but this machine can call. */
  readonly isLoopback: boolean;
  readonly providers: string | undefined;
  readonly log: LogFormat;
}

/** How requests are told. */
export type LogFormat = "pretty" | "json" | "none";

/** Reads the arguments, and refuses those that contradict each other. */
export function serveFlags({ operands, options }: Invocation): ServeFlags {
  const [config] = operands;
  if (config === "-" || config === "") {
    throw new UsageError(
      "`serve` reads its config from a file, because it reads it again when it changes.",
      "For example pk-config serve conf.json",
    );
  }
  if (options.has("project") && options.has("no-project")) {
    throw new UsageError("--project and --no-project contradict each other.");
  }
  const host = hostFrom(options.value("host"));
  return {
    config,
    address: { host, port: portFrom(options.value("port")) },
    isLoopback: classifyHost(host).kind === "loopback",
    providers: options.value("providers"),
    log: formatFrom(options.value("log")),
  };
}

function portFrom(text = "8787"): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 65_536;
  if (port <= 65_535) return port;
  throw new UsageError(
    `--port cannot be "${text}".`,
    "It is a number up to 65535; 0 takes any port that is free.",
  );
}

/** An address without the brackets that it has in a URL. */
function hostFrom(text = "127.0.0.1"): string {
  const host = text.replace(/^\[(.*)\]$/, "$1");
  const kind = classifyHost(host);
  if (kind.kind === "disguised") {
    throw new UsageError(
      `--host cannot be "${text}", which is another spelling of ${kind.meaning}.`,
      `Write --host ${kind.meaning}`,
    );
  }
  const isName = /^[\w-]+(?:\.[\w-]+)*$/.test(host);
  const isIpv6 = host.includes(":") && classifyHost(host.replace(/%\w+$/, "")).kind !== "invalid";
  if (isName || isIpv6) return host;
  throw new UsageError(
    `--host cannot be "${text}".`,
    "It is an address of this machine, such as 127.0.0.1, ::1 or 0.0.0.0 for all of them; the port goes into --port.",
  );
}

function formatFrom(name: string | undefined): LogFormat {
  return name === "json" || name === "none" ? name : "pretty";
}
