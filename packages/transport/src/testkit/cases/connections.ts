import assert from "node:assert";
import { expectCutOff, replyTo, textFrom } from "../expectations.ts";
import { ask, type Case } from "../scene.ts";
import { pause, turn } from "../time/pause.ts";
import { until } from "../time/until.ts";
import { within } from "../time/within.ts";
import { chunked, echo, reply } from "../upstream/replies.ts";
import { rude } from "../upstream/rude.ts";

/** Connections are used again, are not mixed up, and are let go. */
export const connectionCases: readonly Case[] = [
  {
    title: "makes ten calls, one after the other, on one connection",
    needs: ["reuse"],
    async run(scene) {
      const { upstream } = scene;
      const ways = [
        reply({ body: "text" }),
        chunked(["te", "xt"], 0),
        reply({ status: 204 }),
        reply({ status: 503, body: "text" }),
        echo,
      ];
      for (const to of [...ways, ...ways]) {
        await textFrom(scene, { to, body: new Uint8Array([1]) });
        await turn();
      }
      assert.equal(upstream.requests.length, 10);
      assert.equal(upstream.accepted, 1, "one connection is enough");
    },
  },
  {
    title: "keeps fifty calls at once apart",
    async run(scene) {
      const { upstream } = scene;
      const all = Array.from({ length: 50 }, async (_, at) => {
        const text = `this is call ${at} `.repeat(at + 1);
        const body = Buffer.from(text);
        const echoed: unknown = JSON.parse(await textFrom(scene, { to: echo, body }));
        assert(typeof echoed === "object" && echoed !== null && "body" in echoed);
        assert.equal(Buffer.from(String(echoed.body), "base64").toString(), text);
      });
      await Promise.all(all);
      assert.equal(upstream.requests.length, 50, "each was sent once");
      assert(upstream.accepted <= 50, "no connection was made in vain");
    },
  },
  {
    title: "makes one connection for each call that is given up, and none after it",
    needs: ["noSpareConnections"],
    async run(scene) {
      const { upstream } = scene;
      for (let at = 1; at <= 3; at += 1) {
        const waiting = new AbortController();
        const answer = ask(scene, { to: rude["never-answers"], signal: waiting.signal });
        await until(() => upstream.busy === 1, "the request at the upstream");
        waiting.abort();
        assert.deepEqual(await within(answer, "that it is given up"), { kind: "aborted" });
        await until(() => upstream.busy === 0, "the upstream sees the connection go");
        for (const to of [rude["stalls-in-body"], rude["huge-body"]]) {
          const { body } = await replyTo(scene, { to });
          body.cancel();
          await until(() => upstream.busy === 0, "the upstream is rid of it");
        }
        await pause(5);
        assert(upstream.accepted <= 3 * at, `${upstream.accepted} connections for ${3 * at} calls`);
      }
    },
  },
  {
    title: "cuts off what is under way when it is closed, and keeps no connection",
    needs: ["close"],
    async run(scene) {
      const { upstream, transport } = scene;
      await textFrom(scene, { to: reply({ body: "kept alive" }) });
      const { body } = await replyTo(scene, { to: rude["stalls-in-body"] });
      assert.equal((await within(body.read(), "the first part")).kind, "bytes");
      const reading = body.read();
      const answer = ask(scene, { to: rude["never-answers"] });
      await until(() => upstream.busy === 2, "the requests at the upstream");
      assert(transport.close !== undefined, "it can be closed");
      await within(transport.close(), "that it is closed");
      const cut = { kind: "unreachable", cause: "closed" };
      assert.deepEqual(await within(answer, "that there is no answer"), cut);
      expectCutOff(await within(reading, "that the body breaks off"));
      await until(() => upstream.open === 0, "no connection is left");
    },
  },
];
