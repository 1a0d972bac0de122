import { shells } from "../command-table.ts";
import { completionScript } from "../completion/completion-script.ts";
import { UsageError } from "../io.ts";
import type { Run } from "../run.ts";

/** `completion`: a script for one shell, made from the table of commands. */
export const completion: Run = async ({ operands }, io) => {
  const [shell] = operands;
  if (shell === undefined)
    throw new UsageError("`completion` needs a shell.", `It is one of ${shells.join(", ")}.`);
  io.stdout.write(completionScript(shell) ?? "");
  return 0;
};
