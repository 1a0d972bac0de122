import type { Header } from "@pk-config/transport";

/**
 * Types of bodies that are used while they come; holding them back until their end would spoil them.
 * Events and lists of JSON values are read one by one, and speech is played while it is being made.
 */
const streamed =
  /^\s*(?:(?:text\/event-stream|application\/(?:(?:x-)?ndjson|jsonl|x-jsonlines|json-seq|stream\+json|vnd\.amazon\.eventstream))\s*(?:;|$)|audio\/|video\/)/i;

/** Whether the caller gets a reply with its first part, and not when it is whole. */
export function isStreamed(headers: readonly Header[]): boolean {
  for (const [name, text] of headers) {
    if (name === "content-type") return streamed.test(text);
  }
  return false;
}
