import { exitCodes, type Io } from "../io.ts";
import { findingsText } from "../plan/findings-text.ts";
import type { Trouble } from "../render/renderer.ts";
import type { Run } from "../run.ts";
import { nothingToCall } from "../serve/callable.ts";
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
      return troubled(read.troubles, io);
    case "refused":
      io.stderr.write(await findingsText(read.checked, io.stderr, { options, io }));
      note(`${read.checked.file} has errors, so there is nothing to run`, io);
      return exitCodes.findings;
    default: {
      const troubles = nothingToCall(read.setup);
      if (troubles.length > 0) return troubled(troubles, io);
      await runGateway(read, { flags, options, io });
      return exitCodes.clean;
    }
  }
};

function troubled(troubles: readonly Trouble[], io: Io): number {
  for (const { file, message } of troubles) note(`${file}: ${message}`, io);
  return exitCodes.usage;
}

function note(words: string, io: Io): void {
  io.stderr.write(`pk-config: ${said(words)}\n`);
}
