import { skipSpace } from "./skip-json.ts";

/** Strict JSON that a text may hold at some place, or how far it was read to tell that it does not. */
export interface Intact {
  /** Offset after the value, if it is strict JSON to its end. */
  readonly end?: number;
  /** How many characters were looked at. */
  readonly looked: number;
}

/**
 * Whether the object or list that opens at `start` is strict JSON to its end, and not nested deeper
 * than `deepest`.
 *
 * The text around it may be broken in any way. Reading stops at the first fault: unlike `JSON.parse` it
 * need not know where the container ends, makes no values, and throws no error.
 */
export function intactJson(text: string, start: number, deepest: number): Intact {
  const reader = { text, at: start };
  const intact = readValue(reader, deepest);
  return intact ? { end: reader.at, looked: 0 } : { looked: reader.at - start };
}

interface Reader {
  readonly text: string;
  at: number;
}

function readValue(reader: Reader, room: number): boolean {
  const { text, at } = reader;
  switch (text.charCodeAt(at)) {
    case 34:
      return readString(reader);
    case 123:
      return room > 0 && readMembers(reader, room - 1, true);
    case 91:
      return room > 0 && readMembers(reader, room - 1, false);
    case 116:
      return readWord(reader, "true");
    case 102:
      return readWord(reader, "false");
    case 110:
      return readWord(reader, "null");
    default:
      return readNumber(reader);
  }
}

/** The members of an object, with their keys, or the elements of a list. */
function readMembers(reader: Reader, room: number, keys: boolean): boolean {
  const { text } = reader;
  const closer = keys ? 125 : 93;
  reader.at = skipSpace(text, reader.at + 1);
  if (text.charCodeAt(reader.at) === closer) {
    reader.at++;
    return true;
  }
  for (;;) {
    if ((keys && !readKey(reader)) || !readValue(reader, room)) return false;
    reader.at = skipSpace(text, reader.at);
    const code = text.charCodeAt(reader.at);
    if (code !== 44 && code !== closer) return false;
    reader.at++;
    if (code === closer) return true;
    reader.at = skipSpace(text, reader.at);
  }
}

function readKey(reader: Reader): boolean {
  const { text } = reader;
  if (text.charCodeAt(reader.at) !== 34 || !readString(reader)) return false;
  reader.at = skipSpace(text, reader.at);
  if (text.charCodeAt(reader.at) !== 58) return false;
  reader.at = skipSpace(text, reader.at + 1);
  return true;
}

function readString(reader: Reader): boolean {
  const { text } = reader;
  for (reader.at++; ; reader.at++) {
    const code = text.charCodeAt(reader.at);
    if (code === 34) {
      reader.at++;
      return true;
    }
    // Past the end of the text there is no code, and no comparison holds.
    if (!(code >= 32)) return false;
    if (code === 92 && !readEscape(reader)) return false;
  }
}

/** Leaves the reader on the last character of the escape. */
function readEscape(reader: Reader): boolean {
  const { text } = reader;
  const letter = text[++reader.at] ?? "";
  if (letter !== "u") return letter !== "" && '"\\/bfnrt'.includes(letter);
  if (!/^[\da-fA-F]{4}$/.test(text.slice(reader.at + 1, reader.at + 5))) return false;
  reader.at += 4;
  return true;
}

function readWord(reader: Reader, word: string): boolean {
  if (!reader.text.startsWith(word, reader.at)) return false;
  reader.at += word.length;
  return true;
}

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

function readNumber(reader: Reader): boolean {
  number.lastIndex = reader.at;
  if (!number.test(reader.text)) return false;
  reader.at = number.lastIndex;
  return true;
}
