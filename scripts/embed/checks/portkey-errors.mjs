// @ts-check
/** What Portkey's client throws. */
import { doesNotMatch, equal, match, ok } from "node:assert/strict";
import { canary } from "../configs.mjs";

/**
 * The error that a request of the client ends in.
 * @param {Promise<unknown>} asked
 * @returns {Promise<any>}
 */
export async function thrownBy(asked) {
  const error = await asked.then(
    () => undefined,
    (thrown) => thrown,
  );
  ok(error !== undefined, "there was no error");
  return error;
}

/**
 * Fails unless an error of the client is of this class, and has what the gateway said in it.
 * @param {any} error
 * @param {number} status
 * @param {string} name
 * @param {string} code
 */
export function isError(error, status, name, code) {
  equal(error.status, status);
  equal(error.constructor.name, name);
  equal(error.error.error.code, code);
  match(error.message, /./);
  doesNotMatch(error.message, new RegExp(canary));
}
