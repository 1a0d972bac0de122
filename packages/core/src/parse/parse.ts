import { quote } from "../data/quote.ts";
import type { TextFinding } from "../diagnostics/finding.ts";
import { limits } from "../limits.ts";
import type { Document } from "./document.ts";
import { duplicateKeys } from "./duplicate-keys.ts";
import { applyEdits, backOver, type StrictEdit } from "./edits.ts";
import { mend } from "./mend.ts";
import { mayRepeatKeys, survey } from "./survey.ts";

/**
 * Text in, document out. As much value as can be had, *and* every fault of the text.
 *
 * What may live here: JSON and the ways it is broken. What must not: any opinion on meaning.
 *
 * A good text is parsed once, by `JSON.parse`, and looked over once; only a text that is not strict
 * JSON is read again, by the recovery parser, which turns it into strict JSON by edits.
 */
export function parse(text: string): Document {
  if (text.length > limits.textLength) return refused(text, tooLong(text));
  const body = text.startsWith("\ufeff") ? text.slice(1) : text;
  if (body.trim() === "") return refused(text, { code: "PK1012", offset: 0, length: 0, message: "The file is empty.", hint: "A config is a JSON object, such as {\"provider\": \"openai\"}." });
  const marks: StrictEdit[] = body === text ? [] : [{ offset: 0, length: 1, text: "" }];
  const notes: TextFinding[] = body === text ? [] : [{ code: "PK1010", offset: 0, length: 1, message: "The file begins with a byte order mark: pk-config reads over it, a gateway may not.", hint: "Save the file as UTF-8 without a byte order mark." }];
  try {
    return examine({ text, strict: body, edits: marks, holes: [], value: JSON.parse(body), findings: notes, trust: "whole" });
  } catch {
    return recover(text, body, notes);
  }
}

function recover(text: string, body: string, notes: readonly TextFinding[]): Document {
  const mended = mend(body);
  const shift = text.length - body.length;
  const findings = [...notes, ...mended.findings.map((finding) => shifted(finding, shift))];
  if (mended.trust === "nothing") return { text, strict: "", edits: [], holes: [], value: undefined, findings, trust: "nothing" };
  const marks: StrictEdit[] = shift === 0 ? [] : [{ offset: 0, length: shift, text: "" }];
  const edits = [...marks, ...mended.edits.map((edit) => ({ ...edit, offset: edit.offset + shift }))];
  const { text: strict, holes } = applyEdits(text, edits);
  try {
    return examine({ text, strict, edits, holes, value: JSON.parse(strict), findings, trust: mended.trust });
  } catch {
    // The recovery parser could not make it strict; what it found is still true.
    if (findings.length === notes.length) findings.push({ code: "PK1000", offset: 0, length: 1, message: "This is not JSON.", hint: "Check the file with a JSON editor." });
    return { text, strict: "", edits: [], holes: [], value: undefined, findings, trust: "nothing" };
  }
}

/** Looks over a value that was parsed: what `JSON.parse` accepts and a config must not hold. */
function examine(document: Document): Document {
  const seen = survey(document.value);
  if (seen.tooDeep) return refused(document.text, { code: "PK1015", offset: 0, length: 1, message: `Objects and lists are nested more than ${limits.depth} levels deep.`, hint: "Flatten the tree; no routing needs this depth." });
  if (seen.values > limits.values) return refused(document.text, { code: "PK1015", offset: 0, length: 1, message: `The file holds ${seen.values} values; at most ${limits.values} are read.`, hint: "Split the config." });
  const more: TextFinding[] = [];
  if (mayRepeatKeys(document.strict, seen)) more.push(...duplicateKeys(document.strict));
  if (seen.infinite) more.push(...infiniteNumbers(document.strict));
  const root = rootFinding(document);
  if (more.length === 0 && root === undefined) return document;
  const back = backOver(document.edits);
  const findings = [...document.findings, ...more.map((finding) => ({ ...finding, offset: back(finding.offset) }))];
  if (root === undefined) return { ...document, findings };
  return { ...document, findings: [...findings, root], trust: "nothing" };
}

/** A root that is no object can hold no config. */
function rootFinding({ value, text, holes }: Document): TextFinding | undefined {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return undefined;
  if (holes.length > 0 && value === null) return undefined;
  const start = text.length - text.replace(/^\ufeff?\s*/, "").length;
  const place = { offset: start, length: Math.max(1, text.trimEnd().length - start) };
  if (typeof value === "string") {
    if (isConfigText(value)) return { code: "PK1013", ...place, length: 1, message: "The config stands inside a JSON string: it was encoded twice.", hint: "Remove the outer quotes and the backslashes, or call JSON.stringify once only." };
    return { code: "PK1014", ...place, length: 1, message: "The file holds a text, not a config.", hint: "A config is a JSON object. A config id goes into the `x-portkey-config` header as it is." };
  }
  if (Array.isArray(value)) return { code: "PK1014", ...place, length: 1, message: `The file holds a list of ${value.length}, not a config.`, hint: "Keep one config in a file: an object, not a list." };
  return { code: "PK1014", ...place, message: `The file holds ${quote(String(value))}, not a config.`, hint: "A config is a JSON object, such as {\"provider\": \"openai\"}." };
}

function isConfigText(text: string): boolean {
  return /^\s*\{/.test(text) && /\}\s*$/.test(text);
}

/** Where numbers stand that no double can hold: JSON.parse makes them infinite. */
function infiniteNumbers(strict: string): TextFinding[] {
  const found: TextFinding[] = [];
  for (const match of strict.matchAll(/"(?:[^"\\]|\\.)*"|-?\d[\d.]*(?:[eE][+-]?\d+)?/g)) {
    const [token] = match;
    if (token.startsWith('"') || Number.isFinite(Number(token)) || found.length >= limits.diagnostics) continue;
    found.push({ code: "PK1022", offset: match.index, length: token.length, message: `The number ${quote(token)} is beyond what JSON readers can hold.`, hint: "Write a number below 1e308." });
  }
  return found;
}

function tooLong(text: string): TextFinding {
  return { code: "PK1015", offset: 0, length: 1, message: `The text has ${text.length} characters; at most ${limits.textLength} are read.`, hint: "Split the config, or check that this is the right file." };
}

function shifted(finding: TextFinding, by: number): TextFinding {
  if (by === 0) return finding;
  const moved = { ...finding, offset: finding.offset + by };
  return finding.edits === undefined ? moved : { ...moved, edits: finding.edits.map((edit) => ({ ...edit, offset: edit.offset + by })) };
}

function refused(text: string, finding: TextFinding): Document {
  return { text, strict: "", edits: [], holes: [], value: undefined, findings: [finding], trust: "nothing" };
}
