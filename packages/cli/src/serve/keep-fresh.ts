import { crashReport } from "../crash-report.ts";
import type { Io } from "../io.ts";
import type { Options } from "../parse-call.ts";
import type { GatewayInUse } from "./gateway-in-use.ts";
import type { KeptMessage } from "./log/message.ts";
import type { ServeLog } from "./log/serve-log.ts";
import type { ServeFlags } from "./serve-flags.ts";
import type { Serving } from "./serving.ts";
import { readSetup, type Setup } from "./setup.ts";
import { setupWarnings, trustWarnings } from "./warnings.ts";

/** Reads the files of a gateway again, when they change or when somebody asks for it. */
export interface Freshness {
  /** Reads them now, and says so even where nothing has changed. */
  reload(): void;
  end(): void;
}

/** What is needed to read the files again. */
export interface Refreshing {
  readonly flags: ServeFlags;
  readonly options: Options;
  readonly io: Io;
  readonly serving: Serving;
  readonly log: ServeLog;
  readonly gateway: GatewayInUse;
}

/**
 * Keeps a gateway in step with its files. Good ones take the place of what was there; with broken ones
 * it goes on as before, and says why.
 */
export function keepFresh(
  first: Setup,
  { flags, options, io, serving, log, gateway }: Refreshing,
): Freshness {
  let setup = first;
  let ended = false;
  let isBroken = false;
  /** One reading after the other: two at once could end in the wrong order. */
  let last: Promise<void> = Promise.resolve();
  let unwatch = watched(setup);
  /** Nobody has to be warned twice of the same. */
  const warned = new Set(setupWarnings(first, io.env).map(({ text }) => text));

  function watched({ files }: Setup): () => void {
    return serving.watch(files, () => inTurn(false));
  }

  function inTurn(isAsked: boolean): void {
    last = last
      .then(() => reload(isAsked))
      .catch((error: unknown) => {
        // What runs must go on running, also where reading has a fault of its own.
        const message = crashReport(error, undefined).trim();
        keep({ kind: "kept", troubles: [{ file: flags.config ?? "the files", message }] });
      });
  }

  function keep(message: KeptMessage): void {
    isBroken = true;
    log.message(message);
  }

  async function reload(isAsked: boolean): Promise<void> {
    const read = await readSetup(flags, options, io);
    if (ended) return;
    if (read.kind === "refused") return keep({ kind: "kept", checked: read.checked });
    if (read.kind === "trouble") return keep({ kind: "kept", troubles: read.troubles });
    const next = read.setup;
    if (isSame(setup, next) && !isBroken) {
      if (isAsked) log.message({ kind: "unchanged" });
      return;
    }
    isBroken = false;
    if (next.files.join("\n") !== setup.files.join("\n")) {
      unwatch();
      unwatch = watched(next);
    }
    setup = next;
    gateway.use(next);
    log.message({ kind: "reloaded", setup: next });
    const warnings = [...setupWarnings(next, io.env), ...trustWarnings(first.trustedHosts, next)];
    for (const warning of warnings.filter(({ text }) => !warned.has(text))) {
      warned.add(warning.text);
      log.message(warning);
    }
  }

  return {
    reload: () => inTurn(true),
    end() {
      ended = true;
      unwatch();
    },
  };
}

/** Whether files say the same. A file that was saved without a change is none that has changed. */
function isSame(one: Setup, other: Setup): boolean {
  return essence(one) === essence(other);
}

function essence({ config, providers, trustedHosts }: Setup): string {
  const entries = providers && [...providers.catalogue.values()];
  return JSON.stringify([config?.document.text, entries, trustedHosts]);
}
