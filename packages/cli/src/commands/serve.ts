import { exitCodes, type Io } from "../io.ts";
import { findingsText } from "../plan/findings-text.ts";
import type { Run } from "../run.ts";
import { said } from "../serve/log/said.ts";
import { runGateway } from "../serve/run-gateway.ts";
import { serveFlags } from "../serve/serve-flags.ts";
import { readSetup } from "../serve/setup.ts";

/** `serve`: a gateway on this machine, until somebody stops it. */
export const serve: Run = async ({ operands, options }, io) => {
  const flags = serveFlags({ operands, options });
  const read = await readSetup(flags, options, io);
  switch (read.kind) {
    case "trouble":
      for (const { file, message } of read.troubles) note(`${file}: ${message}`, io);
      return exitCodes.usage;
    case "refused":
      io.stderr.write(await findingsText(read.checked, io.stderr, { options, io }));
      note(`${read.checked.file} has errors, so there is nothing to run`, io);
      return exitCodes.findings;
    default:
      await runGateway(read.setup, { flags, options, io });
      return exitCodes.clean;
  }
};

function note(words: string, io: Io): void {
  io.stderr.write(`pk-config: ${said(words)}\n`);
}
