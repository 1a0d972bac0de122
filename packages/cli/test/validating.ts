import type { World } from "./memory-io.ts";
import { runMain } from "./run-main.ts";

/** Config texts by what is found in them. */
export const samples = {
  good: '{"provider": "openai"}',
  /** One error, which can be fixed. */
  wrong: '{"provider": "openai", "retry": {"attempts": "3"}}',
  mended: '{"provider": "openai", "retry": {"attempts": 3}}',
  /** One warning. */
  odd: '{"provider": "openai", "zzz": 1}',
  /** One info. */
  noted: '// A note.\n{"provider": "openai"}',
} as const;

/** Files and codes that a call of `validate` tells of. */
export async function told(argv: string, world: World): Promise<string[]> {
  const { out } = await runMain(`validate --format jsonl ${argv}`, world);
  return findingsIn(out);
}

/** Files and codes in an output of the format jsonl. */
export function findingsIn(jsonl: string): string[] {
  return jsonl
    .split("\n")
    .filter((line) => line.includes('"code"'))
    .map((line) => JSON.parse(line))
    .map(({ file, code }) => `${file} ${code}`);
}

/** Files that a call of `validate` checks. */
export async function checkedFiles(argv: string, world: World): Promise<string[]> {
  const { out } = await runMain(`validate --format json ${argv}`, world);
  return JSON.parse(out).files.map(({ file }: { file: string }) => file);
}
