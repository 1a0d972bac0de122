import { type Catalogue, compile, type Program } from "@pk-config/core";
import type { Reads } from "../io.ts";
import type { Options } from "../parse-call.ts";
import { type LoadedConfig, readConfig } from "../plan/read-config.ts";
import {
  type CatalogueFile,
  catalogueFile,
  readProviderCatalogue,
} from "../plan/read-provider-catalogue.ts";
import { type FoundProject, projectsFor, shownPath } from "../project/projects.ts";
import { settingsFromFlags } from "../project/settings-from-flags.ts";
import type { CheckedFile, Trouble } from "../render/renderer.ts";
import { thisMachine } from "../this-machine.ts";
import { notedFiles } from "./noted-files.ts";
import type { ServeFlags } from "./serve-flags.ts";

/** What a gateway runs by, as its files have it. */
export interface Setup {
  /** Missing where each request brings its own. */
  readonly config: (LoadedConfig & { readonly program: Program }) | undefined;
  readonly providers: (CatalogueFile & { readonly catalogue: Catalogue }) | undefined;
  readonly project: ShownProject | undefined;
  /** Hosts that may be private. */
  readonly trustedHosts: readonly string[];
}

/** A project file, and its path as people are shown it. */
export interface ShownProject extends FoundProject {
  readonly file: string;
}

/** What became of the files: they were read, the config has errors, or one cannot be read. */
export type ReadSetup = Reading & {
  /** Paths of all files that were read or looked for: with others in their places it may end otherwise. */
  readonly files: readonly string[];
};

type Reading =
  | { readonly kind: "ready"; readonly setup: Setup }
  | { readonly kind: "refused"; readonly checked: CheckedFile }
  | { readonly kind: "trouble"; readonly troubles: readonly Trouble[] };

/** What became of the files where all is well. */
export type ReadySetup = Extract<ReadSetup, { readonly kind: "ready" }>;

/** Reads all that a gateway runs by, as strictly as `validate --for serve` does. */
export async function readSetup(
  flags: ServeFlags,
  options: Options,
  io: Reads,
): Promise<ReadSetup> {
  const noted = notedFiles(io.files);
  const read = await readWith(flags, options, {
    cwd: io.cwd,
    readStdin: io.readStdin,
    files: noted.files,
  });
  return { ...read, files: noted.paths() };
}

async function readWith(flags: ServeFlags, options: Options, io: Reads): Promise<Reading> {
  // What others can make this machine call must not be this machine.
  const trusted = flags.isLoopback ? thisMachine : [];
  if (flags.config === undefined) {
    const projects = projectsFor(io, options.value("project"), options.has("no-project"));
    const of = projects.ofFolder(io.cwd);
    if (of.kind === "broken") return { kind: "trouble", troubles: of.troubles };
    const project = of.kind === "found" ? of.project : undefined;
    const { trustedHosts } = settingsFromFlags(options)(project?.value);
    return withProviders({ project, trustedHosts: [...trustedHosts, ...trusted] }, flags, io);
  }
  const own = { for: "serve", trustedHosts: trusted } as const;
  const read = await readConfig(flags.config, options, io, own);
  if (read.kind !== "loaded") return read;
  const { config } = read;
  const { project, settings } = config;
  return withProviders({ config, project, trustedHosts: settings.trustedHosts }, flags, io);
}

/** What was read before the provider catalogue, which the project file may name. */
interface Begun {
  readonly config?: LoadedConfig;
  readonly project: FoundProject | undefined;
  readonly trustedHosts: readonly string[];
}

function withProviders(
  { config, project, trustedHosts }: Begun,
  flags: ServeFlags,
  io: Reads,
): Reading {
  const from = catalogueFile(flags.providers, project, io.cwd);
  const read = readProviderCatalogue(from, io);
  if (!read.ok) return { kind: "trouble", troubles: read.troubles };
  const { catalogue } = read;
  return {
    kind: "ready",
    setup: {
      config: config && { ...config, program: compile(config.value) },
      providers: from === undefined || catalogue === undefined ? undefined : { ...from, catalogue },
      project: project && { ...project, file: shownPath(io.cwd, project.path) },
      trustedHosts,
    },
  };
}
