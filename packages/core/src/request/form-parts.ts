/**
 * Finds the parts of a form. Programs differ in what they make of a form that is written oddly, and who
 * sends one could have an upstream see a field that nobody here saw. So a form that can be read in two ways
 * is not read at all.
 */
import { type PartHead, partHead } from "./part-head.ts";

/** A form and where its parts stand in it. */
export interface Form {
  readonly bytes: Uint8Array;
  readonly boundary: string;
  readonly parts: readonly FormPart[];
  /** Where the delimiter begins that closes it. */
  readonly close: number;
}

/** A part of a form, from its delimiter up to the one that follows. */
export interface FormPart extends PartHead {
  readonly start: number;
  readonly end: number;
}

/** Most parts of a form that is read. */
export const mostParts = 10_000;

/** The parts of a form; `undefined` where it is none, is not closed, or could be read in two ways. */
export function formParts(bytes: Uint8Array, boundary: string): Form | undefined {
  const delimiters = delimitersIn(bytes, boundary);
  const close = delimiters?.at(-1);
  if (delimiters === undefined || close === undefined || !close.isLast) return undefined;
  if (!isBlank(bytes.subarray(0, delimiters[0]?.start))) return undefined;
  const parts: FormPart[] = [];
  for (const [index, { start, end: headStart }] of delimiters.entries()) {
    const next = delimiters[index + 1];
    if (next === undefined) break;
    const head = partHead(bytes, headStart, next.start);
    if (head === undefined) return undefined;
    parts.push({ ...head, start, end: next.start });
  }
  return { bytes, boundary, parts, close: close.start };
}

/** What stands before a form. In a text there some programs find a delimiter that does not begin a line. */
function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === lineFeed || byte === carriageReturn);
}

interface Delimiter {
  readonly start: number;
  /** Where what follows its line begins. */
  readonly end: number;
  /** Whether it closes the form. */
  readonly isLast: boolean;
}

const [tab, lineFeed, carriageReturn, space, dash] = [9, 10, 13, 32, 45];

/**
 * The delimiters in their order; nothing where there are too many, or one that may be one or not. Only what
 * begins a line is compared, so that no body takes more than one look at each byte.
 */
function delimitersIn(bytes: Uint8Array, boundary: string): readonly Delimiter[] | undefined {
  const delimiters: Delimiter[] = [];
  const wanted = Uint8Array.from(`--${boundary}`, (character) => character.charCodeAt(0));
  for (let start = 0; start < bytes.length; start = nextLine(bytes, start)) {
    if (!standsAt(bytes, start, wanted)) continue;
    // Some programs take half of a line break for one, and others see no delimiter behind it.
    const isOdd = start > 0 && !endsInBreak(bytes, start);
    const delimiter = isOdd ? undefined : delimiterAt(bytes, start, start + wanted.length);
    const isTooLate = delimiters.at(-1)?.isLast === true;
    if (delimiter === undefined || isTooLate || delimiters.length > mostParts) return undefined;
    delimiters.push(delimiter);
  }
  return delimiters;
}

/** Where the next line begins by the most generous reading: behind a whole line break or half of one. */
function nextLine(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === lineFeed || byte === carriageReturn) return at + 1;
  }
  return bytes.length;
}

function endsInBreak(bytes: Uint8Array, end: number): boolean {
  return bytes[end - 2] === carriageReturn && bytes[end - 1] === lineFeed;
}

function standsAt(bytes: Uint8Array, start: number, wanted: Uint8Array): boolean {
  let at = 0;
  while (at < wanted.length && bytes[start + at] === wanted[at]) at += 1;
  return at === wanted.length;
}

function delimiterAt(bytes: Uint8Array, start: number, after: number): Delimiter | undefined {
  const isLast = bytes[after] === dash && bytes[after + 1] === dash;
  let end = isLast ? after + 2 : after;
  while (bytes[end] === space || bytes[end] === tab) end += 1;
  if (isLast && end === bytes.length) return { start, end, isLast };
  if (bytes[end] !== carriageReturn || bytes[end + 1] !== lineFeed) return undefined;
  return { start, end: end + 2, isLast };
}
