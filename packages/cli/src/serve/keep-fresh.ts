import { crashReport } from "../crash-report.ts";
import type { Io } from "../io.ts";
import type { Options } from "../parse-call.ts";
import { isFile } from "../project/projects.ts";
import type { Trouble } from "../render/renderer.ts";
import { nothingToCall } from "./callable.ts";
import type { GatewayInUse } from "./gateway-in-use.ts";
import type { KeptMessage } from "./log/message.ts";
import type { ServeLog } from "./log/serve-log.ts";
import type { ServeFlags } from "./serve-flags.ts";
import type { Serving } from "./serving.ts";
import { type ReadySetup, readSetup, type Setup } from "./setup.ts";
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
  first: ReadySetup,
  { flags, options, io, serving, log, gateway }: Refreshing,
): Freshness {
  let { setup, files } = first;
  let ended = false;
  let isBroken = false;
  /** One reading after the other: two at once could end in the wrong order. */
  let last: Promise<void> = Promise.resolve();
  let unwatch = watched();
  let warned = new Set(setupWarnings(setup, io.env).map(({ text }) => text));

  function watched(): () => void {
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
    follow(read.files);
    const gone = isAsked ? undefined : goneProject(read.files);
    if (gone !== undefined) return keep({ kind: "kept", troubles: [gone] });
    if (read.kind === "refused") return keep({ kind: "kept", checked: read.checked });
    if (read.kind === "trouble") return keep({ kind: "kept", troubles: read.troubles });
    const { setup: next } = read;
    const troubles = nothingToCall(next);
    if (troubles.length > 0) return keep({ kind: "kept", troubles });
    const isNew = isBroken || essence(setup) !== essence(next);
    setup = next;
    isBroken = false;
    if (isNew) use();
    else if (isAsked) log.message({ kind: "unchanged" });
  }

  /** Broken files, and those that are missing, are where the next change is to be expected. */
  function follow(paths: readonly string[]): void {
    if (paths.join("\n") === files.join("\n")) return;
    files = paths;
    unwatch();
    unwatch = watched();
  }

  /**
   * What is wrong where the project file has gone, and none that is nearer to the config was found in
   * its place. It may be on its way back; until then its settings are not to be lost without a word.
   */
  function goneProject(lookedFor: readonly string[]): Trouble | undefined {
    const { project } = setup;
    if (project === undefined || options.has("project")) return undefined;
    if (!lookedFor.includes(project.path) || isFile(project.path, io)) return undefined;
    const message = "no such file or folder any more; send SIGHUP to go on without it";
    return { file: project.file, message };
  }

  function use(): void {
    gateway.use(setup);
    log.message({ kind: "reloaded", setup });
    const { trustedHosts } = first.setup;
    const warnings = [...setupWarnings(setup, io.env), ...trustWarnings(trustedHosts, setup)];
    // Nobody has to be warned twice of the same, unless it was well in between.
    for (const warning of warnings) if (!warned.has(warning.text)) log.message(warning);
    warned = new Set(warnings.map(({ text }) => text));
  }

  return {
    reload: () => inTurn(true),
    end() {
      ended = true;
      unwatch();
    },
  };
}

/** What files say. One that was saved without a change is none that has changed. */
function essence({ config, providers, trustedHosts }: Setup): string {
  const entries = providers && [...providers.catalogue.values()];
  return JSON.stringify([config?.document.text, entries, trustedHosts]);
}
