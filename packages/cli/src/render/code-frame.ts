import type { Range } from "@pk-config/core";
import { isHidden, spelledOut } from "../text/printable.ts";
import { cellsOf, widthOf } from "../text/width.ts";
import type { Colours, Paint } from "./colours.ts";
import { redactedSlice } from "./redact.ts";

/** Most characters of one line that are looked at on either side of the caret. */
const nearby = 400;

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
  const line = lineAt(text, range.start.offset, range.start.line);
  const above = line.start === 0 ? undefined : lineAt(text, line.start - 1, line.number - 1, true);
  const below = lineBelow(text, line);
  const digits = String((below ?? line).number).length;
  const room = Math.max(12, style.width - digits - 5);
  const from = firstShown(text, line, range, room);
  const { colours } = style;
  const gutter = (label: string) => colours.dim(`${label.padStart(digits + 2)} │`);
  const frame: string[] = [];
  const neighbour = (other: Line | undefined) => {
    if (other === undefined || other.number < 1) return;
    const shown = show(text, other, { from, room, under: undefined }).text;
    // Where the frame is cut, a neighbour of which nothing is left to see says nothing.
    if (/^…$|^\s*…$/.test(shown)) return;
    frame.push(`${gutter(String(other.number))}${shown === "" ? "" : ` ${colours.dim(shown)}`}`);
  };
  neighbour(above);
  const shown = show(text, line, { from, room, under: range });
  frame.push(`${gutter(String(line.number))} ${shown.text}`);
  frame.push(`${gutter("")} ${" ".repeat(shown.before)}${style.accent("^".repeat(shown.under))}`);
  neighbour(below);
  return frame;
}

/** The line an offset stands in; `number` is its number. */
function lineAt(text: string, offset: number, number: number, atBreak = false): Line {
  let end = offset;
  if (atBreak && text[end] === "\n" && text[end - 1] === "\r") end--;
  let start = end;
  while (start > 0 && !isBreak(text, start - 1)) start--;
  if (!atBreak) while (end < text.length && !isBreak(text, end)) end++;
  return { number, start, end };
}

function lineBelow(text: string, { end, number }: Line): Line | undefined {
  if (end >= text.length) return undefined;
  const start = end + (text.startsWith("\r\n", end) ? 2 : 1);
  // What follows the last line break is no line when it is empty.
  return start >= text.length ? undefined : lineAt(text, start, number + 1);
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
