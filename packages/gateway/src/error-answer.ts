import type { Code, Diagnostic, Refusal } from "@pk-config/core";
import { type Header, wholeBody } from "@pk-config/transport";
import type { Answer } from "./exchange.ts";

/** An error that the gateway itself tells, in the shape that the clients of OpenAI's API read. */
export interface Fault {
  readonly status: number;
  /** Stable, in kebab-case, so that programs can go by it: `bad-metadata`. */
  readonly code: string;
  /** What is wrong. The observer is told it, too. */
  readonly message: string;
  /** What the caller can do about it. */
  readonly hint?: string;
  /** The header or the member of the body that is at fault. */
  readonly param?: string;
  /** What is wrong with a config that came with the request. */
  readonly diagnostics?: readonly Diagnostic[];
  /** Codes of what is wrong with a config, for the observer, whoever has written it. */
  readonly findings?: readonly Code[];
}

const encoder = new TextEncoder();

/** The body of an error, as text. */
export function errorBody(fault: Fault): string {
  const { status, code, hint, param = null, diagnostics } = fault;
  const message = hint === undefined ? fault.message : `${fault.message} ${hint}`;
  const error = { message, type: typeOf(status), code, param, ...(diagnostics && { diagnostics }) };
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
export function refusalFault({ status, reason, message, hint, at, param }: Refusal): Fault {
  const place = at === "" ? "" : ` (${at} in the config)`;
  const fault = { status, code: reason, message: `${message}${place}`, hint };
  return param === undefined ? fault : { ...fault, param };
}

/** A fault of this program. What it says of itself may hold anything, so the caller does not see it. */
export function crashFault(error: unknown): Fault {
  const name = error instanceof Error ? error.name : "Error";
  return {
    status: 500,
    code: "internal",
    message: `The gateway has met a fault of its own (${name}); nothing is wrong with the request.`,
  };
}

/** Nobody reads it; it is for the log. */
export const callerGone: Fault = {
  status: 499,
  code: "caller-gone",
  message: "The caller has gone.",
};

/** As OpenAI's clients sort them. */
function typeOf(status: number): string {
  if (status === 408) return "timeout_error";
  return status < 500 ? "invalid_request_error" : "gateway_error";
}
