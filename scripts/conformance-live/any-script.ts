import fc from "fast-check";
import type { Behaviour } from "../../packages/core/test/upstream/scenario.ts";

/**
 * reply-is-not-read: no 204, 205, 304 or 600, and only JSON that parses. redirect-is-a-reply: no 3xx.
 * 529-is-retried: no 529.
 */
const status = fc.constantFrom(
  ...[200, 200, 200, 201, 202, 400, 401, 404, 408, 409, 422, 429, 429, 429, 429],
  ...[500, 500, 501, 502, 503, 503, 504],
);

const fate = fc.nat(39);

/**
 * upstream-cannot-steer: there is one header. retry-after-is-heeded, retry-after-may-be-missing: it is a
 * wait of whole milliseconds in every 429, and nowhere else. broken-before-the-first-byte: no reply is cut
 * inside.
 */
const line = fc.record({ status, fate }).map(({ status, fate }): Behaviour => {
  if (fate === 39) return { cut: "before" };
  const slow = fate > 36 ? { delayMs: 2500 } : fate > 30 ? { delayMs: 15 } : {};
  const wait = status === 429 ? { headers: { "retry-after-ms": "3" } } : {};
  return { ...(status === 200 ? {} : { status }), ...slow, ...wait };
});

const lines = fc.array(line, { minLength: 1, maxLength: 3 });

/** What the hosts do; where a stream is wanted, what goes well is one. */
export const anyScript: fc.Arbitrary<(isStream: boolean) => Script> = fc
  .record({ a: lines, b: lines, c: lines, d: lines, e: lines }, { requiredKeys: ["a", "b", "c"] })
  .map((hosts) => (isStream) => {
    const script = Object.entries(hosts).map(([host, said]) => [
      host,
      isStream ? (said ?? []).map(streamed) : (said ?? []),
    ]);
    return Object.fromEntries(script);
  });

type Script = Readonly<Record<string, readonly Behaviour[]>>;

/** reply-is-not-read: a stream with another status than 200 is one that is read. */
function streamed(behaviour: Behaviour): Behaviour {
  const { status = 200, cut } = behaviour;
  return status === 200 && cut === undefined ? { ...behaviour, chunks: 2, chunkMs: 1 } : behaviour;
}
