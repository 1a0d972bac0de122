import type { Diagnostic } from "@pk-config/core";
import { maskLiveKeys } from "../render/redact.ts";

/** An accepted finding. The message is kept as a hash: two findings of one code are told apart by it. */
export interface BaselineEntry {
  /** Path from the baseline file's folder, with forward slashes. */
  readonly file: string;
  readonly code: string;
  readonly pointer: string;
  readonly message: string;
  /** How many such findings are accepted. */
  readonly count: number;
}

/** The entries for the findings of one file: lines are no part of them, so moved lines still match. */
export function entriesOf(file: string, diagnostics: readonly Diagnostic[]): BaselineEntry[] {
  const entries = new Map<string, BaselineEntry>();
  for (const { code, pointer, message } of diagnostics) {
    const entry = { file, code, ...fingerprint(pointer, message), count: 1 };
    const before = entries.get(keyOf(entry));
    entries.set(keyOf(entry), { ...entry, count: (before?.count ?? 0) + 1 });
  }
  return [...entries.values()];
}

/** Splits the findings of a file into those an entry accepts and those none does. */
export function acceptedBy(
  entries: readonly BaselineEntry[],
  file: string,
  diagnostics: readonly Diagnostic[],
): { readonly kept: readonly Diagnostic[]; readonly stale: readonly BaselineEntry[] } {
  const own = entries.filter((entry) => entry.file === file);
  const left = new Map(own.map((entry) => [keyOf(entry), entry.count]));
  const kept = diagnostics.filter(({ code, pointer, message }) => {
    const key = keyOf({ file, code, ...fingerprint(pointer, message) });
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    return count === 0;
  });
  return { kept, stale: own.filter((entry) => (left.get(keyOf(entry)) ?? 0) > 0) };
}

/** Reads a baseline file; `undefined` when it is none. */
export function parseBaseline(text: string): BaselineEntry[] | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== "object" || value === null) return undefined;
  if (!("version" in value) || value.version !== 1) return undefined;
  if (!("findings" in value) || !Array.isArray(value.findings)) return undefined;
  const entries = value.findings.map(entryFrom);
  const whole = entries.filter((entry) => entry !== undefined);
  return whole.length === entries.length ? whole : undefined;
}

/** The text of a baseline file. Sorted, and an entry a line, so that changes can be reviewed. */
export function renderBaseline(entries: readonly BaselineEntry[]): string {
  const lines = entries
    .map(({ count, ...entry }) => JSON.stringify(count === 1 ? entry : { ...entry, count }))
    .sort();
  const findings = lines.length === 0 ? "[]" : `[\n    ${lines.join(",\n    ")}\n  ]`;
  return `{\n  "version": 1,\n  "findings": ${findings}\n}\n`;
}

function entryFrom(value: unknown): BaselineEntry | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const text = (key: string): string | undefined => {
    const member: unknown = Reflect.get(value, key);
    return typeof member === "string" ? member : undefined;
  };
  const [file, code, pointer, message] = [
    text("file"),
    text("code"),
    text("pointer"),
    text("message"),
  ];
  if (file === undefined || code === undefined) return undefined;
  if (pointer === undefined || message === undefined) return undefined;
  const count: unknown = Reflect.get(value, "count") ?? 1;
  if (typeof count !== "number" || !Number.isInteger(count) || count < 1) return undefined;
  return { file, code, pointer, message, count };
}

function keyOf({ file, code, pointer, message }: Omit<BaselineEntry, "count">): string {
  return JSON.stringify([file, code, pointer, message]);
}

/** What a finding is known by. A pointer holds keys, and people do put secrets into keys. */
function fingerprint(pointer: string, message: string) {
  return { pointer: maskLiveKeys(pointer), message: hashOf(message) };
}

/** FNV-1a with 64 bits over UTF-16 code units: nobody attacks it, and it needs no part of Node. */
function hashOf(message: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let at = 0; at < message.length; at++) {
    hash = ((hash ^ BigInt(message.charCodeAt(at))) * 0x100000001b3n) & 0xffffffffffffffffn;
  }
  return hash.toString(16).padStart(16, "0");
}
