import type { Position, Range } from "@pk-config/core";
import { isHidden, spelledOut } from "../text/printable.ts";
import { cellsOf, widthOf } from "../text/width.ts";
import type { Colours, Paint } from "./colours.ts";
import { redactedSlice } from "./redact.ts";

/** Most characters of one line that are looked at on either side of the caret. */
const nearby = 400;

/** A neighbour longer than this is not shown. */
const longNeighbour = 20_000;

/** How a frame is drawn. */
export interface FrameStyle {
  /** Cells for a whole line, gutter included. */
  readonly width: number;
  readonly colours: Colours;
  /** Colour of the caret. */
  readonly accent: Paint;
}

/** One line of a text by its offsets, without its line break. */
interface Line {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/** The part of a line that is shown: its offsets, and the characters as a terminal may show them. */
interface Shown {
  readonly text: string;
  /** Cells before the first underlined one, and how many are underlined. */
  readonly before: number;
  readonly under: number;
}

/**
 * The line of a finding between its neighbours, its place underlined.
 *
 * Lines too long for the screen are cut around the place. Credentials are hidden, tabs become two
 * spaces, and characters a terminal would act on are spelled out.
 */
export function codeFrame(text: string, range: Range, style: FrameStyle): string[] {
  if (text.trim() === "") return [];
  const line = lineFrom(text, range.start.offset - range.start.column + 1, range.start);
  const { colours } = style;
  const digits = String(line.number + 1).length;
  const room = Math.max(12, style.width - digits - 5);
  const from = firstShown(text, line, range, room);
  const below = lineBelow(text, line, from);
  const above = lineAbove(text, line);
  const width = String((below ?? line).number).length;
  const gutter = (label: string) => colours.dim(`${label.padStart(width + 2)} │`);
  const frame: string[] = [];
  const neighbour = (other: Line | undefined) => {
    if (other === undefined) return;
    const shown = show(text, other, { from, room, under: undefined }).text;
    // Where the frame is cut, a neighbour of which nothing is left to see says nothing.
    if (/^\s*…$/.test(shown)) return;
    frame.push(`${gutter(String(other.number))}${shown === "" ? "" : ` ${colours.dim(shown)}`}`);
  };
  neighbour(above);
  const shown = show(text, line, { from, room, under: range });
  frame.push(`${gutter(String(line.number))} ${shown.text}`);
  frame.push(`${gutter("")} ${" ".repeat(shown.before)}${style.accent("^".repeat(shown.under))}`);
  neighbour(below);
  return frame;
}

/** The line that begins at `start`. Its end is looked for only as far as it could be shown. */
function lineFrom(text: string, start: number, { line, offset }: Position): Line {
  let end = offset;
  const last = Math.min(text.length, offset + nearby * 3);
  while (end < last && !isBreak(text, end)) end++;
  return { number: line, start, end };
}

function lineAbove(text: string, { number, start }: Line): Line | undefined {
  if (start === 0) return undefined;
  const end = start - (text.startsWith("\r\n", start - 2) ? 2 : 1);
  let begin = end;
  while (begin > 0 && end - begin < longNeighbour && !isBreak(text, begin - 1)) begin--;
  return end - begin < longNeighbour ? { number: number - 1, start: begin, end } : undefined;
}

function lineBelow(text: string, { end, number }: Line, from: number): Line | undefined {
  if (end >= text.length || !isBreak(text, end)) return undefined;
  const start = end + (text.startsWith("\r\n", end) ? 2 : 1);
  // What follows the last line break is no line when it is empty.
  if (start >= text.length || from > longNeighbour) return undefined;
  const at = { line: number + 1, column: 1, offset: start };
  if (from === 0) return lineFrom(text, start, at);
  let inside = start;
  while (inside < Math.min(text.length, start + from) && !isBreak(text, inside)) inside++;
  return lineFrom(text, start, { ...at, offset: inside });
}

function isBreak(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  return unit === 10 || unit === 13;
}

/** Column, in characters from the line's start, at which the shown part of the lines begins. */
function firstShown(text: string, line: Line, range: Range, room: number): number {
  const place = range.start.offset - line.start;
  const last = Math.min(range.end.offset, line.end, range.start.offset + room) - line.start;
  const lead = visible(
    text.slice(Math.max(line.start, line.start + last - nearby), line.start + last),
  );
  if (last <= nearby && widthOf(lead) <= room - 2) return 0;
  // A third of the room stays before the place, the rest is for the place and what follows it.
  let from = place;
  for (let cells = 0; from > 0 && cells < room / 3; from--)
    cells += cellsOf(text[line.start + from - 1] ?? "");
  return isLowSurrogate(text, line.start + from) ? from - 1 : from;
}

function show(
  text: string,
  line: Line,
  { from, room, under }: { from: number; room: number; under: Range | undefined },
): Shown {
  const start = Math.min(line.start + from, line.end);
  const end = Math.min(line.end, start + nearby * 2);
  const cutLeft = from > 0 && line.end > line.start;
  let shown = cutLeft ? "…" : "";
  let cells = shown.length;
  let before = cells;
  let after = 0;
  let offset = start;
  const source = redactedSlice(text, start, end);
  for (const character of source) {
    const piece = visible(character);
    const width = widthOf(piece);
    const isLast = offset + character.length >= line.end;
    if (cells + width > (isLast ? room : room - 1)) break;
    if (under !== undefined && offset < under.start.offset) before = cells + width;
    shown += piece;
    cells += width;
    offset += character.length;
    if (under !== undefined && offset <= under.end.offset) after = cells;
  }
  if (offset < line.end) shown += "…";
  return { text: shown.trimEnd(), before, under: Math.max(1, after - before) };
}

function visible(text: string): string {
  let shown = "";
  for (const character of text) {
    if (character === "\t") shown += "  ";
    else shown += isHidden(character) ? spelledOut(character) : character;
  }
  return shown;
}

function isLowSurrogate(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
