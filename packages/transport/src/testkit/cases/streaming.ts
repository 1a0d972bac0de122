import assert from "node:assert";
import { gunzipSync, gzipSync } from "node:zlib";
import { replyTo, textFrom } from "../expectations.ts";
import { readBody, textOf } from "../read-body.ts";
import type { Case } from "../scene.ts";
import { gate } from "../time/gate.ts";
import { pause } from "../time/pause.ts";
import { until } from "../time/until.ts";
import { within } from "../time/within.ts";
import { chunk, chunkedHead, gzipped, head, lastChunk, reply } from "../upstream/replies.ts";
import { play } from "../upstream/script.ts";

/** A body comes as the upstream sends it. */
export const streamingCases: readonly Case[] = [
  {
    title: "gives the first part of a body before the last was sent",
    async run(scene) {
      const goOn = gate();
      const wait = { do: "wait", for: goOn.opened } as const;
      const ways = [
        play(chunkedHead, chunk("first "), wait, chunk("second"), lastChunk),
        play(head(200, [["content-length", "12"]]), "first ", wait, "second"),
      ];
      const all = ways.map(async (to) => {
        const { body } = await replyTo(scene, { to });
        const part = await within(body.read(), "the first part");
        assert(part.kind === "bytes");
        assert.equal(Buffer.from(part.bytes).toString(), "first ");
        return body;
      });
      const bodies = await Promise.all(all);
      goOn.open();
      for (const body of bodies) assert.equal(await textOf(body), "second");
    },
  },
  {
    title: "gives the parts of a body in order and to the byte",
    async run(scene) {
      const text = Array.from({ length: 30_000 }, (_, at) => at.toString(36)).join("\n");
      const pieces = text.match(/.{1,997}/gs) ?? [];
      const chunks = pieces.map((piece) => `${chunk(piece)}`).join("") + lastChunk;
      const extended = `4;name="value"\r\nbody\r\n`;
      const ways: [ReturnType<typeof play>, string][] = [
        [reply({ body: text }), text],
        [play(chunkedHead, chunks), text],
        // Cuts that respect neither chunks nor lines.
        [play(chunkedHead, ...(chunks.match(/.{1,1361}/gs) ?? [])), text],
        [play(...[...`${chunkedHead}${extended}${chunk("+")}${lastChunk}`]), "body+"],
        [play(head(200, [["connection", "close"]]), ...pieces, { do: "close" }), text],
        [play("HTTP/1.0 200 OK\r\n\r\n", text, { do: "close" }), text],
        [play("HTTP/1.0 200 OK\r\n\r\n", { do: "close" }), ""],
      ];
      const all = ways.map(async ([to, expected]) => {
        assert((await textFrom(scene, { to })) === expected, "the body is what was sent");
      });
      await Promise.all(all);
    },
  },
  {
    title: "answers a read at once with all that has come",
    needs: ["readsAtOnce"],
    async run(scene) {
      const ways = [
        reply({ body: "one two three" }),
        play(chunkedHead, chunk("one "), chunk("two "), chunk("three"), lastChunk),
        play(chunkedHead, chunk("one "), { do: "pause", ms: 1 }, chunk("two three"), lastChunk),
      ];
      const all = ways.map(async (to) => {
        const { body } = await replyTo(scene, { to });
        await until(() => scene.upstream.busy === 0, "that all was sent");
        await pause(2);
        const part = body.read();
        assert("kind" in part && part.kind === "bytes", "a part that is there needs no promise");
        assert.equal(Buffer.from(part.bytes).toString(), "one two three");
        assert.deepEqual(body.read(), { kind: "end" }, "an end that is there needs no promise");
        assert.deepEqual(body.read(), { kind: "end" }, "and is given again");
      });
      await Promise.all(all);
    },
  },
  {
    title: "does not decompress",
    bends: ["rawBodies"],
    async run(scene) {
      const text = "compressed ".repeat(100);
      const { headers, body } = await replyTo(scene, { to: gzipped(text) });
      const { bytes, last } = await readBody(body);
      assert.equal(last.kind, "end");
      const encoding = headers.find(([name]) => name === "content-encoding")?.[1];
      const length = headers.find(([name]) => name === "content-length")?.[1];
      if (scene.can("rawBodies") || encoding !== undefined) {
        assert.deepEqual([encoding, length], ["gzip", String(gzipSync(text).length)]);
        assert.equal(gunzipSync(bytes).toString(), text);
      } else {
        assert.equal(bytes.toString(), text, "a body without an encoding has none");
        assert.equal(length, undefined, "the length was that of other bytes");
      }
    },
  },
  {
    title: "has no patience of its own that runs out",
    async run(scene) {
      const wait = { do: "pause", ms: 300 } as const;
      const length = head(200, [["content-length", "4"]]);
      const ways = [
        play(wait, length, "body"),
        play(length, wait, "body"),
        play(length, "bo", wait, "dy"),
        play(chunkedHead, chunk("bo"), wait, chunk("dy"), lastChunk),
      ];
      const all = ways.map(async (to) => assert.equal(await textFrom(scene, { to }), "body"));
      await Promise.all(all);
    },
  },
];
