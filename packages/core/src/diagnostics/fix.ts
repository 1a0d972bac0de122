import { type Path, pointerOf, valueAt } from "../data/json-pointer.ts";
import { isObject } from "../data/json-type.ts";
import type { Fix, TextEdit } from "./diagnostic.ts";
import type { Mend } from "./finding.ts";
import type { Fixing } from "./fixing.ts";
import type { Span } from "./locate.ts";
import { moveInto } from "./move-fix.ts";

/**
 * The text edits that write a finding's mend into the file, where that is safe and loses nothing.
 *
 * A key is renamed in place; a value is replaced only by one that says the same in the right form;
 * a key is moved into an object beside it, which is made around it where there is none yet. What goes
 * into one object goes one fix at a time: applying fixes again moves the next.
 */
export function renderFix(fixing: Fixing): Fix | undefined {
  const { mend } = fixing.finding;
  if (mend === undefined || !mend.safe) return undefined;
  switch (mend.do) {
    case "rename":
      return renaming(fixing, mend);
    case "replace":
      return replacing(fixing, mend);
    case "move":
      return moving(fixing, mend);
  }
}

function renaming(fixing: Fixing, { to, inBrackets }: Mend & { do: "rename" }): Fix | undefined {
  const { finding, span, back } = fixing;
  const path = [...finding.at.slice(0, -1), to];
  if (span.key === undefined || !claims(fixing, path)) return undefined;
  const key = edit(fixing, span.key, JSON.stringify(to));
  if (inBrackets !== true) return { title: `Rename it to "${to}".`, edits: [key] };
  const { start, end } = span.value;
  return {
    title: `Rename it to "${to}", and put its value into brackets.`,
    edits: [key, insert(back.start(start), "["), insert(back.end(end), "]")],
  };
}

/** Wraps instead of reprinting where the new value holds the old one, so that comments stay. */
function replacing(fixing: Fixing, { by }: Mend & { do: "replace" }): Fix | undefined {
  const { document, span, back } = fixing;
  const { start, end } = span.value;
  const title = "Write the value in the right form.";
  const value: unknown = JSON.parse(document.strict.slice(start, end));
  if (Array.isArray(by) && by.length === 1 && JSON.stringify(by[0]) === JSON.stringify(value)) {
    return { title, edits: [insert(back.start(start), "["), insert(back.end(end), "]")] };
  }
  const whole = edit(fixing, span.value, oneLine(by));
  // A comment inside the value would be lost.
  const touched = document.edits.some(
    ({ offset, length }) =>
      length < whole.length &&
      offset >= whole.offset &&
      offset + length <= whole.offset + whole.length,
  );
  return touched ? undefined : { title, edits: [whole] };
}

function moving(fixing: Fixing, { to }: Mend & { do: "move" }): Fix | undefined {
  const { document, finding, span, back } = fixing;
  const parent = to.slice(0, -1);
  const node = to.slice(0, -2);
  const nests = pointerOf(node) === pointerOf(finding.at.slice(0, -1));
  const beside = valueAt(document.value, node);
  if (!isObject(beside) || span.key === undefined || !claims(fixing, parent)) return undefined;
  if (Object.hasOwn(beside, parent.at(-1) ?? ""))
    return moveInto(fixing, { do: "move", to, safe: true });
  if (!nests) return undefined;
  const name = String(parent.at(-1));
  const open = `${JSON.stringify(name)}: {${JSON.stringify(String(to.at(-1)))}`;
  return {
    title: `Move it into "${name}".`,
    edits: [edit(fixing, span.key, open), insert(back.end(span.value.end), "}")],
  };
}

/** Whether no other fix writes the key at a path; from now on this one does. */
function claims({ written }: Fixing, path: Path): boolean {
  const pointer = pointerOf(path);
  if (written.has(pointer)) return false;
  written.add(pointer);
  return true;
}

function edit({ back }: Fixing, { start, end }: Span["value"], text: string): TextEdit {
  const offset = back.start(start);
  return { offset, length: back.end(end) - offset, text };
}

function insert(offset: number, text: string): TextEdit {
  return { offset, length: 0, text };
}

/** A value as JSON in one line, with spaces where people put them. */
function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(", ")}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([key, member]) => `${JSON.stringify(key)}: ${oneLine(member)}`,
  );
  return `{${members.join(", ")}}`;
}
