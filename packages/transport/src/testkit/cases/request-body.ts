import assert from "node:assert";
import { textFrom } from "../expectations.ts";
import type { Ask, Case, Scene } from "../scene.ts";
import { echo } from "../upstream/replies.ts";
import type { SeenRequest } from "../upstream/seen-request.ts";

/** Bytes that are sent arrive as they are. */
export const requestBodyCases: readonly Case[] = [
  {
    title: "sends bytes as they are, with their length",
    async run(scene) {
      const large = new Uint8Array(1024 * 1024).map((_, at) => at * 7);
      const inside = large.subarray(1000, 1256);
      for (const body of [large, inside, new Uint8Array([0]), inside]) {
        const before = body.slice();
        const request = await requestOf(scene, { body });
        assert(Buffer.from(before).equals(request.body), "the body arrives as it is");
        assert.deepEqual(valuesOf("content-length", request), [String(body.length)]);
        assert.deepEqual(valuesOf("transfer-encoding", request), []);
        assert(Buffer.from(before).equals(body), "the bytes are left alone");
      }
    },
  },
  {
    title: "sends no body where there is none",
    async run(scene) {
      const empty = await requestOf(scene, { method: "POST", body: new Uint8Array() });
      const none = await requestOf(scene, { method: "POST" });
      const get = await requestOf(scene, { method: "GET" });
      for (const request of [empty, none, get]) {
        assert.equal(request.body.length, 0);
        assert.deepEqual(valuesOf("transfer-encoding", request), []);
      }
      // An upstream may insist on a length where the method means a body.
      assert.deepEqual(valuesOf("content-length", empty), ["0"]);
      assert(["", "0"].includes(valuesOf("content-length", get).join()));
    },
  },
];

async function requestOf(scene: Scene, call: Omit<Ask, "to">): Promise<SeenRequest> {
  await textFrom(scene, { ...call, to: echo });
  const request = scene.upstream.requests.at(-1);
  assert(request?.state === "whole", "the request arrives whole");
  return request;
}

function valuesOf(name: string, { headers }: SeenRequest): readonly string[] {
  return headers.filter(([other]) => other === name).map(([, value]) => value);
}
