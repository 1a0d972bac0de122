import { resolve } from "node:path";
import { type Catalogue, limits, parse, placesOf, readCatalogue } from "@pk-config/core";
import { decode } from "../input/decode.ts";
import { FileError, type Reads } from "../io.ts";
import { type FoundProject, shownPath } from "../project/projects.ts";
import type { Trouble } from "../render/renderer.ts";

/** What slugs stand for, if there is a file that says it; or what is wrong with that file. */
export type ReadProviders =
  | { readonly ok: true; readonly catalogue: Catalogue | undefined }
  | { readonly ok: false; readonly troubles: readonly Trouble[] };

/** A file that says what slugs stand for. */
export interface CatalogueFile {
  readonly path: string;
  /** Its path as people are shown it. */
  readonly file: string;
}

/** The file that a flag names, or else the one that the project file names. */
export function catalogueFile(
  named: string | undefined,
  project: FoundProject | undefined,
  cwd: string,
): CatalogueFile | undefined {
  if (named !== undefined) return { path: resolve(cwd, named), file: named };
  const listed = project?.value.providers;
  if (project === undefined || listed === undefined) return undefined;
  const path = resolve(project.folder, listed);
  return { path, file: shownPath(cwd, path) };
}

/** Reads a catalogue; without a file there is none. */
export function readProviderCatalogue(
  from: CatalogueFile | undefined,
  io: Pick<Reads, "files">,
): ReadProviders {
  if (from === undefined) return { ok: true, catalogue: undefined };
  const { path, file } = from;
  try {
    const decoded = decode(io.files.read(path, limits.textLength + 1));
    if (!decoded.ok) return troubled([{ file, message: decoded.diagnostic.message }]);
    return catalogueIn(decoded.text, file);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return troubled([{ file, message: error.message }]);
  }
}

function catalogueIn(text: string, file: string): ReadProviders {
  const document = parse(text);
  const slips = document.findings.filter(({ code }) => !allowed.has(code));
  if (slips.length > 0) {
    return troubled(
      slips.map(({ offset, message }) => ({ file: `${file}:${placeAt(text, offset)}`, message })),
    );
  }
  const read = readCatalogue(document.value);
  if (!("length" in read)) return { ok: true, catalogue: read };
  const places = placesOf(
    document,
    read.map(({ pointer }) => pointer),
  );
  return troubled(
    read.map(({ pointer, on, message, hint }) => {
      const start = places.get(pointer)?.[on].start ?? { line: 1, column: 1 };
      return { file: `${file}:${start.line}:${start.column}`, message: `${message} ${hint}` };
    }),
  );
}

/** Comment, trailing comma, byte order mark: as in the project file. A root of another type is told below. */
const allowed: ReadonlySet<string> = new Set(["PK1007", "PK1008", "PK1010", "PK1014"]);

function placeAt(text: string, offset: number): string {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return `${lines.length}:${(lines.at(-1) ?? "").length + 1}`;
}

function troubled(troubles: readonly Trouble[]): ReadProviders {
  return { ok: false, troubles };
}
