import {
  type Header,
  headersOfTransport,
  isForbiddenMethod,
  type Sending,
} from "@pk-config/transport";
import { type OutgoingStream, outgoingStream, takesStreams } from "./outgoing-stream.ts";

/** What a `fetch` is given beside the address. */
export interface FetchInit extends RequestInit {
  /** A stream is sent only by who says that the reply may wait for its end. */
  readonly duplex?: "half";
}

/** As much of a `fetch` as is needed to send calls. */
export type Fetch = (url: string, init: FetchInit) => Promise<Response>;

/** A call as `fetch` takes it. */
export interface Outgoing {
  readonly init: FetchInit;
  /** The body, where it is a stream. */
  readonly upload?: OutgoingStream;
}

/**
 * Puts a call into the form that `fetch` takes; `undefined` for one that no `fetch` sends: a header that
 * is none, a method that is forbidden, a body on a `GET`, a stream where the runtime would send its name.
 */
export function outgoingOf(
  { method, headers: list, body }: Sending,
  call: AbortController,
): Outgoing | undefined {
  const headers = headersOf(list);
  if (headers === undefined || isForbiddenMethod(method)) return undefined;
  const init = { method, headers, redirect: "manual", signal: call.signal } as const;
  if (body === undefined) return { init };
  const isBytes = body instanceof Uint8Array;
  if (/^(?:GET|HEAD)$/i.test(method)) return isBytes && body.length === 0 ? { init } : undefined;
  if (isBytes) return { init: { ...init, body: ownBytes(body) } };
  if (!takesStreams()) return undefined;
  const upload = outgoingStream(body, () => call.abort());
  return { init: { ...init, body: upload.stream, duplex: "half" }, upload };
}

/**
 * The headers without those that belong to the connection, which are for `fetch` to write.
 *
 * Where nothing is said about codings, `fetch` would ask for some and take them off the body again. The
 * body is to come as the caller would have got it.
 */
function headersOf(list: readonly Header[]): Headers | undefined {
  try {
    const headers = new Headers();
    for (const [name, value] of list)
      if (!headersOfTransport.has(name)) headers.append(name, value);
    if (!headers.has(accepted) && !isDeno) headers.set(accepted, "identity");
    return headers;
  } catch {
    return undefined;
  }
}

const accepted = "accept-encoding";

/** Deno takes off no coding at all once it is asked for none, and an upstream may not heed that. */
const isDeno = "Deno" in globalThis;

/** Memory that other threads can write to is copied: `fetch` does not take it. */
function ownBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return isOwn(bytes) ? bytes : new Uint8Array(bytes);
}

function isOwn(bytes: Uint8Array): bytes is Uint8Array<ArrayBuffer> {
  return bytes.buffer instanceof ArrayBuffer;
}
