import assert from "node:assert";
import { causesBend as bends, expectUnreachable, replyTo, textFrom } from "../expectations.ts";
import { textOf } from "../read-body.ts";
import { ask, type Case } from "../scene.ts";
import { pause } from "../time/pause.ts";
import { until } from "../time/until.ts";
import { within } from "../time/within.ts";
import { refusingPort } from "../upstream/other-servers.ts";
import { reply } from "../upstream/replies.ts";
import { hugeBytes, rude } from "../upstream/rude.ts";
import { play } from "../upstream/script.ts";

/** Where no answer comes, the reason is told, and nothing is tried again. */
export const noAnswerCases: readonly Case[] = [
  {
    title: "tells that a connection was refused",
    bends,
    async run(scene) {
      const to = `http://127.0.0.1:${await refusingPort()}/`;
      await expectUnreachable(scene, { to }, "refused");
    },
  },
  {
    title: "tells that a connection was reset before the answer",
    bends,
    async run(scene) {
      const body = new Uint8Array([1]);
      await Promise.all([
        expectUnreachable(scene, { to: rude["resets-before-headers"] }, "reset"),
        expectUnreachable(scene, { to: rude["resets-before-headers"], body }, "reset"),
        expectUnreachable(scene, { to: rude["resets-in-headers"] }, "reset"),
      ]);
      assert.equal(scene.upstream.requests.length, 3, "nothing was sent twice");
    },
  },
  {
    title: "tells that a connection was closed before the answer",
    bends,
    async run(scene) {
      const body = new Uint8Array([1]);
      await Promise.all([
        expectUnreachable(scene, { to: rude["closes-before-headers"] }, "closed"),
        expectUnreachable(scene, { to: rude["closes-before-headers"], body }, "closed"),
        expectUnreachable(scene, { to: rude["closes-in-headers"] }, "closed"),
      ]);
      assert.equal(scene.upstream.requests.length, 3, "nothing was sent twice");
    },
  },
  {
    title: "takes for no answer what is no HTTP, and closes the connection",
    bends,
    async run(scene) {
      await Promise.all([
        expectUnreachable(scene, { to: rude["speaks-no-http"] }, "closed"),
        expectUnreachable(scene, { to: rude["bad-status-line"] }, "closed"),
        expectUnreachable(scene, { to: rude["bad-header-line"] }, "closed"),
        expectUnreachable(scene, { to: rude["two-lengths"] }, "closed"),
        expectUnreachable(scene, { to: rude["switches-protocols"] }, "closed"),
      ]);
    },
  },
  {
    title: "does not take headers without end",
    bends,
    async run(scene) {
      await Promise.all([
        expectUnreachable(scene, { to: rude["one-huge-header"] }, "closed"),
        expectUnreachable(scene, { to: rude["many-headers"] }, "closed"),
        expectUnreachable(scene, { to: rude["endless-headers"] }, "closed"),
      ]);
      const { taken } = scene.upstream;
      assert(taken < hugeBytes / 2, `${taken} bytes of headers were taken`);
    },
  },
  {
    title: "never sends twice what may have arrived once",
    bends,
    async run(scene) {
      const { upstream } = scene;
      const body = new Uint8Array([1]);
      const close = { do: "close" } as const;
      const leaves = upstream.at(reply({ body: "1" }), play(close));
      assert.equal(await textFrom(scene, { to: leaves, body }), "1");
      await pause(1);
      await expectUnreachable(scene, { to: leaves, body }, "closed");
      assert.equal(upstream.requests.length, 2, "the second was sent once");

      // Here the connection is closed while nobody uses it, so that the next call meets it closed, or
      // closing, or notices and takes another one.
      const one = { do: "pause", ms: 1 } as const;
      for (const wait of [[], [one]]) {
        const to = upstream.at(closingAfter(wait), reply({ body: "2" }));
        assert.equal(await textFrom(scene, { to, body }), "1");
        const before = upstream.requests.length;
        const sent = await within(ask(scene, { to, body }), "an answer or none");
        if (sent.kind === "reply") assert.equal(await textOf(sent.body), "2");
        assert(upstream.requests.length <= before + 1, "it was sent once at most");
      }
    },
  },
  {
    title: "gives nobody an answer that nobody asked for",
    async run(scene) {
      const { upstream } = scene;
      const planted = "HTTP/1.1 200 OK\r\ncontent-length: 7\r\n\r\nplanted";
      const real = "HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\nreal";
      const ways = [play(real + planted), play(real, { do: "pause", ms: 1 }, planted)];
      for (const way of ways) {
        const to = upstream.at(way, reply({ body: "next" }));
        const first = await replyTo(scene, { to });
        assert.equal(await textOf(first.body), "real");
        await until(() => upstream.busy === 0, "the planted answer");
        await pause(2);
        const sent = await within(ask(scene, { to }), "an answer or none");
        if (sent.kind === "reply") assert.equal(await textOf(sent.body), "next");
      }
    },
  },
];

function closingAfter(steps: readonly { readonly do: "pause"; readonly ms: number }[]) {
  const text = "HTTP/1.1 200 OK\r\ncontent-length: 1\r\n\r\n1";
  return play(text, ...steps, { do: "close" });
}
