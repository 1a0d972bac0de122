import { setTimeout as pause } from "node:timers/promises";
import { echo, play, readBody, reply, rude } from "@pk-config/transport/testkit";
import { describe, expect, it } from "vitest";
import { atUpstream, replyOf } from "../test/at-upstream.ts";
import { type Connect, type SocketAddress, socketConnect } from "./guard/connect.ts";

const body = Buffer.from("{}");

describe("httpTransport", () => {
  it("has a reply of one packet there as a whole in the turn that brought it", () =>
    atUpstream({}, async ({ upstream, send }) => {
      const url = upstream.at(reply({ body: "all of it" }));
      let turns = 0;
      const count = () => {
        turns += 1;
        counting = setImmediate(count);
      };
      let counting = setImmediate(count);
      for (let at = 0; at < 2; at += 1) {
        const reply = replyOf(await send(url, { body }));
        const before = turns;
        const part = reply.body.read();
        const last = reply.body.read();
        await Promise.resolve();
        expect(part).toEqual({ kind: "bytes", bytes: Buffer.from("all of it") });
        expect(last).toEqual({ kind: "end" });
        expect(turns).toBe(before);
      }
      clearImmediate(counting);
    }));

  it("keeps the connection of a reply that nobody reads, where little is left of it", () =>
    atUpstream({}, async ({ upstream, send }) => {
      const url = upstream.at(
        reply({ status: 503, body: "sorry" }),
        play("HTTP/1.1 429 Wait\r\ncontent-length: 4\r\n\r\n", { do: "pause", ms: 1 }, "late"),
        reply({ body: "ok" }),
      );
      for (let at = 0; at < 2; at += 1) {
        replyOf(await send(url)).body.cancel();
        await expect.poll(() => upstream.busy, { interval: 1 }).toBe(0);
        await pause(5);
      }
      expect((await readBody(replyOf(await send(url)).body)).last).toEqual({ kind: "end" });
      expect(upstream.accepted).toBe(1);
    }));

  it("sends the bytes of a header as they are, and refuses what are none", () =>
    atUpstream({}, async ({ upstream, send }) => {
      const utf8 = Buffer.from("Zoë €").toString("latin1");
      await send(upstream.at(echo), { headers: [["x-name", utf8]] });
      expect(upstream.requests[0]?.headers).toContainEqual(["x-name", utf8]);
      const unsendable: (readonly [string, string])[] = [
        ["x-name", "€ SECRET"],
        ["x-name", "SECRET\r\nx-own: 1"],
        ["x-name", "SECRET\0"],
        ["x name SECRET", "1"],
      ];
      for (const header of unsendable) {
        const error = await send(upstream.at(echo), { headers: [header] }).catch((e: unknown) => e);
        expect(error).toMatchObject({ name: "InvariantError" });
        expect(String(error)).not.toContain("SECRET");
      }
      expect(upstream.requests).toHaveLength(1);
    }));

  it("writes by itself what belongs to the connection", () =>
    atUpstream({}, async ({ upstream, send }) => {
      const headers = [
        ["host", "metadata.google.internal"],
        ["content-length", "1"],
        ["transfer-encoding", "chunked"],
        ["connection", "close, x-mine"],
        ["expect", "100-continue"],
        ["x-mine", "1"],
      ] as const;
      await readBody(replyOf(await send(upstream.at(echo), { headers, body })).body);
      expect(upstream.requests[0]?.lines).toEqual([
        `host: 127.0.0.1:${upstream.port}`,
        "connection: keep-alive",
        "x-mine: 1",
        "content-length: 2",
      ]);
    }));

  it("is closed for good", () =>
    atUpstream({}, async ({ upstream, transport, send }) => {
      await transport.close?.();
      await transport.close?.();
      expect(await send(upstream.at(echo))).toEqual({ kind: "unreachable", cause: "closed" });
      expect(upstream.accepted).toBe(0);
    }));
});

