// @ts-check
/** Files that the `openai` client uploads: they reach the upstream to the byte. */
import { deepEqual, equal, match, rejects } from "node:assert/strict";
import { keys } from "../configs.mjs";
import { headersOf } from "./sent-alike.mjs";

/** @typedef {import("./openai.mjs").Check} Check */
/** @typedef {import("../clients.mjs").Setting} Setting */

/** Without it no `fetch` sends a stream. */
const halfDuplex = { duplex: /** @type {const} */ ("half") };

/** @type {readonly Check[]} */
export const uploadChecks = [
  ["a recording, its length known", (setting) => transcribed(setting, 300_000, false)],
  ["a recording that comes in chunks", (setting) => transcribed(setting, 300_000, true)],
  [
    "a recording that is too long to be kept",
    (setting) => transcribed(setting, 6 * 1024 * 1024, false),
  ],
  ["the same in chunks", (setting) => transcribed(setting, 6 * 1024 * 1024, true)],
  [
    "a caller that goes away in the middle of an upload",
    async ({ openai, gateway }) => {
      const leaving = new AbortController();
      let parts = 0;
      const body = new ReadableStream({
        pull(controller) {
          parts += 1;
          if (parts === 1) controller.enqueue(noise(64 * 1024));
          else leaving.abort();
        },
      });
      const headers = { "content-type": "audio/wav" };
      const init = { method: "POST", headers, body, signal: leaving.signal };
      await rejects(fetch(`${gateway.url}/v1/audio/transcriptions`, { ...init, ...halfDuplex }));
      const said = await openai().models.list();
      equal(said.data.length, 2);
    },
  ],
];

/**
 * @param {Setting} setting
 * @param {number} length
 * @param {boolean} inChunks
 */
async function transcribed({ openai, upstream, OpenAI }, length, inChunks) {
  const file = noise(length);
  /** @type {{ type: string | null, bytes: Buffer } | undefined} */
  let given;
  /** Sends what the client would send, and keeps it: a form has another boundary each time. */
  const kept = async (/** @type {string} */ url, /** @type {RequestInit} */ init) => {
    const asked = new Request(url, init);
    const bytes = Buffer.from(await asked.arrayBuffer());
    given = { type: asked.headers.get("content-type"), bytes };
    const body = inChunks ? new Blob([bytes]).stream() : bytes;
    return fetch(url, { method: "POST", headers: asked.headers, body, ...halfDuplex });
  };
  const said = await openai({ fetch: kept }).audio.transcriptions.create({
    model: "whisper-1",
    file: await OpenAI.toFile(file, "grüß.wav", { type: "audio/wav" }),
    language: "de",
  });
  const [call] = upstream.taken();
  if (call === undefined || given === undefined) throw new Error("nothing reached the upstream");
  equal(call.path, "/a/v1/audio/transcriptions");
  equal(call.body.compare(given.bytes), 0, "the body is another one");
  equal(said.text, `heard ${given.bytes.length} bytes`);
  match(given.type ?? "", /^multipart\/form-data; boundary=/);
  deepEqual(headersOf(call), {
    authorization: `Bearer ${keys.a}`,
    "content-type": given.type,
  });
}

/** @param {number} length */
function noise(length) {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; at++) bytes[at] = (at * 2_654_435_761) >>> 13;
  return bytes;
}
