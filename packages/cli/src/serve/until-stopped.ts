import type { GatewayInUse } from "./gateway-in-use.ts";
import type { ServeLog } from "./log/serve-log.ts";
import type { Listening, Serving } from "./serving.ts";

/** How long requests may take to end, once somebody has asked to stop. */
const mostMs = 30_000;

/** How long the gateway may take to notice that their callers are gone. */
const mostNoticeMs = 1000;

/** What is stopped, and what says so. */
export interface Stopping {
  readonly listening: Listening;
  readonly gateway: Pick<GatewayInUse, "leaveCallers" | "idle">;
  readonly serving: Pick<Serving, "clock" | "onSignal">;
  readonly log: ServeLog;
  /** For the signal that asks for something else. */
  readonly reload: () => void;
}

/** How it ended. */
export interface Stopped {
  /** Answers that were cut off. */
  readonly cut: number;
  /** Gives signals back the power that they have over every process. */
  release(): void;
}

/**
 * Waits until somebody asks to stop, and until the requests that are running have ended: for a bounded
 * time, or until a second signal.
 */
export function untilStopped(stopping: Stopping): Promise<Stopped> {
  const { listening, gateway, serving, log, reload } = stopping;
  const { clock, onSignal } = serving;
  return new Promise((resolve) => {
    let isStopping = false;
    let cut = 0;
    let takeBack = () => {};
    const hangUp = () => {
      cut ||= listening.running();
      gateway.leaveCallers();
      listening.cut();
    };
    const end = () => {
      takeBack();
      resolve({ cut, release });
    };
    const gone = () => {
      takeBack();
      takeBack = clock.after(mostNoticeMs, end);
      gateway.idle().then(end, end);
    };
    const release = onSignal((signal) => {
      if (signal === "SIGHUP") return reload();
      if (isStopping) return hangUp();
      isStopping = true;
      log.message({ kind: "stopping", running: listening.running(), mostMs });
      takeBack = clock.after(mostMs, hangUp);
      listening.close().then(gone, gone);
    });
  });
}