describe("connections", () => {
  it("are given up where no answer comes for too long", () =>
    atUpstream({ answerTimeoutMs: 40 }, async ({ upstream, send }) => {
      const sent = await send(upstream.at(rude["never-answers"]), { body });
      expect(sent).toEqual({ kind: "unreachable", cause: "closed" });
    }));

  it("are given up after a while, and when nobody waits for them any more", () => {
    const signals: AbortSignal[] = [];
    const connect: Connect = (_, signal) => {
      signals.push(signal);
      return new Promise(() => {});
    };
    return atUpstream({ connect, connectTimeoutMs: 40 }, async ({ upstream, send }) => {
      const late = await send(upstream.origin, { body });
      expect(late).toEqual({ kind: "unreachable", cause: "connect-timeout" });
      async function* stream() {
        yield body;
      }
      for (const sent of [undefined, body, stream()]) {
        const caller = new AbortController();
        const answer = send(upstream.origin, { body: sent }, caller.signal);
        await pause(1);
        expect(signals.at(-1)?.aborted).toBe(false);
        caller.abort();
        expect(await answer).toEqual({ kind: "aborted" });
        expect(signals.at(-1)?.aborted).toBe(true);
      }
    });
  });

  it("are waited for where there are as many as there may be", () =>
    atUpstream({ connections: 1 }, async ({ upstream, send }) => {
      const caller = new AbortController();
      const first = send(upstream.at(play({ do: "pause", ms: 20 }, "HTTP/1.1 204 No\r\n\r\n")));
      const second = send(upstream.at(reply({ body: "second" })), { body }, caller.signal);
      const third = send(upstream.at(reply({ body: "third" })), { body });
      caller.abort();
      expect(await second).toEqual({ kind: "aborted" });
      expect(replyOf(await first).status).toBe(204);
      expect((await readBody(replyOf(await third).body)).bytes.toString()).toBe("third");
      expect([upstream.accepted, upstream.requests.length]).toEqual([1, 2]);
    }));

  it("go to the next address of a name where one is refused", () => {
    const tried: string[] = [];
    const open = socketConnect();
    const connect: Connect = async (to, signal) => {
      tried.push(to.address);
      if (to.address.startsWith("93.")) return open({ ...to, address: "127.0.0.1" }, signal);
      throw Object.assign(new Error("Refused."), { code: "ECONNREFUSED" });
    };
    const resolve = async () => ["2606:4700::1111", "93.184.215.14"];
    return atUpstream({ connect, resolve }, async ({ upstream, send }) => {
      const url = `http://llm.example.com:${upstream.port}/`;
      replyOf(await send(url)).body.cancel();
      expect(tried).toEqual(["2606:4700::1111", "93.184.215.14"]);
    });
  });
});

describe("a name that changes where it leads", () => {
  /** Plays the internet: whatever public address is asked for is the upstream. */
  function internet() {
    const connectedTo: SocketAddress[] = [];
    const open = socketConnect();
    const connect: Connect = (to, signal) => {
      connectedTo.push(to);
      return open({ ...to, address: "127.0.0.1" }, signal);
    };
    return { connectedTo, connect };
  }

  it("leads nowhere else on a connection that is there, and is judged anew for the next", () => {
    const { connectedTo, connect } = internet();
    const answers = [["93.184.215.14"], ["127.0.0.1"], ["169.254.169.254"], ["93.184.215.15"]];
    let asked = 0;
    const resolve = async () => answers[asked++] ?? [];
    return atUpstream({ connect, resolve, trustedHosts: [] }, async ({ upstream, send }) => {
      const url = `http://llm.example.com:${upstream.port}/`;
      for (let at = 0; at < 3; at += 1) {
        await readBody(replyOf(await send(url, { body })).body);
        await pause(1);
      }
      expect([asked, upstream.accepted]).toEqual([1, 1]);

      // The connection is taken, so the next calls need others.
      const stalled = replyOf(await send(`${url}stalls-after-headers`));
      expect(await send(url)).toEqual({ kind: "unreachable", cause: "forbidden" });
      expect(await send(url)).toEqual({ kind: "unreachable", cause: "forbidden" });
      expect(replyOf(await send(url)).status).toBe(200);
      stalled.body.cancel();
      expect(connectedTo.map(({ address }) => address)).toEqual(["93.184.215.14", "93.184.215.15"]);
    });
  });

  it("is not followed by a redirect", () => {
    const { connectedTo, connect } = internet();
    const resolve = async () => ["93.184.215.14"];
    return atUpstream({ connect, resolve, trustedHosts: [] }, async ({ upstream, send }) => {
      for (const location of ["http://169.254.169.254/", "http://127.0.0.1/", "//localhost/"]) {
        const to = new URL(upstream.at(reply({ status: 307, headers: [["location", location]] })));
        to.hostname = "llm.example.com";
        const { status, headers, body: rest } = replyOf(await send(to.href, { body }));
        rest.cancel();
        expect(status).toBe(307);
        expect(headers).toContainEqual(["location", location]);
      }
      expect(new Set(connectedTo.map(({ address }) => address))).toEqual(
        new Set(["93.184.215.14"]),
      );
    });
  });
});
