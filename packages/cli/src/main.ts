import type { CommandName } from "./command-table.ts";
import { completion } from "./commands/completion.ts";
import { help } from "./commands/help.ts";
import { init } from "./commands/init.ts";
import { migrate } from "./commands/migrate.ts";
import { plan } from "./commands/plan.ts";
import { rules } from "./commands/rules.ts";
import { schema } from "./commands/schema.ts";
import { serve } from "./commands/serve.ts";
import { validate } from "./commands/validate.ts";
import { version } from "./commands/version.ts";
import { exitCodes, FileError, type Io, UsageError } from "./io.ts";
import { type Options, parseCall } from "./parse-call.ts";
import { maskLiveKeys } from "./render/redact.ts";
import type { Run } from "./run.ts";
import { didYouMean } from "./suggest.ts";
import { printable } from "./text/printable.ts";

/** Every command. Which of them a start compiles is settled when the bundle is made. */
const runners: Readonly<Record<CommandName, Run>> = {
  validate,
  migrate,
  plan,
  serve,
  rules,
  schema,
  init,
  completion,
  help,
  version,
};

const noOptions: Options = { has: () => false, value: () => undefined, values: () => [] };

/**
 * The command line: arguments in, exit code out.
 *
 * A wrong call ends here, in words; anything else that is thrown is a fault of pk-config itself and
 * is left to the caller.
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await dispatch(argv, io);
  } catch (error) {
    if (error instanceof FileError) {
      // Commands tell of the files they read; what is left is the output itself.
      io.stderr.write(`pk-config: the output cannot be written: ${error.message}\n`);
      return exitCodes.usage;
    }
    if (!(error instanceof UsageError)) throw error;
    const { mistyped } = error;
    const suggestion = mistyped === undefined ? "" : didYouMean(mistyped.name, mistyped.names);
    io.stderr.write(`pk-config: ${printable(maskLiveKeys(error.message))}${suggestion}\n`);
    if (error.hint !== undefined) io.stderr.write(`  ${printable(maskLiveKeys(error.hint))}\n`);
    return exitCodes.usage;
  }
}

async function dispatch(argv: readonly string[], io: Io): Promise<number> {
  const call = parseCall(argv);
  switch (call.do) {
    case "run":
      return runners[call.command](call, io);
    case "help":
      return help(
        {
          operands: call.command === undefined ? [] : [call.command],
          options: call.options,
        },
        io,
      );
    case "version":
      return version({ operands: [], options: noOptions }, io);
    case "nothing":
      await help({ operands: [], options: noOptions }, { ...io, stdout: io.stderr });
      return exitCodes.usage;
  }
}
