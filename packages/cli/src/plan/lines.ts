import type { Paint } from "../render/colours.ts";
import { maskLiveKeys } from "../render/redact.ts";
import { printable } from "../text/printable.ts";
import { widthOf } from "../text/width.ts";
import { wrap } from "../text/wrap.ts";

/** Words in one colour. */
export interface Piece {
  readonly text: string;
  readonly paint?: Paint | undefined;
  /** Whether keys were hidden already. */
  readonly masked?: true;
  /** Whether it stands further from what is before it. */
  readonly apart?: true;
}

/** What stands before the first line of some words, and before the others. */
export interface Margin {
  readonly first: string;
  readonly rest: string;
  readonly paint: Paint;
}

/** Sets words into lines of a width, each word in its colour, without keys and control characters. */
export function setInLines(pieces: readonly Piece[], margin: Margin, width: number): string[] {
  const words = pieces.flatMap(wordsOf);
  // A blank that is part of a word counts for the width, and ends no line.
  const text = words.map(({ word, apart }) => (apart ? `\u00a0${word}` : word)).join(" ");
  const room = Math.max(12, width - widthOf(margin.first));
  let at = 0;
  return wrap(text, room).map((line, index) => {
    const count = line.split(" ").length;
    const painted = paintedRuns(words.slice(at, at + count));
    at += count;
    const before = index === 0 ? margin.first : margin.rest;
    return `${before === "" ? "" : margin.paint(before)}${painted}`;
  });
}

/**
 * An address without keys. Its query is made of settings such as `api-version`, of which only what
 * looks like a key itself is hidden.
 */
export function maskedUrl(url: string): string {
  const at = url.indexOf("?");
  if (at < 0) return maskLiveKeys(url);
  const query = url.slice(at + 1).split("&");
  const parts = query.map((part) => part.split("=").map(maskLiveKeys).join("="));
  return `${maskLiveKeys(url.slice(0, at))}?${parts.join("&")}`;
}

const asItIs: Paint = (text) => text;

interface Word {
  readonly word: string;
  readonly paint: Paint;
  readonly apart: boolean;
}

function wordsOf({ text, paint = asItIs, masked, apart }: Piece): Word[] {
  return printable(masked === true ? text : maskLiveKeys(text))
    .split(" ")
    .filter((word) => word !== "")
    .map((word, index) => ({ word, paint, apart: apart === true && index === 0 }));
}

/** Neighbours of one colour are painted together. */
function paintedRuns(words: readonly Word[]): string {
  const runs: { paint: Paint; words: string[]; gap: string }[] = [];
  for (const { word, paint, apart } of words) {
    const last = runs.at(-1);
    if (last?.paint === paint && !apart) last.words.push(word);
    else runs.push({ paint, words: [word], gap: last === undefined ? "" : apart ? "  " : " " });
  }
  return runs.map(({ paint, words: run, gap }) => `${gap}${paint(run.join(" "))}`).join("");
}
