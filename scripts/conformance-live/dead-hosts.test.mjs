// @ts-check
import { once } from "node:events";
import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { startDeadHosts } from "./dead-hosts.ts";
import { dead } from "./places.ts";

/** @param {string | undefined} place */
function begun(place) {
  const [, port = ""] = place?.split(":") ?? [];
  return connect({ host: "127.0.0.1", port: Number(port) });
}

describe("dead hosts", () => {
  it("refuse a connection, or never make one", async () => {
    const { places, stop } = await startDeadHosts();
    await expect(once(begun(places.get(dead.refusing)), "connect")).rejects.toThrow("ECONNREFUSED");
    const waiting = begun(places.get(dead.silent));
    const came = await Promise.race([once(waiting, "connect"), sleep(300, "nothing")]);
    waiting.destroy();
    await stop();
    expect(came).toBe("nothing");
  });
});
