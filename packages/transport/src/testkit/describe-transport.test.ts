import { describe, expect, it } from "vitest";
import type { Transport } from "../transport.ts";
import type { Capability, Lacks } from "./capability.ts";
import { everyCase } from "./cases/every-case.ts";
import { describeTransport } from "./describe-transport.ts";
import { runCase } from "./run-case.ts";

const capabilities: Record<Capability, true> = {
  causes: true,
  resets: true,
  resetsAtEnd: true,
  exactAddress: true,
  requestHeaders: true,
  replyHeaders: true,
  rawBodies: true,
  requestStreams: true,
  requestLengths: true,
  readsAtOnce: true,
  backpressure: true,
  unaskedContinue: true,
  reuse: true,
  noSpareConnections: true,
  resolver: true,
  trust: true,
  handshakes: true,
  close: true,
};

/** Answers that it was told to give up, whatever it is asked. */
function idle(): Transport {
  return { spec: "pk-transport/1", doSend: async () => ({ kind: "aborted" }) };
}

function titles(lacks: Lacks): string[] {
  const found: string[] = [];
  describeTransport("idle", idle, {
    describe: (title, body) => {
      found.push(title);
      body();
    },
    it: (title) => found.push(title),
    lacks,
  });
  return found;
}

describe("describeTransport", () => {
  it("makes one test for each claim, under one title each", () => {
    const [first, ...rest] = titles({});
    expect(first).toBe("the transport idle");
    expect(rest).toEqual(everyCase.map(({ title }) => title));
    expect(new Set(rest).size).toBe(rest.length);
  });

  it("shows in the titles what a transport cannot do, and why", () => {
    const shown = titles({ resolver: "names are not ours", replyHeaders: "they are sorted" });
    expect(shown[0]).toBe(
      `the transport idle, but for 4 of ${everyCase.length} (resolver: names are not ours)`,
    );
    expect(shown).not.toContain("resolves a name");
    expect(shown).toContain(
      "gives the headers of a reply as they came, with their names in lower case, " +
        "as far as it can (replyHeaders: they are sorted)",
    );
    expect(shown).toHaveLength(everyCase.length - 3);
  });

  it("knows no capability that no case looks at", () => {
    const used = everyCase.flatMap(({ needs = [], bends = [] }) => [...needs, ...bends]);
    expect([...new Set(used)].toSorted()).toEqual(Object.keys(capabilities).toSorted());
  });

  it("asks for the functions of a test framework that has no global ones", () => {
    expect(() => describeTransport("idle", idle)).toThrow(/no global describe/);
  });
});

describe("runCase", () => {
  it("refuses a transport that keeps another contract", async () => {
    const [first] = everyCase;
    if (first === undefined) throw new Error("There is no case.");
    // Only a program that was not compiled against these types can get this far.
    const other = Object.assign(idle(), JSON.parse('{"spec": "pk-transport/0"}'));
    await expect(runCase(first, () => other, {})).rejects.toThrow(/the contract that it keeps/);
  });

  it("refuses a case that looks at what its title does not tell", async () => {
    const one = {
      title: "hides something",
      run: async ({ can }: { can: (capability: Capability) => boolean }) => {
        can("resolver");
      },
    };
    await expect(runCase(one, idle, {})).rejects.toThrow(/does not say that it looks at resolver/);
  });
});
