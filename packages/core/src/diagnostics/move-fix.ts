import { pointerOf } from "../data/json-pointer.ts";
import { skipSpace } from "../data/skip-json.ts";
import type { Fix, TextEdit } from "./diagnostic.ts";
import type { Mend } from "./finding.ts";
import type { Fixing } from "./fixing.ts";

/**
 * Moves a member into an object that is there already: its text is taken out where it stands and put
 * behind the last member there.
 *
 * Only in a strict file, where no comment can be lost, and only a number, a boolean or a short text or
 * list: a fix is shown in reports, so it must not carry anything that could hold a credential.
 */
export function moveInto(fixing: Fixing, { to }: Mend & { do: "move" }): Fix | undefined {
  const { document, span, spans } = fixing;
  const parent = spans.get(pointerOf(to.slice(0, -1)));
  if (document.edits.length > 0 || span.key === undefined || parent === undefined) return undefined;
  const { strict } = document;
  const value = strict.slice(span.value.start, span.value.end);
  if (strict[parent.value.start] !== "{" || !isPlain(value)) return undefined;
  const end = lastInside(strict, parent.value);
  const comma = end === parent.value.start + 1 ? "" : ", ";
  return {
    title: `Move it into "${String(to.at(-2))}".`,
    edits: [
      without(strict, { start: span.key.start, end: span.value.end }),
      { offset: end, length: 0, text: `${comma}${JSON.stringify(String(to.at(-1)))}: ${value}` },
    ],
  };
}

function isPlain(value: string): boolean {
  return (
    value.length <= 80 && /^(?:-?[\d.eE+-]+|true|false|"[\w@/.:-]*"|\[[\d\s,]*\])$/.test(value)
  );
}

/** Offset after the last member of an object, or after its opening bracket where it has none. */
function lastInside(strict: string, { end }: { readonly end: number }): number {
  let offset = end - 1;
  while (/\s/.test(strict[offset - 1] ?? "")) offset--;
  return offset;
}

/** Takes a member out with its comma: the one behind it, or the one before it if it is the last. */
function without(strict: string, { start, end }: { start: number; end: number }): TextEdit {
  const next = skipSpace(strict, end);
  if (strict[next] === ",") {
    const follower = skipSpace(strict, next + 1);
    return { offset: start, length: follower - start, text: "" };
  }
  let before = start;
  while (/\s/.test(strict[before - 1] ?? "")) before--;
  const from = strict[before - 1] === "," ? before - 1 : start;
  return { offset: from, length: end - from, text: "" };
}
