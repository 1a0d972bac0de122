import { dirname, relative, resolve, sep } from "node:path";
import { type Diagnostic, limits } from "@pk-config/core";
import { FileError, type Io, UsageError } from "../io.ts";
import { plural } from "../text/plural.ts";
import {
  acceptedBy,
  type BaselineEntry,
  entriesOf,
  parseBaseline,
  renderBaseline,
} from "./baseline.ts";

/** The baseline files of one run, each read once. */
export interface Baselines {
  /** What is left of a file's findings once the accepted ones are gone. */
  withoutAccepted(
    path: string,
    file: string,
    diagnostics: readonly Diagnostic[],
  ): readonly Diagnostic[];
  /** Says after the last file what became of the baselines, and writes those that are updated. */
  close(): readonly string[];
}

interface Store {
  readonly entries: readonly BaselineEntry[];
  /** Content of the file; `undefined` when there is none yet. */
  readonly bytes: Uint8Array | undefined;
  readonly found: Map<string, readonly BaselineEntry[]>;
  readonly stale: Map<string, readonly BaselineEntry[]>;
}

/** Reads baselines, or, when `update` is set, collects the present findings to be written at the end. */
export function openBaselines(io: Io, update: boolean): Baselines {
  const stores = new Map<string, Store>();
  const storeAt = (path: string): Store => {
    const store = stores.get(path) ?? readStore(path, io, update);
    stores.set(path, store);
    return store;
  };
  return {
    withoutAccepted(path, file, diagnostics) {
      const store = storeAt(path);
      const name = relative(dirname(path), resolve(io.cwd, file)).split(sep).join("/");
      if (update) {
        store.found.set(name, entriesOf(name, diagnostics));
        return [];
      }
      const { kept, stale } = acceptedBy(store.entries, name, diagnostics);
      store.stale.set(name, stale);
      return kept;
    },
    close: () =>
      [...stores]
        .map(([path, store]) => (update ? write(path, store, io) : told(path, store, io)))
        .filter((line) => line !== ""),
  };
}

function readStore(path: string, io: Io, update: boolean): Store {
  const name = relative(io.cwd, path);
  const created = { found: new Map(), stale: new Map() };
  try {
    if (io.files.look(path) === undefined) {
      if (update) return { entries: [], bytes: undefined, ...created };
      throw new UsageError(`There is no baseline file ${name}.`, "--update-baseline writes it.");
    }
    const bytes = io.files.read(path, limits.textLength * 4);
    const entries = parseBaseline(Buffer.from(bytes).toString("utf8"));
    if (entries === undefined) {
      throw new UsageError(
        `${name} is no baseline file.`,
        "--update-baseline writes one; delete this file first.",
      );
    }
    return { entries, bytes, ...created };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    throw new UsageError(`The baseline ${name} cannot be read: ${error.message}.`);
  }
}

function write(path: string, { entries, bytes, found }: Store, io: Io): string {
  const name = relative(io.cwd, path);
  const own = [...found.values()].flat();
  try {
    const others = entries.filter(
      ({ file }) => !found.has(file) && io.files.look(resolve(dirname(path), file)) !== undefined,
    );
    const text = renderBaseline([...others, ...own]);
    if (bytes === undefined) io.files.create(path, text);
    else if (Buffer.from(bytes).toString("utf8") !== text) io.files.replace(path, text, bytes);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    throw new UsageError(`The baseline ${name} cannot be written: ${error.message}.`);
  }
  const count = own.reduce((sum, entry) => sum + entry.count, 0);
  return `${name} now accepts ${plural(count, "finding")} of the files checked.`;
}

function told(path: string, { stale }: Store, io: Io): string {
  const all = [...stale.values()].flat();
  if (all.length === 0) return "";
  const entries = all.length === 1 ? "1 entry" : `${all.length} entries`;
  const [first] = all;
  const example =
    first === undefined ? "" : ` (${first.code} in ${first.file}${all.length > 1 ? ", …" : ""})`;
  return `${relative(io.cwd, path)}: ${entries} no longer found${example}; --update-baseline removes them.`;
}
