import type { Diagnostic, Refusal } from "@pk-config/core";
import { type Header, wholeBody } from "@pk-config/transport";
import type { Answer } from "./exchange.ts";

/** An error that the gateway itself tells, in the shape that the clients of OpenAI's API read. */
export interface Fault {
  readonly status: number;
  /** Stable, in kebab-case, so that programs can go by it: `bad-metadata`. */
  readonly code: string;
  readonly message: string;
  /** The header or the member of the body that is at fault. */
  readonly param?: string;
  /** What is wrong with a config that came with the request. */
  readonly diagnostics?: readonly Diagnostic[];
}

const encoder = new TextEncoder();

/** The body of an error, as text. */
export function errorBody({ status, code, message, param, diagnostics }: Fault): string {
  const type = typeOf(status);
  const error = { message, type, code, param: param ?? null, ...(diagnostics && { diagnostics }) };
  return JSON.stringify({ error });
}

/** The answer that tells an error. */
export function errorAnswer(fault: Fault, headers: readonly Header[]): Answer {
  return {
    status: fault.status,
    headers: [["content-type", "application/json"], ...headers],
    body: wholeBody(encoder.encode(errorBody(fault))),
  };
}

/** The error of a request, or of all its targets, that is refused before anything is sent. */
export function refusalFault({ status, reason, message, hint, at }: Refusal): Fault {
  const place = at === "" ? "" : ` (${at} in the config)`;
  return { status, code: reason, message: `${message}${place} ${hint}` };
}

/** As OpenAI's clients sort them. */
function typeOf(status: number): string {
  if (status === 408) return "timeout_error";
  return status < 500 ? "invalid_request_error" : "gateway_error";
}
