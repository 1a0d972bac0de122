import { type Header, type Sent, type Signal, wholeBody } from "@pk-config/transport";
import { FetchedBody } from "./fetched-body.ts";

/** What a reply is read with. */
export interface Reading {
  readonly signal: Signal;
  /** Lets go of the signal, once nothing is left to give up. */
  readonly release: () => void;
  /** The codings that `fetch` takes off a body. */
  readonly decodes: ReadonlySet<string>;
}

/** The codings that most runtimes take off. */
export const usualCodings: readonly string[] = ["gzip", "x-gzip", "deflate", "br"];

/** A reply of `fetch` as a transport gives it. */
export function replyOf(response: Response, { signal, release, decodes }: Reading): Sent {
  const { body, status, type } = response;
  if (signal.aborted || type === "opaqueredirect") {
    release();
    body?.cancel().catch(() => {});
    // A browser shows nothing of a redirect that it does not follow.
    return signal.aborted ? { kind: "aborted" } : { kind: "unreachable", cause: "forbidden" };
  }
  if (body === null) {
    release();
    return { kind: "reply", status, headers: [...response.headers], body: wholeBody(nothing) };
  }
  const headers = headersLeft(response.headers, decodes);
  return { kind: "reply", status, headers, body: new FetchedBody(body, signal, release) };
}

const nothing = new Uint8Array();

/**
 * The headers of a body that `fetch` may have decompressed. If it has, they still tell of the bytes on
 * the wire: who believed them would decompress a second time, or wait for bytes that never come.
 */
function headersLeft(headers: Headers, decodes: ReadonlySet<string>): Header[] {
  const all = [...headers];
  const coding = headers.get("content-encoding");
  if (coding === null || !coding.split(",").every((one) => decodes.has(one.trim().toLowerCase())))
    return all;
  return all.filter(([name]) => name !== "content-encoding" && name !== "content-length");
}
