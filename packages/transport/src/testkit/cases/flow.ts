import assert from "node:assert";
import { replyTo, textFrom } from "../expectations.ts";
import type { Case } from "../scene.ts";
import { standsStill } from "../time/stands-still.ts";
import { within } from "../time/within.ts";
import { reply } from "../upstream/replies.ts";
import { hugeBytes, rude } from "../upstream/rude.ts";
import { floodBlock } from "../upstream/script.ts";

const MIB = 1024 * 1024;

/**
 * What may be on its way between the two ends. Nearly all of it is what the kernel holds for a
 * connection, which no program can choose.
 */
const onItsWay = 16 * MIB;

/** A transport holds about 64 KiB of a body that nobody reads. */
const readAhead = MIB / 2;

/** Who does not read slows the upstream down. */
export const flowCases: readonly Case[] = [
  {
    title: "takes no more of a huge body than is read, and holds up nobody else meanwhile",
    needs: ["backpressure"],
    async run(scene) {
      const { upstream } = scene;
      const { body } = await replyTo(scene, { to: rude["huge-body"] });
      const taken = await standsStill(() => upstream.taken, "a body that nobody reads");
      assert(taken < onItsWay, `${taken} bytes were taken, and none was read`);
      assert.equal(await textFrom(scene, { to: reply({ body: "other" }) }), "other");

      let read = 0;
      for (;;) {
        const part = await within(body.read(), "a part of the body");
        if (part.kind === "end") break;
        assert(part.kind === "bytes", "the body is whole");
        const { bytes } = part;
        assert(read > 0 || bytes.length <= readAhead, `${bytes.length} bytes were held`);
        assert.equal(bytes[0], floodByte(read), "the bytes are in order");
        read += bytes.length;
        assert.equal(bytes.at(-1), floodByte(read - 1), "the bytes are in order");
        assert(upstream.taken - read < onItsWay, `${upstream.taken - read} bytes are held`);
      }
      assert.equal(read, hugeBytes);
    },
  },
];

function floodByte(at: number): number {
  return floodBlock.charCodeAt(at % floodBlock.length);
}
