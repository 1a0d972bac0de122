import type { Io } from "../../io.ts";
import { refusal } from "../refusal.ts";
import { addedCounts, type BlockMigrator, blockMigrator, told } from "./migrate-block.ts";
import type {
  CodeCount,
  DumpOptions,
  LineCounts,
  LineReport,
  MigratedBlock,
} from "./migrated-block.ts";
import type { Crew, Sink, Source } from "./streaming.ts";
import { type LineBlock, longestLine, wholeLines } from "./whole-lines.ts";

/** What a dump came to. */
export interface DumpTotals {
  readonly counts: LineCounts;
  readonly codes: readonly CodeCount[];
  /** Whether it was read to its end; nobody may have wanted the rest. */
  readonly whole: boolean;
}

/** What is done with a dump besides migrating it. */
export interface DumpWork {
  readonly options: DumpOptions;
  /** Where the lines go; nowhere, where only the report is wanted. */
  readonly sink: Sink | undefined;
  /** Is told of each line that somebody has to look at. */
  readonly report: (line: LineReport) => void;
  /** Is told how many lines and how many bytes are done. */
  readonly progress: (lines: number, bytes: number) => void;
}

/** From so many bytes on others are asked to help: to begin takes them longer than a small dump. */
const muchBytes = 4 * 1024 * 1024;

/** Most blocks that are begun and not written, of each who works: those that are done wait for their turn. */
const ahead = 16;

/** A block smaller than this is migrated here: a message to another thread has its price. */
const smallBlock = 32 * 1024;

/**
 * Migrates a dump from its source to its sink, line by line and in order.
 *
 * What may live here: the order of blocks, and who works on them. Only a few are in memory at any time,
 * so a dump may be of any length; and nothing is read while nobody takes what was written.
 */
export async function migrateDump(source: Source, work: DumpWork, io: Io): Promise<DumpTotals> {
  const line = startLine(work);
  const own = blockMigrator(work.options);
  let crew: Crew | undefined;
  /** Each settles when its block and all before it are written, and says whether anybody wants more. */
  const pending: Promise<boolean>[] = [];
  let last = Promise.resolve(true);
  let read = 0;
  try {
    for await (const block of wholeLines(source)) {
      read += block.bytes.length;
      if (crew === undefined && Math.max(read, source.size ?? 0) > muchBytes) {
        crew = io.streaming.crew(work.options);
      }
      const made = started(block, own, crew);
      last = Promise.all([last, made]).then(([wanted, done]) => wanted && line.done(done));
      // Whoever waits for it is told; if somebody else failed before, nobody waits.
      last.catch(() => undefined);
      pending.push(last);
      const most = crew === undefined ? 0 : crew.size * ahead;
      if (pending.length > most && (await pending.shift()) === false) break;
    }
    const whole = await last;
    return { ...line.totals(), whole };
  } finally {
    crew?.dismiss();
  }
}

function started(
  { kind, bytes, begins }: LineBlock,
  own: BlockMigrator,
  crew: Crew | undefined,
): Promise<MigratedBlock> {
  if (kind === "part") return Promise.resolve(passedOn(bytes, begins));
  // While all others have enough to do, this thread works as well.
  return crew?.isFree === true && bytes.length >= smallBlock
    ? crew.migrate(bytes)
    : Promise.resolve(own(bytes));
}

/** A part of a line that is too long. It is told with its beginning. */
function passedOn(bytes: Uint8Array, begins: boolean): MigratedBlock {
  const count = begins ? 1 : 0;
  const counts = { lines: count, configs: count, refused: count };
  const message = `The line has more than ${longestLine} bytes, so it stays as it is.`;
  const hint = "A dump has a line break behind each of its values.";
  const finding = told(refusal(message, hint));
  return {
    bytes,
    counts: { ...noCounts, ...counts },
    codes: begins ? [{ code: "PK4003", effect: "refused", lines: 1, first: 0 }] : [],
    reports: begins ? [{ line: 0, verdict: "refused", findings: [finding] }] : [],
  };
}

const noCounts: LineCounts = {
  lines: 0,
  migrated: 0,
  unchanged: 0,
  manual: 0,
  refused: 0,
  values: 0,
  fields: 0,
  configs: 0,
  changed: 0,
};

/** Takes in the blocks that are done, in their order. */
function startLine({ sink, report, progress }: DumpWork) {
  let counts = noCounts;
  let bytes = 0;
  const codes = new Map<string, CodeCount>();
  return {
    /** False says that nobody wants any more. */
    done(block: MigratedBlock): boolean {
      const before = counts.lines;
      for (const one of block.reports) report({ ...one, line: before + one.line + 1 });
      for (const one of block.codes) {
        const known = codes.get(one.code);
        const first = known?.first ?? before + one.first + 1;
        codes.set(one.code, { ...one, first, lines: one.lines + (known?.lines ?? 0) });
      }
      counts = addedCounts(counts, block.counts);
      bytes += block.bytes.length;
      progress(counts.lines, bytes);
      return sink?.write(block.bytes) ?? true;
    },
    totals: () => ({ counts, codes: [...codes.values()] }),
  };
}
