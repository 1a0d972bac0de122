import type { Exchange } from "@pk-config/gateway";
import type { Io } from "../io.ts";
import type { Options } from "../parse-call.ts";
import { gatewayInUse } from "./gateway-in-use.ts";
import { keepFresh } from "./keep-fresh.ts";
import { openLog, type ServeLog } from "./log/serve-log.ts";
import { notItself } from "./not-itself.ts";
import { ownCallersOnly } from "./own-callers.ts";
import type { ServeFlags } from "./serve-flags.ts";
import type { Serving } from "./serving.ts";
import type { Setup } from "./setup.ts";
import { untilStopped } from "./until-stopped.ts";
import { reachWarnings, setupWarnings } from "./warnings.ts";

/** What a gateway runs with, besides its files. */
export interface Running {
  readonly flags: ServeFlags;
  readonly options: Options;
  readonly io: Io;
}

/** Runs a gateway from its first request to its last. */
export async function runGateway(setup: Setup, { flags, options, io }: Running): Promise<void> {
  const { serving, env } = io;
  const { clock } = serving;
  const { trustedHosts } = setup;
  const log = await openLog({ io, serving, options, format: flags.log });
  const { transport, refuse } = notItself(serving.transport(trustedHosts));
  try {
    const gateway = gatewayInUse(setup, { transport, clock, env, log, trustedHosts });
    const answer = flags.isLoopback
      ? ownCallersOnly(gateway.answer, trustedHosts, turningAway(log, serving))
      : gateway.answer;
    const listening = await serving.listen(answer, flags.address);
    const url = urlOf(flags.address.host, listening.port);
    refuse([url, ...loopbackNames.map((name) => urlOf(name, listening.port))]);
    log.message({ kind: "started", url, setup });
    for (const warning of [...reachWarnings(flags), ...setupWarnings(setup, env)])
      log.message(warning);
    const freshness = keepFresh(setup, { flags, options, io, serving, log, gateway });
    await untilStopped(listening, serving, log, freshness.reload);
    freshness.end();
  } finally {
    await transport.close?.();
    await log.end();
  }
}

const loopbackNames = ["localhost", "127.0.0.1", "::1"];

/** An address as people and programs call it. */
function urlOf(host: string, port: number): string {
  // All addresses of this machine are no address to call.
  const name = host === "0.0.0.0" ? "127.0.0.1" : host === "::" ? "::1" : host;
  return `http://${name.includes(":") ? `[${name}]` : name}:${port}`;
}

function turningAway(
  { record }: ServeLog,
  { clock }: Pick<Serving, "clock">,
): (exchange: Exchange) => void {
  return ({ method, path, headers: { host, origin } }) =>
    record?.({
      kind: "turned-away",
      atMs: clock.nowMs(),
      method,
      path: path.replace(/[?#].*$/s, ""),
      ...(host === undefined ? {} : { host }),
      // Without its scheme it is no URL, of which a host would be told whatever it looks like.
      ...(origin === undefined ? {} : { origin: origin.replace(/^\w+:\/\//, "") }),
    });
}
