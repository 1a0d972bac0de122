import { resolve } from "node:path";
import { limits } from "@pk-config/core";
import { decode } from "../input/decode.ts";
import { exitCodes, FileError, type Io } from "../io.ts";
import { columnsOf } from "../plan/plan-text.ts";
import { coloursFor } from "../render/colours.ts";
import { safeJson } from "../render/report.ts";
import type { Invocation } from "../run.ts";
import { printable } from "../text/printable.ts";
import type { MigrateFlags } from "./migrate-flags.ts";
import { migrateRequestText } from "./request-file.ts";

/** Migrates the request in a file: the new one is printed, and the report goes to the error stream. */
export async function migrateRequestFile(
  operand: string,
  { options }: Invocation,
  flags: MigrateFlags,
  io: Io,
): Promise<number> {
  const file = operand === "-" ? "<stdin>" : operand;
  try {
    const most = limits.textLength + 1;
    const bytes =
      operand === "-" ? await io.readStdin(most) : io.files.read(resolve(io.cwd, operand), most);
    const decoded = decode(bytes);
    if (!decoded.ok) throw new FileError(`this is no request: ${decoded.diagnostic.message}`);
    const { stdout, stderr, exitCode, form, report } = migrateRequestText(decoded.text, {
      file,
      showSecrets: options.has("show-secrets"),
      colours: await coloursFor(io.stderr, options.value("color"), io.env),
      columns: columnsOf(io.stderr, io),
    });
    io.stdout.write(stdout);
    const told =
      flags.report === "json" && report !== undefined
        ? `${safeJson({ version: 1, request: { file, form, ...report } }, 2)}\n`
        : stderr;
    io.stderr.write(told);
    return exitCode;
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    io.stderr.write(`pk-config: ${printable(`${file}: ${error.message}`)}\n`);
    return exitCodes.usage;
  }
}
