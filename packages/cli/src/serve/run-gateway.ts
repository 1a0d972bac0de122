import type { Io } from "../io.ts";
import type { Options } from "../parse-call.ts";
import { gatewayInUse } from "./gateway-in-use.ts";
import { keepFresh } from "./keep-fresh.ts";
import { addressText } from "./log/address-text.ts";
import { openLog } from "./log/serve-log.ts";
import { ownCallersOnly } from "./own-callers.ts";
import type { ServeFlags } from "./serve-flags.ts";
import type { Address, Listening } from "./serving.ts";
import type { ReadySetup } from "./setup.ts";
import { refusedRecord, turnedAway } from "./turned-away.ts";
import { type Stopped, untilStopped } from "./until-stopped.ts";
import { reachWarnings, setupWarnings, trustedInVain } from "./warnings.ts";

/** What a gateway runs with, besides its files. */
export interface Running {
  readonly flags: ServeFlags;
  readonly options: Options;
  readonly io: Io;
}

/** Runs a gateway from its first request to its last. */
export async function runGateway(
  first: ReadySetup,
  { flags, options, io }: Running,
): Promise<void> {
  const { serving, env } = io;
  const { clock } = serving;
  const { setup } = first;
  const { trustedHosts } = setup;
  const log = await openLog({ io, serving, options, format: flags.log });
  let listening: Listening | undefined;
  // Each request that came back here would make another, without an end.
  const isOwn: Listening["isOwn"] = (address, port) => listening?.isOwn(address, port) ?? false;
  const transport = serving.transport(trustedHosts, isOwn);
  let stopped: Stopped | undefined;
  try {
    const gateway = gatewayInUse(setup, { transport, clock, env, log, trustedHosts });
    const answer = ownCallersOnly(gateway.answer, {
      isLoopback: flags.isLoopback,
      trustedHosts,
      refused: (exchange, foreign) => log.record?.(turnedAway(exchange, foreign, clock.nowMs())),
    });
    listening = await serving.listen(answer, flags.address, (caller) =>
      log.record?.(refusedRecord(caller, clock.nowMs())),
    );
    const { at } = listening;
    log.message({ kind: "started", at, url: urlOf(flags.address, at.port), setup });
    for (const warning of [
      ...reachWarnings(flags, setup),
      ...trustedInVain(setup),
      ...setupWarnings(setup, env),
    ])
      log.message(warning);
    const freshness = keepFresh(first, { flags, options, io, serving, log, gateway });
    const { reload } = freshness;
    stopped = await untilStopped({ listening, gateway, serving, log, reload });
    freshness.end();
    gateway.end();
  } finally {
    await transport.close?.();
    await log.end(stopped && { kind: "stopped", cut: stopped.cut });
    stopped?.release();
  }
}

/** Where programs of this machine call. */
function urlOf({ host }: Address, port: number): string {
  // All addresses of this machine are no address to call.
  const name = host === "0.0.0.0" ? "127.0.0.1" : host === "::" ? "::1" : host;
  return `http://${addressText({ host: name, port })}`;
}
