// @ts-check
import { createServer } from "node:http";
import { describe, expect, it } from "vitest";
import { fetchOnce, measureRounds } from "./rounds.mjs";

const pace = { rounds: 1, ms: 1, leadMs: 0, tries: 1 };

/**
 * A process that is none: it answers with what the test says.
 * @param {Partial<import("./child.mjs").Child>} some
 * @returns {import("./child.mjs").Child}
 */
function child(some) {
  return {
    name: "child",
    port: 0,
    processorMicroseconds: async () => 0,
    ask: async () => ({}),
    stop: async () => {},
    ...some,
  };
}

/**
 * A bench whose generator sends ten requests to a port, each of which makes so many calls.
 * @param {(port: number) => number} callsOf
 */
function bench(callsOf = () => 1) {
  /** @type {number[]} */
  const asked = [];
  let calls = 0;
  const generator = child({
    ask: async (message) => {
      const port = /** @type {{ job: { port: number } }} */ (message).job.port;
      asked.push(port);
      calls += 10 * callsOf(port);
      return { load: { ...figures, sent: 10, p50: asked.length } };
    },
  });
  return { asked, generator, upstream: child({ ask: async () => ({ calls }) }) };
}

const figures = { perSecond: 1, p50: 1, p90: 1, p99: 1, firstByte: 1 };

/**
 * @param {number} port
 * @param {Partial<import("./child.mjs").Child>} [some]
 * @returns {import("./rounds.mjs").Entrant}
 */
function entrant(port, some) {
  return {
    contender: { name: `${port}`, role: "ours", args: [], sent: undefined, exact: true },
    child: child({ name: `gateway ${port}`, port, ...some }),
    request: "",
    bodyBytes: 0,
  };
}

describe("measureRounds", () => {
  it.each([2, 3, 4, 5, 6])(
    "lets each of %i contenders come after each other one equally often",
    async (count) => {
      const used = bench();
      const entrants = Array.from({ length: count }, (_, port) => entrant(port));
      const rounds = 2 * count;
      const options = { connections: 1, calls: 1, from: 0, pace: { ...pace, rounds } };
      const results = await measureRounds(used, entrants, options);
      expect(results.map(({ length }) => length)).toEqual(entrants.map(() => rounds));
      /** @type {Record<string, number>} */
      const pairs = {};
      for (const [at, port] of used.asked.entries()) {
        if (at % count === 0) continue;
        const pair = `${port} after ${used.asked[at - 1]}`;
        pairs[pair] = (pairs[pair] ?? 0) + 1;
      }
      expect(Object.keys(pairs)).toHaveLength(count * (count - 1));
      expect(new Set(Object.values(pairs))).toEqual(new Set([2]));
    },
  );

  it("tells what a request takes of the processor", async () => {
    let used = 0;
    const busy = entrant(1, { processorMicroseconds: async () => (used += 500) });
    const options = { connections: 1, calls: 1, from: 0, pace };
    // Each look at a process finds it further on: one before the load and one after it.
    const [[result] = []] = await measureRounds(bench(), [busy], options);
    expect(result?.processor).toBe(50);
  });

  it("measures again while others keep the machine busy, and takes the least disturbed", async () => {
    // A process that gives back what it has used makes it look as if others had used it.
    const disturbed = [9e15, 1e9, 5e15];
    let looks = 0;
    const entrants = [entrant(1)];
    const used = bench();
    const watched = child({
      ...used.upstream,
      processorMicroseconds: async () => (looks++ % 2 === 0 ? 0 : -(disturbed.shift() ?? 0)),
    });
    const options = { connections: 1, calls: 1, from: 0, pace: { ...pace, tries: 3 } };
    const [[result] = []] = await measureRounds({ ...used, upstream: watched }, entrants, options);
    expect(used.asked).toHaveLength(3);
    expect(result?.p50).toBe(2);
    expect(result?.others).toBeGreaterThan(1);
  });

  it("does not go on where a contender makes other calls than it has to", async () => {
    const used = bench((port) => (port === 2 ? 0 : 1));
    const options = { connections: 1, calls: 1, from: 0, pace };
    await expect(measureRounds(used, [entrant(1), entrant(2)], options)).rejects.toThrow(
      "gateway 2 called the upstream 0 times, and 10 were due.",
    );
  });

  it("does not go on where the load fails", async () => {
    const generator = child({ ask: async () => ({ failure: "a reply has status 500" }) });
    const options = { connections: 1, calls: 1, from: 0, pace };
    await expect(measureRounds({ ...bench(), generator }, [entrant(1)], options)).rejects.toThrow(
      "gateway 1: a reply has status 500",
    );
  });
});

describe("fetchOnce", () => {
  it("sends what the load sends, and gives back the reply", async () => {
    const server = createServer(async (request, response) => {
      const { method, url, headers } = request;
      const body = await request.setEncoding("utf8").toArray();
      response.writeHead(201).end(JSON.stringify([method, url, headers["x-a"], body.join("")]));
    });
    await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
    try {
      const address = server.address();
      const port = address !== null && typeof address === "object" ? address.port : 0;
      const text = 'POST /v1?a=b HTTP/1.1\r\nx-a: {"b": 1}\r\nContent-Length: 4\r\n\r\nbody';
      const { status, body } = await fetchOnce(port, text);
      expect([status, JSON.parse(String(body))]).toEqual([
        201,
        ["POST", "/v1?a=b", '{"b": 1}', "body"],
      ]);
    } finally {
      server.close();
    }
  });
});
