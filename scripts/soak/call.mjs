// @ts-check
import { request } from "node:http";
import { answerParts } from "./faults.mjs";

/** Who hears nothing for so long is in a gateway that hangs. */
const PATIENCE_MS = 90_000;

/** @typedef {{ result: import("./faults.mjs").Result, text: string }} Got */

/**
 * Makes one call, and says what came of it in the words of the faults.
 * @param {import("./callers.mjs").Plan} plan
 * @param {import("node:http").Agent} agent
 * @returns {Promise<Got>}
 */
export function ask(plan, agent) {
  const { fault, kind, id, port, config } = plan;
  const leaves = fault[kind] === "left";
  const body = JSON.stringify({ model: "m", stream: kind === "stream" });
  return new Promise((resolve) => {
    let text = "";
    /** @type {NodeJS.Timeout | undefined} */
    let leaving;
    const asked = request({
      agent,
      host: "127.0.0.1",
      port,
      method: "POST",
      path: `/v1/chat/completions?id=${id}`,
      headers: {
        "content-type": "application/json",
        "content-length": body.length,
        "x-portkey-config": JSON.stringify(config),
        "x-portkey-trace-id": id,
      },
    });
    /** @param {string} result */
    const settle = (result) => {
      clearTimeout(impatient);
      clearTimeout(leaving);
      resolve({ result, text });
    };
    const impatient = setTimeout(() => {
      settle("nothing");
      asked.destroy();
    }, PATIENCE_MS);
    const leave = () => {
      settle("left");
      asked.destroy();
    };
    asked.on("error", (error) => settle(`hung up (${error.message})`));
    asked.on("response", (response) => {
      const status = response.statusCode ?? 0;
      const over = () => settle(judged(plan, status, text, response.complete));
      response.setEncoding("latin1").on("data", (part) => {
        text += part;
      });
      response.on("end", over).on("error", over);
    });
    if (leaves) {
      plan.mayLeave.then(() => {
        leaving = setTimeout(leave, plan.leaveMs);
      });
    }
    asked.end(body);
  });
}

/**
 * @param {import("./callers.mjs").Plan} plan
 * @param {number} status
 * @param {string} text
 * @param {boolean} isComplete
 */
function judged({ kind, id }, status, text, isComplete) {
  const whole = answerParts(kind, id).join("");
  if (status === 200) {
    if (isComplete) return text === whole ? "whole" : "whole, with another text";
    return whole.startsWith(text) ? "cut" : "cut, with another text";
  }
  if (!isComplete) return `${status}, cut`;
  const code = /^\{"error":\{"message":".*","type":"\w+_error","code":"([\w-]+)"/.exec(text)?.[1];
  return code === undefined ? `own ${status}` : `${status} ${code}`;
}
