import type { Answer, Answerer, Exchange } from "../src/exchange.ts";

/** A request of a test, as little of it as the test is about. */
export interface Asked {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
}

/** What came back. */
export interface Told {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** The body as JSON, where it is some. */
  readonly json: Readonly<Record<string, unknown>>;
  /** How the body ended. */
  readonly ended: "end" | "broken";
}

/** Asks a gateway without any adapter, and reads its answer to the end. */
export async function ask(answer: Answerer, asked: Asked = {}): Promise<Told> {
  return told(await answer(exchangeOf(asked), new AbortController().signal));
}

function exchangeOf({
  method = "POST",
  path = "/v1/chat/completions",
  headers,
  body,
}: Asked): Exchange {
  const text = body ?? (method === "POST" ? '{"model":"gpt-4o","messages":[]}' : undefined);
  const bytes = text === undefined ? undefined : new TextEncoder().encode(text);
  return {
    method,
    path,
    headers: { ...(bytes && { "content-type": "application/json" }), ...headers },
    body:
      bytes === undefined
        ? undefined
        : {
            length: bytes.length,
            read: async (limit) =>
              bytes.length <= limit
                ? { kind: "whole", bytes }
                : { kind: "long", rest: pieces(bytes) },
          },
  };
}

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000);
}

async function told({ status, headers, body }: Answer): Promise<Told> {
  const decoder = new TextDecoder();
  let text = "";
  for (;;) {
    const part = await body.read();
    if (part.kind === "bytes") text += decoder.decode(part.bytes, { stream: true });
    else
      return {
        status,
        headers: Object.fromEntries(headers),
        text,
        json: parsed(text),
        ended: part.kind,
      };
  }
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

/** The error in the body of an answer. */
export function errorOf({ json }: Told): Readonly<Record<string, unknown>> {
  const { error } = json;
  return typeof error === "object" && error !== null ? { ...error } : {};
}
