import type { Diagnostic } from "@pk-config/core";
import type { ReportedDiagnostic } from "@pk-config/schema";
import { maskLiveKeys, redacted } from "./redact.ts";

/** A diagnostic as the published report holds it: no field more, and no credential anywhere. */
export function reported(diagnostic: Diagnostic): ReportedDiagnostic {
  const { code, severity, message, hint, pointer, range, docs, fix } = diagnostic;
  return {
    code,
    severity,
    message: maskLiveKeys(message),
    ...(hint === undefined ? {} : { hint: maskLiveKeys(hint) }),
    pointer: maskLiveKeys(pointer),
    range: { start: { ...range.start }, end: { ...range.end } },
    docs,
    ...(fix === undefined || fix.edits.some(({ text }) => redacted(text) !== text)
      ? {}
      : { fix: { title: fix.title, edits: fix.edits.map((edit) => ({ ...edit })) } }),
  };
}

/** JSON text that is safe to print: what a terminal would act on is escaped inside the strings. */
export function safeJson(value: unknown, indent?: number): string {
  const text = JSON.stringify(value, undefined, indent);
  // Nearly all is, and to see it takes a fraction of the time.
  if (/^[\n -~]*$/.test(text)) return text;
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) =>
    character === "\n" ? character : unitEscapes(character),
  );
}

function unitEscapes(character: string): string {
  let escapes = "";
  for (let at = 0; at < character.length; at++) {
    escapes += `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`;
  }
  return escapes;
}
