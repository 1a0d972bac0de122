import { beforeAll, describe, expect, it } from "vitest";
import { collectCases } from "./collect-cases.ts";
import { endingMutants } from "./mutants/ending-mutants.ts";
import { headerMutants } from "./mutants/header-mutants.ts";
import { type Mutant, sends } from "./mutants/mutant.ts";
import { replyMutants } from "./mutants/reply-mutants.ts";
import { sendingMutants } from "./mutants/sending-mutants.ts";

const mutants = [...headerMutants, ...sendingMutants, ...replyMutants, ...endingMutants];

describe("the suite for transports", () => {
  const said = new Map<Mutant, string>();

  // All at once: many of them fail by waiting for what never comes.
  beforeAll(async () => {
    const listeners = process.getMaxListeners();
    process.setMaxListeners(listeners + mutants.length);
    const all = mutants.map(async (mutant) => said.set(mutant, await failureOf(mutant)));
    await Promise.all(all);
    process.setMaxListeners(listeners);
  }, 30_000);

  for (const mutant of mutants) {
    it(`fails a transport that ${mutant.name}`, () => {
      expect(said.get(mutant)).toMatch(mutant.saying);
    });
  }

  it("fails a transport that leaves a rejection unhandled", async () => {
    // The test framework would take it for its own.
    const others = process.listeners("unhandledRejection");
    process.removeAllListeners("unhandledRejection");
    try {
      const make = sends((send) => (call, signal) => {
        void Promise.reject(new Error("Nobody waits for this."));
        return send(call, signal);
      });
      const saying = /no rejection is left unhandled/;
      const fails = "tells that a connection was refused";
      expect(await failureOf({ name: "", make, fails, saying })).toMatch(saying);
    } finally {
      for (const other of others) process.on("unhandledRejection", other);
    }
  });
});

/** What the case says that must notice, or that it did not. */
async function failureOf({ make, fails }: Mutant): Promise<string> {
  const run = collectCases(make).get(fails);
  if (run === undefined) return `There is no case "${fails}".`;
  return run().then(
    () => "The case has passed.",
    (error: unknown) => String(error),
  );
}
