import { resolve } from "node:path";
import { type Body, limits, type ReadRequest, readRequest } from "@pk-config/core";
import { FileError, type Io } from "../io.ts";
import type { Trouble } from "../render/renderer.ts";
import type { PlanFlags } from "./plan-flags.ts";

/** The request of a call, or why there is none. */
export type ReadRequestFile =
  | {
      readonly kind: "read";
      readonly read: ReadRequest;
      /** What came up when somebody looked into the body. Ask once all plans are made. */
      readonly found: () => readonly Trouble[];
    }
  | { readonly kind: "trouble"; readonly troubles: readonly Trouble[] };

/** Puts the request together from the flags and the file of its body. */
export async function readRequestFile(flags: PlanFlags, io: Io): Promise<ReadRequestFile> {
  const { method, path, headers } = flags;
  const file = flags.body === "-" ? "<stdin>" : (flags.body ?? "");
  const found: Trouble[] = [];
  try {
    const bytes = await bodyFrom(flags.body, io);
    const tell = (message: string) => void found.push({ file, message });
    const body = bytes === undefined ? {} : { body: unread(bytes, tell) };
    const read = readRequest({ method, path, headers, ...body });
    return { kind: "read", read, found: () => found };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return { kind: "trouble", troubles: [{ file, message: error.message }] };
  }
}

async function bodyFrom(operand: string | undefined, io: Io): Promise<Uint8Array | undefined> {
  if (operand === undefined) return undefined;
  const most = limits.bodyLength + 1;
  const bytes =
    operand === "-" ? await io.readStdin(most) : io.files.read(resolve(io.cwd, operand), most);
  if (bytes.length === most) throw new FileError(`a body has at most ${limits.bodyLength} bytes`);
  return bytes;
}

/** The body as it is, as a gateway hands it on: only a config that looks into it asks whether it is text. */
function unread(bytes: Uint8Array, tell: (message: string) => void): Body {
  const text = () => {
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch (error) {
      tell("the body is not UTF-8");
      throw error;
    }
  };
  return { kind: "unread", text, bytes };
}
