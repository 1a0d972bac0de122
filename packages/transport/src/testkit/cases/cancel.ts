import assert from "node:assert";
import { expectCutOff, replyTo, textFrom } from "../expectations.ts";
import { textOf } from "../read-body.ts";
import type { Case } from "../scene.ts";
import { turn } from "../time/pause.ts";
import { until } from "../time/until.ts";
import { within } from "../time/within.ts";
import { chunked, reply } from "../upstream/replies.ts";
import { rude } from "../upstream/rude.ts";

/** A body that is given up leaves nothing behind. */
export const cancelCases: readonly Case[] = [
  {
    title: "lets go of a body that is given up before it is read",
    async run(scene) {
      const { upstream } = scene;
      const ways = [rude["stalls-after-headers"], rude["stalls-in-body"], rude["huge-body"]];
      const all = ways.map(async (to) => {
        const { body } = await replyTo(scene, { to });
        body.cancel();
        body.cancel();
        expectCutOff(await within(body.read(), "a read after that"));
      });
      await Promise.all(all);
      await until(() => upstream.busy === 0, "the upstream is rid of it");
    },
  },
  {
    title: "lets go of a body that is given up in the middle",
    async run(scene) {
      const { upstream } = scene;
      const ways = [rude["stalls-in-body"], rude["huge-body"]];
      const all = ways.map(async (to) => {
        const { body } = await replyTo(scene, { to });
        assert.equal((await within(body.read(), "the first part")).kind, "bytes");
        body.cancel();
        await turn();
        body.cancel();
        expectCutOff(await within(body.read(), "a read after that"));
      });
      await Promise.all(all);
      await until(() => upstream.busy === 0, "the upstream is rid of it");
    },
  },
  {
    title: "ends a read that waits for a body that is given up",
    async run(scene) {
      const { upstream } = scene;
      const { body } = await replyTo(scene, { to: rude["stalls-after-headers"] });
      const waiting = body.read();
      body.cancel();
      expectCutOff(await within(waiting, "that the read is over"));
      await until(() => upstream.busy === 0, "the upstream is rid of it");
    },
  },
  {
    title: "collects no connections whose bodies were given up",
    async run(scene) {
      const { upstream } = scene;
      for (let at = 0; at < 24; at += 1) {
        const to = at % 2 === 0 ? reply({ body: "never read" }) : chunked(["never ", "read"], 1);
        const { body } = await replyTo(scene, { to });
        body.cancel();
      }
      assert.equal(await textFrom(scene, { to: reply({ body: "read" }) }), "read");
      // A few may be kept to be used again.
      await until(() => upstream.busy === 0 && upstream.open <= 6, "hardly a connection is left");
      assert(upstream.accepted <= 25, `${upstream.accepted} connections were made for 25 calls`);
    },
  },
  {
    title: "does not mind a body that is given up after its end",
    bends: ["reuse"],
    async run(scene) {
      const { upstream } = scene;
      for (let at = 0; at < 2; at += 1) {
        const { body } = await replyTo(scene, { to: reply({ body: "read" }) });
        assert.equal(await textOf(body), "read");
        body.cancel();
        assert.deepEqual(await within(body.read(), "the end"), { kind: "end" });
        await turn();
      }
      if (scene.can("reuse")) assert.equal(upstream.accepted, 1, "the connection was left alone");
    },
  },
];
