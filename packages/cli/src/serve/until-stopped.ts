import type { ServeLog } from "./log/serve-log.ts";
import type { Listening, Serving } from "./serving.ts";

/** How long requests may take to end, once somebody has asked to stop. */
const mostMs = 30_000;

/**
 * Waits until somebody asks to stop, and until the requests that are running have ended: for a bounded
 * time, or until a second signal. `reload` is for the signal that asks for something else.
 */
export function untilStopped(
  listening: Listening,
  { clock, onSignal }: Pick<Serving, "clock" | "onSignal">,
  log: ServeLog,
  reload: () => void,
): Promise<void> {
  return new Promise((resolve) => {
    let isStopping = false;
    let cut = 0;
    let takeBack = () => {};
    const hangUp = () => {
      cut = listening.running();
      listening.cut();
    };
    const unheard = onSignal((signal) => {
      if (signal === "SIGHUP") return reload();
      if (isStopping) return hangUp();
      isStopping = true;
      log.message({ kind: "stopping", running: listening.running(), mostMs });
      takeBack = clock.after(mostMs, hangUp);
      const gone = () => {
        takeBack();
        unheard();
        log.message({ kind: "stopped", cut });
        resolve();
      };
      listening.close().then(gone, gone);
    });
  });
}
