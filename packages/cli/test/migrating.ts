import { validateMigration } from "@pk-config/schema";
import { expect } from "vitest";
import type { World } from "./memory-io.ts";
import { runMain } from "./run-main.ts";

/** The part of a key that no output may have. */
export const secret = "9f8e7d6c5b4a";

/** Config texts by what becomes of them. */
export const texts = {
  old: `{"mode": "single", "options": [{"provider": "openai", "apiKey": "sk-canary-${secret}"}]} // mine\n`,
  now: `{"strategy": {"mode": "single"}, "targets": [{"provider": "openai", "api_key": "sk-canary-${secret}"}]} // mine\n`,
  /** Something is left to be done by hand. */
  left: '{"provider": "openai", "api_key": "KEY", "trace_id": "x", "retry": 5}\n',
  refused: '{"mode": "scientist", "options": [{"provider": "openai"}]}\n',
  today: '{\n  "provider": "openai"\n}\n',
  /** The first of them on a line of a dump. */
  line: `{"mode": "single", "options": [{"provider": "openai", "apiKey": "sk-canary-${secret}"}]}`,
} as const;

/** What a run of `migrate` came to. */
export async function migrating(argv: string, files: World["files"] = {}, more: World = {}) {
  const { code, out, err, io } = await runMain(`migrate ${argv}`, { files, ...more });
  return { code, out, err, text: io.text };
}

/** What was printed as JSON, each line or the whole of it; all of it fits the published schema. */
export function reportsIn(text: string): unknown[] {
  const documents = text.startsWith("{\n") ? [text] : text.trimEnd().split("\n");
  return documents.map((document): unknown => {
    const report: unknown = JSON.parse(document);
    expect(validateMigration(report), JSON.stringify(validateMigration.errors)).toBe(true);
    return report;
  });
}
