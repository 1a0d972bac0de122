import { compile } from "@pk-config/core";
import { exitCodes, type Io } from "../io.ts";
import { findingsText } from "../plan/findings-text.ts";
import { openCircuits } from "../plan/open-circuits.ts";
import { placesIn } from "../plan/places.ts";
import { planFlags } from "../plan/plan-flags.ts";
import { planNotes } from "../plan/plan-notes.ts";
import { planText } from "../plan/plan-text.ts";
import { readConfig } from "../plan/read-config.ts";
import { catalogueFile, readProviderCatalogue } from "../plan/read-provider-catalogue.ts";
import { readRequestFile } from "../plan/read-request-file.ts";
import { runOf } from "../plan/walk.ts";
import { waysOf } from "../plan/ways-of.ts";
import { maskLiveKeys } from "../render/redact.ts";
import type { Trouble } from "../render/renderer.ts";
import type { Run } from "../run.ts";
import { printable } from "../text/printable.ts";

/** `plan`: says where one request goes and what each outcome leads to. Nobody is called. */
export const plan: Run = async ({ operands, options }, io) => {
  const flags = planFlags({ operands, options });
  const told = { flags, options, io };
  const { trustedHosts } = flags;
  const read = await readConfig(flags.config, options, io, { trustedHosts });
  if (read.kind === "trouble") return troubled(read.troubles, io);
  if (read.kind === "refused") {
    const output = flags.output === "pretty" ? io.stdout : io.stderr;
    output.write(await findingsText(read.checked, output, told));
    note(`${read.checked.file} has errors, so there is no plan`, io);
    return exitCodes.findings;
  }
  const { config } = read;
  const from = catalogueFile(flags.providers, config.project, io.cwd);
  const providers = readProviderCatalogue(from, io);
  if (!providers.ok) return troubled(providers.troubles, io);
  const request = await readRequestFile(flags, io);
  if (request.kind === "trouble") return troubled(request.troubles, io);

  const program = compile(config.value);
  const places = placesIn({ ...config, program });
  const { open, unheeded } = openCircuits(flags.open, places.nodes);
  const { catalogue } = providers;
  const ways = waysOf(program, request.read, { flags, open, catalogue, config });
  const found = request.found();
  if (found.length > 0) return troubled(found, io);
  const run = runOf(ways, flags.outcomes);
  const seen = { config, flags, program, places, catalogue, request: request.read };
  const noted = { ...seen, unheeded, ways, run };
  for (const words of planNotes(noted)) note(words, io);
  io.stdout.write(await planText(noted, told));
  const sends = ways.ways.every((way) => way.plan.kind === "route");
  return sends ? exitCodes.clean : exitCodes.findings;
};

function troubled(troubles: readonly Trouble[], io: Io): number {
  for (const { file, message } of troubles) note(`${file}: ${message}`, io);
  return exitCodes.usage;
}

/** Something that is no plan, on the error stream. */
function note(words: string, io: Io): void {
  io.stderr.write(`pk-config: ${printable(maskLiveKeys(words))}\n`);
}
