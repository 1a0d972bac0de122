import type { Run } from "../run.ts";
import { version as number } from "../version.ts";

/** `version`, and `--version`. */
export const version: Run = async (_, io) => {
  io.stdout.write(`${number}\n`);
  return 0;
};
