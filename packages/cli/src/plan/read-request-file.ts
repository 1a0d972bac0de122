import { isUtf8 } from "node:buffer";
import { resolve } from "node:path";
import { type Body, limits, type ReadRequest, readRequest } from "@pk-config/core";
import { FileError, type Io } from "../io.ts";
import type { Trouble } from "../render/renderer.ts";
import type { PlanFlags } from "./plan-flags.ts";

/** The request of a call, or why there is none. */
export type ReadRequestFile =
  | { readonly kind: "read"; readonly read: ReadRequest }
  | { readonly kind: "trouble"; readonly troubles: readonly Trouble[] };

/** Puts the request together from the flags and the file of its body. */
export async function readRequestFile(flags: PlanFlags, io: Io): Promise<ReadRequestFile> {
  const { method, path, headers } = flags;
  try {
    const body = await bodyFrom(flags.body, io);
    const read = readRequest({ method, path, headers, ...(body === undefined ? {} : { body }) });
    return { kind: "read", read };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    const file = flags.body === "-" ? "<stdin>" : (flags.body ?? "");
    return { kind: "trouble", troubles: [{ file, message: error.message }] };
  }
}

/** The body as it is. Whether it is JSON is asked only by a config that looks into it. */
async function bodyFrom(operand: string | undefined, io: Io): Promise<Body | undefined> {
  if (operand === undefined) return undefined;
  const most = limits.bodyLength + 1;
  const bytes =
    operand === "-" ? await io.readStdin(most) : io.files.read(resolve(io.cwd, operand), most);
  if (bytes.length === most) throw new FileError(`a body has at most ${limits.bodyLength} bytes`);
  if (!isUtf8(bytes)) throw new FileError("the body is not UTF-8");
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8");
  return { kind: "text", text };
}
