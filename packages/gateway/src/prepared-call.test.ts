import { format, inspect } from "node:util";
import type { Sending } from "@pk-config/transport";
import { describe, expect, it } from "vitest";
import { ask } from "../test/ask.ts";
import { scriptedTransport } from "../test/scripted-transport.ts";
import { createAnswerer } from "./create-answerer.ts";

const canary = "9f8e7d6c5b4a";
const key = `sk-canary-${canary}`;

/** A call with a secret wherever one can be, as its transport gets it. */
async function prepared(): Promise<Sending> {
  const transport = scriptedTransport();
  const config = JSON.stringify({
    provider: "openai",
    api_key: key,
    custom_host: "https://a.example.com/v1",
    override_params: { metadata: { token: key } },
    access_token: key,
    forward_headers: ["access_token", "x-user"],
  });
  await ask(createAnswerer({ transport, config }), {
    path: `/v1/chat/completions?key=${canary}`,
    headers: { "x-user": canary },
    body: JSON.stringify({ model: "m", user: canary }),
  });
  const [sending] = transport.sent;
  if (sending === undefined) throw new Error("Nothing was sent.");
  return sending;
}

describe("a call that is ready to be sent", () => {
  it("holds secrets, and shows none where it is printed", async () => {
    const sending = await prepared();
    const { url, headers, body, target } = sending;
    const text = new TextDecoder().decode(body instanceof Uint8Array ? body : undefined);
    for (const part of [url, headers.join(), text, JSON.stringify(target)])
      expect(part).toContain(canary);
    for (const shown of [
      JSON.stringify(sending),
      JSON.stringify({ sending }, null, 2),
      inspect(sending),
      inspect({ sending }, { depth: null, showHidden: true, getters: true }),
      format("%s %o %O %j", sending, sending, sending, sending),
    ]) {
      expect(shown).not.toContain(canary);
      expect(shown).toContain("https://a.example.com/v1/chat/completions");
    }
  });
});
