import { once } from "node:events";
import { Agent, type IncomingMessage, request } from "node:http";
import type { IncomingRequest } from "@pk-config/core";
import { type Places, placed } from "./places.ts";

/** What a gateway answered. */
export interface Answer {
  /** Missing where it never did. */
  readonly status?: number;
  readonly headers: IncomingMessage["headers"];
  readonly text: string;
  /** When it was asked and when its answer was over, on the clock of `performance`. */
  readonly askedMs: number;
  readonly endedMs: number;
}

/** What a request needs besides itself. */
export interface Asking {
  readonly gateway: string;
  readonly places: Places;
  /** What the gateway draws, in order. */
  readonly draws: readonly number[] | undefined;
  /** How long it is waited for. */
  readonly limitMs: number;
}

const agent = new Agent({ keepAlive: true });

/** Puts a request to a gateway, and reads the answer to its end. */
export async function ask(
  { method, path, headers, body }: IncomingRequest,
  { gateway, places, draws, limitMs }: Asking,
): Promise<Answer> {
  const bytes = Buffer.from(body?.kind === "text" ? body.text : "");
  const given = Object.entries(headers).map(([name, text]) => [name, placed(text, places)]);
  const sent: Record<string, string> = Object.fromEntries(given);
  if (draws !== undefined) sent["x-stage-draws"] = draws.join(",");
  const hasLength = "content-length" in sent || "transfer-encoding" in sent;
  if (!hasLength && method !== "GET") sent["content-length"] = String(bytes.length);
  const askedMs = performance.now();
  const signal = AbortSignal.timeout(limitMs);
  const asked = request(gateway + path, { method, headers: sent, agent, signal });
  try {
    asked.end(bytes);
    const [response]: IncomingMessage[] = await once(asked, "response");
    if (response === undefined) throw new Error("There is no response.");
    const text = await textOf(response);
    const { statusCode: status = 0, headers: answered } = response;
    return { status, headers: answered, text, askedMs, endedMs: performance.now() };
  } catch {
    return { headers: {}, text: "", askedMs, endedMs: performance.now() };
  }
}

/** All of a body that comes, even if it is cut off. */
async function textOf(response: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  try {
    for await (const part of response) parts.push(part);
  } catch {
    // What is there counts.
  }
  return Buffer.concat(parts).toString();
}
