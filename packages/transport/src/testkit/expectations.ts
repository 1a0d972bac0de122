import assert from "node:assert";
import type { NetworkCause } from "@pk-config/core";
import { type BodyPart, bodyCutOff } from "../reply-body.ts";
import type { Reply, Sent } from "../transport.ts";
import type { Capability } from "./capability.ts";
import { readBody, textOf } from "./read-body.ts";
import { type Ask, ask, type Scene } from "./scene.ts";
import { within } from "./time/within.ts";

/** What a case must allow for that looks at causes. */
export const causesBend: readonly Capability[] = ["causes", "resets"];

const causes: readonly NetworkCause[] = [
  "refused",
  "reset",
  "closed",
  "dns",
  "tls",
  "connect-timeout",
  "forbidden",
  "unsendable",
];

/** Sends a call that must be answered. */
export async function replyTo(scene: Scene, call: Ask): Promise<Reply> {
  const sent = await within(ask(scene, call), "a reply");
  assert(sent.kind === "reply", `an upstream that answers gives a reply, not ${told(sent)}`);
  return sent;
}

/** Sends a call that must be answered whole, and gives the body as text. */
export async function textFrom(scene: Scene, call: Ask): Promise<string> {
  const { body } = await replyTo(scene, call);
  return textOf(body);
}

/** Sends a call that no answer must come from, for this reason. */
export async function expectUnreachable(scene: Scene, call: Ask, cause: NetworkCause) {
  const sent = await within(ask(scene, call), "that there is no answer");
  assert(sent.kind === "unreachable", `no answer is ${cause}, not ${told(sent)}`);
  expectCause(scene, sent.cause, cause);
}

/** Sends a call whose answer must break off after these bytes, for this reason. */
export async function expectBroken(scene: Scene, call: Ask, text: string, cause: NetworkCause) {
  const reply = await replyTo(scene, call);
  const { bytes, last } = await readBody(reply.body);
  assert.equal(last.kind, "broken", "a body that breaks off never comes to an end");
  assert(text.startsWith(bytes.toString("latin1")), "no byte is made up");
  // What was on its way when a connection was reset may be lost.
  if (cause !== "reset") assert.equal(bytes.toString("latin1"), text, "what came before is given");
  if (last.kind === "broken") expectCause(scene, last.cause, cause);
}

/** A part must say that the body broke off, because the connection was closed on this side. */
export function expectCutOff(part: BodyPart): void {
  assert.deepEqual(part, bodyCutOff, "a read after the cut is broken");
}

function expectCause(scene: Scene, actual: NetworkCause, expected: NetworkCause): void {
  assert(causes.includes(actual), `${actual} is no cause`);
  if (!scene.can("causes")) return;
  const same = scene.can("resets") ? actual : actual.replace("reset", "closed");
  assert.equal(same, scene.can("resets") ? expected : expected.replace("reset", "closed"));
}

function told(sent: Sent): string {
  return sent.kind === "unreachable" ? `unreachable because ${sent.cause}` : sent.kind;
}
