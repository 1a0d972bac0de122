// @ts-check
/** Calls with long bodies, which are made while they are sent and thrown away while they are read. */
import { request } from "node:http";

const BLOCK = Buffer.alloc(64 * 1024, "x");

/** @type {{ response: import("node:http").IncomingMessage, read: () => number }[]} */
let readers = [];

/**
 * Begins to read answers, and stops for now when some of each is there.
 * @param {{ port: number, config: object, count: number }} reading
 */
export async function beginToRead({ port, config, count }) {
  readers = await Promise.all(Array.from({ length: count }, () => begun(port, config)));
}

/**
 * @param {number} port
 * @param {object} config
 * @returns {Promise<{ response: import("node:http").IncomingMessage, read: () => number }>}
 */
function begun(port, config) {
  return new Promise((resolve, reject) => {
    const asked = post(port, config, { "content-length": 2 });
    asked.on("error", reject);
    asked.on("response", (response) => {
      let read = 0;
      response.on("data", (part) => {
        if (read === 0) {
          response.pause();
          resolve({ response, read: () => read });
        }
        read += part.length;
      });
    });
    asked.end("{}");
  });
}

/** Reads what was begun to its end, and tells how many bytes each answer had, and how it ended. */
export async function readOn() {
  const began = performance.now();
  const all = readers;
  readers = [];
  const answers = await Promise.all(
    all.map(
      ({ response, read }) =>
        new Promise((resolve) => {
          const over = () => resolve({ bytes: read(), isWhole: response.complete });
          response.on("end", over).on("error", over);
          response.resume();
        }),
    ),
  );
  return { answers, seconds: (performance.now() - began) / 1000 };
}

/**
 * Sends a body of so many bytes, as fast as it is taken.
 * @param {{ port: number, config: object, bytes: number }} sending
 */
export function upload({ port, config, bytes }) {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const asked = post(port, config, { "transfer-encoding": "chunked" });
    asked.on("error", reject);
    asked.on("response", (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part) => {
        text += part;
      });
      response.on("end", () => {
        const seconds = (performance.now() - began) / 1000;
        resolve({ status: response.statusCode, text, seconds });
      });
    });
    let left = bytes;
    const send = () => {
      while (left > 0) {
        const part = BLOCK.subarray(0, left);
        left -= part.length;
        if (!asked.write(part)) {
          asked.once("drain", send);
          return;
        }
      }
      asked.end();
    };
    send();
  });
}

/**
 * @param {number} port
 * @param {object} config
 * @param {Record<string, string | number>} headers
 */
function post(port, config, headers) {
  return request({
    host: "127.0.0.1",
    port,
    agent: false,
    method: "POST",
    path: "/v1/files",
    headers: {
      "content-type": "application/octet-stream",
      "x-portkey-config": JSON.stringify(config),
      ...headers,
    },
  });
}
