import assert from "node:assert";
import { inspect } from "node:util";
import { readBody } from "../read-body.ts";
import { type Ask, ask, type Case } from "../scene.ts";
import { names } from "../surroundings.ts";
import { within } from "../time/within.ts";
import { refusingPort } from "../upstream/other-servers.ts";
import { rude } from "../upstream/rude.ts";

/** Stands for every secret that a call may hold. */
const canary = "sk-CANARY-0123456789";

/** What went wrong is told without what was sent. */
export const secretCases: readonly Case[] = [
  {
    title: "tells no secret in what it answers or throws",
    async run(scene) {
      const { upstream } = scene;
      const query = `?key=${canary}`;
      const addresses = [
        `http://127.0.0.1:${await refusingPort()}/${query}`,
        upstream.at(rude["resets-before-headers"]) + query,
        upstream.at(rude["closes-before-headers"]) + query,
        upstream.at(rude["bad-status-line"]) + query,
        upstream.at(rude["closes-in-body"]) + query,
        `http://127.0.0.1:99999/${query}`,
        `no-address/${query}`,
      ];
      const calls = addresses.map((to): Ask => ({ to, ...secretParts(canary) }));
      if (scene.can("resolver")) {
        calls.push({ to: `http://${names.unknown}/${query}`, ...secretParts(canary) });
      }
      const bad = secretParts(`${canary}\r\nx-own: 1`);
      const all = [...calls, { to: `${upstream.origin}/${query}`, ...bad }].map(async (call) => {
        const seen = inspect(await outcomeOf(), { depth: 10, showHidden: true });
        assert(!seen.includes("CANARY"), "a secret is told");

        async function outcomeOf(): Promise<unknown> {
          try {
            const sent = await within(ask(scene, call), "an outcome");
            return sent.kind === "reply" ? (await readBody(sent.body)).last : sent;
          } catch (error) {
            return error;
          }
        }
      });
      await Promise.all(all);
    },
    bends: ["resolver"],
  },
];

function secretParts(value: string): Omit<Ask, "to"> {
  return {
    headers: [
      ["authorization", `Bearer ${value}`],
      ["x-api-key", value],
    ],
    body: Buffer.from(JSON.stringify({ api_key: canary })),
    target: { provider: "openai", api_key: canary },
  };
}
