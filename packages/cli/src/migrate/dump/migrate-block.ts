import { isAscii, isUtf8 } from "node:buffer";
import type { Code, MigrationFinding } from "@pk-config/core";
import { type LineMigration, refusedLine } from "./line-migration.ts";
import { type LineMigrator, lineMigrator } from "./line-migrator.ts";
import type {
  CodeCount,
  DumpOptions,
  LineCounts,
  LineFinding,
  LineReport,
  MigratedBlock,
} from "./migrated-block.ts";

/** Migrates some whole lines of a dump. */
export type BlockMigrator = (bytes: Uint8Array) => MigratedBlock;

/**
 * Makes one for a dump, or for a part of it.
 *
 * What may live here: lines, their texts and their bytes. What must not: what a config becomes, and
 * where the bytes come from. A line that nothing is to be done to keeps its bytes, whatever they are.
 */
export function blockMigrator(options: DumpOptions): BlockMigrator {
  const migrate = lineMigrator(options);
  return (bytes) => {
    const tally = startTally(options.detail);
    const made = isUtf8(bytes)
      ? migrateText(bytes, migrate, tally)
      : migrateEach(bytes, migrate, tally);
    return { bytes: made, ...tally.all() };
  };
}

/** Lines that are text, all at once. */
function migrateText(bytes: Uint8Array, migrate: LineMigrator, tally: Tally): Uint8Array {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  // Text that is ASCII, as nearly all is, has half the size in this form.
  const text = buffer.toString(isAscii(bytes) ? "latin1" : "utf8");
  const parts: string[] = [];
  let copied = 0;
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf("\n", start);
    const end = found === -1 ? text.length : found;
    const line = safely(() => migrate(text, { start, end }));
    tally.line(line);
    if (line.kind === "config" && line.start !== undefined) {
      for (const { offset, length, text: put } of line.migration.edits) {
        const at = line.start + offset;
        parts.push(text.slice(copied, at), put);
        copied = at + length;
      }
    }
    start = end + 1;
  }
  if (parts.length === 0) return bytes;
  parts.push(text.slice(copied));
  return Buffer.from(parts.join(""), "utf8");
}

/** A line on which pk-config itself fails must not cost the others. */
function safely(migrate: () => LineMigration): LineMigration {
  try {
    return migrate();
  } catch (error) {
    const name = error instanceof Error ? error.name : "Error";
    return refusedLine(
      `pk-config failed on this line (${name}), so it stays as it is.`,
      "This is a fault of pk-config, not of your dump.",
    );
  }
}

/** Lines of which some are no text: each is looked at by itself. */
function migrateEach(bytes: Uint8Array, migrate: LineMigrator, tally: Tally): Uint8Array {
  const parts: Uint8Array[] = [];
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(newline, start);
    const end = found === -1 ? bytes.length : found + 1;
    const line = bytes.subarray(start, end);
    if (isUtf8(line)) parts.push(migrateText(line, migrate, tally));
    else {
      tally.line(notUtf8);
      parts.push(line);
    }
    start = end;
  }
  return Buffer.concat(parts);
}

const newline = 0x0a;

const notUtf8 = refusedLine(
  "The line is not UTF-8, so it stays as it is.",
  "Write the dump as UTF-8.",
);

interface Tally {
  line(line: LineMigration): void;
  all(): Pick<MigratedBlock, "counts" | "codes" | "reports">;
}

function startTally(detail: boolean): Tally {
  const counts = { lines: 0, migrated: 0, unchanged: 0, manual: 0, refused: 0 };
  const more = { values: 0, fields: 0, configs: 0, changed: 0 };
  const codes = new Map<Code, CodeCount>();
  const reports: LineReport[] = [];
  return {
    line(line) {
      const at = counts.lines++;
      if (line.kind === "none") {
        counts.unchanged++;
        if (line.at !== "blank") more.values++;
        if (line.at === "field") more.fields++;
        return;
      }
      if (line.start !== undefined) {
        more.values++;
        more.fields++;
      }
      const { verdict, edits, findings: find } = line.migration;
      counts[verdict]++;
      more.configs++;
      if (edits.length > 0) more.changed++;
      if (verdict === "unchanged" || (verdict === "migrated" && !detail)) return;
      const findings = find();
      count(findings, at, codes);
      if (verdict === "migrated") return;
      const left = findings.filter(({ effect }) => effect !== "exact");
      reports.push({ line: at, verdict, findings: left.map(told) });
    },
    all: () => ({ counts: { ...counts, ...more }, codes: [...codes.values()], reports }),
  };
}

/** A finding as a report of a line has it: places in the text of a config say nothing in a dump. */
export function told({ code, effect, message, hint, pointer }: MigrationFinding): LineFinding {
  return { code, effect, message, ...(hint === undefined ? {} : { hint }), pointer };
}

/** Counts each code once a line. */
function count(
  findings: readonly MigrationFinding[],
  line: number,
  codes: Map<Code, CodeCount>,
): void {
  const seen = new Set<Code>();
  for (const { code, effect } of findings) {
    if (seen.has(code)) continue;
    seen.add(code);
    const known = codes.get(code);
    codes.set(code, { code, effect, lines: (known?.lines ?? 0) + 1, first: known?.first ?? line });
  }
}

/** Two counts together. */
export function addedCounts(one: LineCounts, other: LineCounts): LineCounts {
  return {
    lines: one.lines + other.lines,
    migrated: one.migrated + other.migrated,
    unchanged: one.unchanged + other.unchanged,
    manual: one.manual + other.manual,
    refused: one.refused + other.refused,
    values: one.values + other.values,
    fields: one.fields + other.fields,
    configs: one.configs + other.configs,
    changed: one.changed + other.changed,
  };
}
