import { shellQuoted } from "../plan/shell-words.ts";
import type { Part } from "./request-hiding.ts";
import { type LiveParts, nothingLive } from "./request-live-parts.ts";

/** A piece of a word: literal, put in by the shell between double quotes, or as it was written. */
interface Piece {
  readonly kind: "text" | "put in" | "as written";
  readonly text: string;
}

/** A text as one word of a shell, with its live parts, and with variables for what is hidden. */
export function shellWord(parts: readonly Part[], live: LiveParts = nothingLive): string {
  const pieces: Piece[] = [];
  for (const part of parts) for (const piece of piecesOf(part, live)) add(pieces, piece);
  const isPlain = pieces.every(({ kind, text }) =>
    kind === "text" ? !/["\\$`!\n\r]/.test(text) : kind === "put in",
  );
  if (isPlain && pieces.some(({ kind }) => kind === "put in")) return `"${joined(pieces)}"`;
  const words = pieces.map(({ kind, text }) => {
    if (kind === "as written") return text;
    return kind === "put in" ? `"${text}"` : shellQuoted(text);
  });
  return words.length === 0 ? "''" : words.join("");
}

function piecesOf({ text, variable }: Part, live: LiveParts): Piece[] {
  if (variable !== undefined) return [{ kind: "put in", text: `$${variable}` }];
  return live.split(text).map((stretch): Piece => {
    if (stretch.live === undefined) return { kind: "text", text: stretch.text };
    // Quotes and backslashes inside mean something else between double quotes than outside of them.
    const { isQuoted, text: own } = stretch.live;
    return { kind: isQuoted || !/["'\\]/.test(own) ? "put in" : "as written", text: own };
  });
}

/** Texts beside each other become one, so that they share their quotes. */
function add(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1);
  if (last?.kind !== "text" || piece.kind !== "text") pieces.push(piece);
  else pieces[pieces.length - 1] = { kind: "text", text: last.text + piece.text };
}

/** Inside double quotes a name must end before the letters behind it. */
function joined(pieces: readonly Piece[]): string {
  return pieces
    .map(({ kind, text }, index) =>
      kind === "put in" && /^\$\w+$/.test(text) && /^\w/.test(pieces[index + 1]?.text ?? "")
        ? `\${${text.slice(1)}}`
        : text,
    )
    .join("");
}
