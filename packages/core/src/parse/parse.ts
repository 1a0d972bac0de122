import { isObject } from "../data/json-type.ts";
import type { TextFinding } from "../diagnostics/finding.ts";
import { lineIndex } from "../diagnostics/line-index.ts";
import { limits } from "../limits.ts";
import type { Document } from "./document.ts";
import { duplicateKeys } from "./duplicate-keys.ts";
import { applyEdits, type Back, backOver, type StrictEdit } from "./edits.ts";
import { infiniteNumbers } from "./infinite-numbers.ts";
import { mend } from "./mend.ts";
import { rootFinding } from "./root-finding.ts";
import { mayRepeatKeys, survey } from "./survey.ts";
import {
  byteOrderMark,
  duplicate,
  emptyFile,
  notJson,
  refused,
  shifted,
  tooDeep,
  tooLong,
  tooMany,
} from "./text-findings.ts";
import { wrappingFinding } from "./wrapping.ts";

/**
 * Text in, document out. As much value as can be had, *and* every fault of the text.
 *
 * What may live here: JSON and the ways it is broken. What must not: any opinion on meaning.
 *
 * A good text is parsed once, by `JSON.parse`, and looked over once; only a text that is not strict
 * JSON is read again, by the recovery parser, which turns it into strict JSON by edits.
 *
 * @example
 * ```ts
 * import { parse } from "@pk-config/core";
 *
 * const { value, findings } = parse('{"provider": "openai",}');
 * value; // => { provider: "openai" }
 * findings.map(({ code }) => code); // => ["PK1008"]
 * ```
 */
export function parse(text: string): Document {
  if (text.length > limits.textLength) return refused(text, [tooLong(text)]);
  const body = text.startsWith("\ufeff") ? text.slice(1) : text;
  const shift = text.length - body.length;
  if (body.trim() === "") return refused(text, [emptyFile]);
  const notes = shift === 0 ? [] : [byteOrderMark];
  const edits = shift === 0 ? [] : behindMark([], shift);
  const strict = strictValue(body);
  if (strict === undefined) return recover(text, body, notes);
  return examine({
    text,
    strict: body,
    edits,
    holes: [],
    ...strict,
    findings: notes,
    trust: "whole",
  });
}

/** The value of strict JSON text, or nothing where the text is none. */
function strictValue(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function recover(text: string, body: string, notes: readonly TextFinding[]): Document {
  const shift = text.length - body.length;
  const wrapping = wrappingFinding(body);
  if (wrapping !== undefined) return refused(text, [...notes, shifted(wrapping, shift)]);
  const mended = mend(body);
  const findings = [...notes, ...mended.findings.map((finding) => shifted(finding, shift))];
  if (mended.trust === "nothing") return refused(text, findings);
  const edits = shift === 0 ? mended.edits : behindMark(mended.edits, shift);
  const { text: strict, holes } = applyEdits(text, edits);
  const parsed = strictValue(strict);
  if (parsed !== undefined) {
    return examine({ text, strict, edits, holes, ...parsed, findings, trust: mended.trust });
  }
  // The recovery parser could not make it strict; what it found is still true.
  const told = findings.length > notes.length;
  return refused(text, told ? findings : [...findings, { ...notJson, offset: shift }]);
}

/** The edits of a text in front of which a mark of some length stands, which is taken out. */
function behindMark(edits: readonly StrictEdit[], length: number): StrictEdit[] {
  const moved = edits.map((edit) => ({ ...edit, offset: edit.offset + length }));
  return [{ offset: 0, length, text: "" }, ...moved];
}

/** Looks over a value that was parsed: what `JSON.parse` accepts and a config must not hold. */
function examine(document: Document): Document {
  const { findings, strict, text, value } = document;
  const seen = survey(value);
  if (seen.tooDeep) return refused(text, [...findings, tooDeep]);
  if (seen.values > limits.values) return refused(text, [...findings, tooMany]);
  const root = rootFinding(document);
  if (root !== undefined || !isObject(value)) {
    const told = root === undefined ? findings : [...findings, root];
    return { ...document, findings: told, trust: "nothing" };
  }
  const repeated = mayRepeatKeys(strict, seen) ? duplicateKeys(strict) : [];
  const infinite = seen.infinite ? infiniteNumbers(strict) : [];
  if (repeated.length === 0 && infinite.length === 0) return document;
  const back = backOver(document.edits);
  const { position } = lineIndex(text);
  // Offsets of the strict text; they are carried back below.
  const more = [
    ...repeated.map((key) => duplicate(key, position(back.start(key.first)).line)),
    ...infinite,
  ];
  return {
    ...document,
    // Nobody knows the number that was meant, so no later rule speaks of it.
    holes: inOrder([...document.holes, ...infinite.map(stretch)]),
    findings: [...findings, ...more.map((finding) => carried(finding, back))],
  };
}

/** A finding of the strict text at its place in the text as written. */
function carried(finding: TextFinding, back: Back): TextFinding {
  const offset = back.start(finding.offset);
  return { ...finding, offset, length: back.end(finding.offset + finding.length) - offset };
}

function stretch({ offset, length }: TextFinding): Document["holes"][number] {
  return { start: offset, end: offset + length };
}

function inOrder(holes: readonly Document["holes"][number][]): Document["holes"] {
  return [...holes].sort((left, right) => left.start - right.start);
}
