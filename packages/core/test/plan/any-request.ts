import fc from "fast-check";
import type { IncomingRequest } from "../../src/request/incoming.ts";
import { canary } from "./any-config.ts";

const metadata = fc
  .record(
    {
      plan: fc.constantFrom("paid", "a", "free"),
      level: fc.constantFrom("3", 2, "10"),
      user: fc.constantFrom("u1", "u2"),
      secret: fc.constant(canary),
    },
    { requiredKeys: [] },
  )
  .map((value) => JSON.stringify(value));

const headers = fc
  .record(
    {
      "content-type": fc.constant("application/json"),
      Authorization: fc.constant(`Bearer sk-canary-${canary}`),
      "X-User": fc.constant(`user-${canary}`),
      "x-team": fc.constant(`team-${canary}`),
      "x-portkey-metadata": metadata,
      "x-portkey-provider": fc.constantFrom("openai", "@prod"),
      "x-portkey-api-key": fc.constant(`pk-${canary}`),
      "x-portkey-request-timeout": fc.constantFrom("0", "500"),
      "x-portkey-forward-headers": fc.constantFrom("x-user", "x-user, x-none"),
    },
    { requiredKeys: [] },
  )
  .map((some) => Object.fromEntries(Object.entries(some).filter(isGiven)));

function isGiven(entry: [string, string | undefined]): entry is [string, string] {
  return entry[1] !== undefined;
}

/** A request with secrets in all the places where a request may have some. */
export const anyRequest: fc.Arbitrary<IncomingRequest> = fc.record({
  method: fc.constant("POST"),
  path: fc.constantFrom(
    "/v1/chat/completions",
    `/v1/chat/completions?key=${canary}`,
    "/v1/embeddings",
    "/v1/messages",
    "/v1/files",
  ),
  headers,
  body: fc.constantFrom(
    { kind: "json", value: { model: "gpt-4o", stream: true, user: canary } } as const,
    { kind: "text", text: `{"model": "@prod/gpt-4o", "messages": ["${canary}"]}` } as const,
    { kind: "text", text: `{"broken": "${canary}` } as const,
  ),
});
