import { UsageError } from "../io.ts";
import type { Invocation } from "../run.ts";
import type { DumpOptions } from "./dump/migrated-block.ts";

/** The flags of `migrate`, checked and understood. */
export interface MigrateFlags {
  /** What goes to the standard output, besides a report where there is room. */
  readonly shows: "config" | "diff" | "findings";
  readonly writes: boolean;
  readonly backup: boolean;
  /** Whether a file that would change fails the run. */
  readonly check: boolean;
  readonly verify: boolean;
  readonly toCatalog: boolean;
  readonly report: "pretty" | "json";
  /** How the lines of a dump are migrated, where the inputs are dumps. */
  readonly dump: DumpOptions | undefined;
  /** The file with a request, where that is what is migrated. */
  readonly request: string | undefined;
}

/** Flags that say nothing together, and what to do instead. */
const clashes: readonly (readonly [Flag, Flag, string])[] = [
  ["write", "diff", "--diff shows what --write would write: look first, then write."],
  ["write", "check", "--check fails when a file would change, and --write changes it."],
  ["ndjson", "diff", "To see what changes: pk-config migrate --ndjson FILE | diff FILE -"],
  ["ndjson", "verify", "Verify a few of the configs by themselves."],
  ["request", "write", "The new request is printed."],
  ["request", "diff", "The new request is printed."],
  ["request", "check", "The new request is printed; the exit code says whether all went over."],
  ["request", "verify", "Verify its config by itself."],
  ["request", "to", "Migrate its config by itself to go on to the Model Catalog."],
  ["request", "ndjson", "One request is migrated at a time."],
];

/** Flags that say nothing alone. */
const needs: readonly (readonly [Flag, Flag, string])[] = [
  ["backup", "write", "without it nothing is overwritten"],
  ["field", "ndjson", "a file is one config"],
  ["show-secrets", "request", "a config is printed as it is, and a diff never shows credentials"],
];

type Flag =
  | "write"
  | "backup"
  | "diff"
  | "check"
  | "verify"
  | "ndjson"
  | "field"
  | "request"
  | "show-secrets"
  | "to";

/** Reads the flags, and refuses those that contradict each other. */
export function migrateFlags({ operands, options }: Invocation): MigrateFlags {
  for (const [one, other, hint] of clashes) {
    if (options.has(one) && options.has(other)) {
      throw new UsageError(`--${one} and --${other} do not go together.`, hint);
    }
  }
  for (const [one, other, reason] of needs) {
    if (options.has(one) && !options.has(other)) {
      throw new UsageError(`--${one} is for --${other}: ${reason}.`);
    }
  }
  if (options.has("project") && options.has("no-project")) {
    throw new UsageError("--project and --no-project contradict each other.");
  }
  if (options.has("write") && operands.includes("-")) {
    throw new UsageError(
      "--write cannot write to the standard input.",
      "Without --write the new config is printed.",
    );
  }
  const request = options.value("request");
  const [operand] = operands;
  if (request !== undefined && operand !== undefined) {
    throw new UsageError(
      `--request ${request} is all that is migrated, so "${operand}" is one too many.`,
    );
  }
  const [diff, check] = [options.has("diff"), options.has("check")];
  const [writes, verify] = [options.has("write"), options.has("verify")];
  const toCatalog = options.has("to");
  const report = options.value("report") === "json" ? "json" : "pretty";
  return {
    shows: diff ? "diff" : check || writes || verify ? "findings" : "config",
    writes,
    backup: options.has("backup"),
    check,
    verify,
    toCatalog,
    report,
    dump: options.has("ndjson")
      ? { field: fieldNames(options.value("field")), toCatalog, detail: check || report === "json" }
      : undefined,
    request,
  };
}

/** The names of a path with dots, or of a pointer, as JSON writes them. */
function fieldNames(path: string | undefined): string[] {
  if (path === undefined) return [];
  const names = path.startsWith("/")
    ? path
        .slice(1)
        .split("/")
        .map((name) => name.replaceAll("~1", "/").replaceAll("~0", "~"))
    : path.split(".");
  if (!path.startsWith("/") && names.includes("")) {
    throw new UsageError(
      `--field cannot be "${path}": a name in it is empty.`,
      "Names with dots between them, such as data.config; a name that has a dot: --field /data.config",
    );
  }
  return names.map((name) => JSON.stringify(name).slice(1, -1));
}
