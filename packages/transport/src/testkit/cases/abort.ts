import assert from "node:assert";
import { getEventListeners } from "node:events";
import { expectCutOff, replyTo, textFrom } from "../expectations.ts";
import { textOf } from "../read-body.ts";
import { ask, type Case } from "../scene.ts";
import { names } from "../surroundings.ts";
import { pause } from "../time/pause.ts";
import { until } from "../time/until.ts";
import { within } from "../time/within.ts";
import { echo, reply } from "../upstream/replies.ts";
import { rude } from "../upstream/rude.ts";

/** The signal ends a call at any moment, at once, and the upstream notices. */
export const abortCases: readonly Case[] = [
  {
    title: "sends nothing when the signal has fired before",
    async run(scene) {
      const sent = await within(ask(scene, { to: echo, signal: AbortSignal.abort() }), "aborted");
      assert.deepEqual(sent, { kind: "aborted" });
      await pause(10);
      assert.equal(scene.upstream.requests.length, 0, "nothing was sent");
    },
  },
  {
    title: "gives up waiting for an answer when the signal fires",
    async run(scene) {
      const { upstream } = scene;
      const ways = [rude["never-answers"], rude["stalls-in-headers"]];
      const caller = new AbortController();
      const answers = ways.map((to) => ask(scene, { to, signal: caller.signal }));
      await until(() => upstream.busy === ways.length, "the requests at the upstream");
      caller.abort(new Error("The caller has gone."));
      for (const answer of answers) {
        assert.deepEqual(await within(answer, "that it is given up"), { kind: "aborted" });
      }
      await until(() => upstream.busy === 0, "the upstream sees the connections go");
    },
  },
  {
    title: "gives up looking for an address when the signal fires",
    needs: ["resolver"],
    async run(scene) {
      const caller = new AbortController();
      const to = `http://${names.silent}:${scene.upstream.port}/`;
      const answer = ask(scene, { to, signal: caller.signal });
      await pause(5);
      caller.abort();
      assert.deepEqual(await within(answer, "that it is given up"), { kind: "aborted" });
      assert.equal(scene.upstream.requests.length, 0, "nothing was sent");
    },
  },
  {
    title: "gives up a handshake when the signal fires",
    bends: ["handshakes"],
    async run(scene) {
      // The upstream speaks no TLS here: it waits for the end of a head that never comes.
      const { upstream } = scene;
      const caller = new AbortController();
      const to = `https://127.0.0.1:${upstream.port}/`;
      const answer = ask(scene, { to, signal: caller.signal });
      await until(() => upstream.open === 1, "the connection to the upstream");
      caller.abort();
      assert.deepEqual(await within(answer, "that it is given up"), { kind: "aborted" });
      if (!scene.can("handshakes")) return;
      await until(() => upstream.open === 0, "the upstream sees the connection go");
    },
  },
  {
    title: "breaks off a read that waits when the signal fires",
    async run(scene) {
      const { upstream } = scene;
      const caller = new AbortController();
      const call = { to: rude["stalls-in-body"], signal: caller.signal };
      const { body } = await replyTo(scene, call);
      assert.equal((await within(body.read(), "the first part")).kind, "bytes");
      const waiting = body.read();
      caller.abort();
      expectCutOff(await within(waiting, "that the read is over"));
      expectCutOff(await within(body.read(), "that the next one is, too"));
      await until(() => upstream.busy === 0, "the upstream sees the connection go");
    },
  },
  {
    title: "breaks off a body that nobody reads when the signal fires",
    async run(scene) {
      const { upstream } = scene;
      const ways = [rude["stalls-after-headers"], rude["stalls-in-body"], rude["huge-body"]];
      const all = ways.map(async (to) => {
        const caller = new AbortController();
        const { body } = await replyTo(scene, { to, signal: caller.signal });
        await pause(5);
        caller.abort();
        let part = await within(body.read(), "a part");
        // What had come before may still be given.
        for (let at = 0; part.kind === "bytes" && at < 100; at += 1) {
          part = await within(body.read(), "a part");
        }
        expectCutOff(part);
      });
      await Promise.all(all);
      await until(() => upstream.busy === 0, "the upstream sees the connections go");
    },
  },
  {
    title: "does not mind a signal that fires when all is over",
    bends: ["reuse"],
    async run(scene) {
      const { upstream } = scene;
      const caller = new AbortController();
      const { body } = await replyTo(scene, { to: reply({ body: "1" }), signal: caller.signal });
      assert.equal(await textOf(body), "1");
      caller.abort();
      assert.deepEqual(await within(body.read(), "the end"), { kind: "end" });
      await pause(1);
      assert.equal(await textFrom(scene, { to: reply({ body: "2" }) }), "2");
      if (scene.can("reuse")) assert.equal(upstream.accepted, 1, "the connection was left alone");
    },
  },
  {
    title: "leaves nothing behind on the signal",
    async run(scene) {
      const { signal } = new AbortController();
      for (let at = 0; at < 2; at += 1) {
        await textFrom(scene, { to: reply({ body: "1" }), signal });
        const { body } = await replyTo(scene, { to: reply({ body: "1" }), signal });
        body.cancel();
        await within(ask(scene, { to: rude["closes-before-headers"], signal }), "no answer");
      }
      await until(() => getEventListeners(signal, "abort").length === 0, "no listener is left");
    },
  },
];
