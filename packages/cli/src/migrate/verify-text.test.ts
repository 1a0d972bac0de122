import type { ToldCall, Verified } from "@pk-config/core";
import { describe, expect, it } from "vitest";
import { plain } from "../render/colours.ts";
import { verifyText } from "./verify-text.ts";

const tried = { draws: 2, requests: 24, outcomes: 56, runs: 20, complete: true };
const nothing = { settings: {}, cache: {}, params: {} };

function told(verified: Verified, columns = Infinity): string {
  return verifyText(verified, { file: "conf.json", colours: plain, columns });
}

function call(at: string, provider: string, more: Partial<ToldCall> = {}): ToldCall {
  return { at, provider, retry: 0, ...nothing, ...more };
}

type Different = Extract<Verified, { readonly kind: "different" }>;

function different(
  example: Partial<Different["counterExample"]> & Pick<Different["counterExample"], "difference">,
  expected: Different["expected"] = [],
): Verified {
  const counterExample = {
    request: {},
    draws: [],
    outcomes: [],
    oldCalls: [],
    newCalls: [],
    oldEnd: undefined,
    newEnd: undefined,
    ...example,
  };
  return { kind: "different", tried, counterExample, expected };
}

describe("what is told of a comparison", () => {
  it("says what was tried", () => {
    expect(told({ kind: "equivalent", tried })).toBe(
      `conf.json: equivalent. The old config and the new one make the same calls.
  Tried: 56 outcomes of calls after 2 draws of the balancers (every situation that a run can come to), and 20 random runs; 24 requests in all.
`,
    );
    expect(told({ kind: "equivalent", tried: { ...tried, complete: false } })).toContain(
      "(not every situation: the config is too large for that)",
    );
  });

  it("keeps to the width of the terminal", () => {
    const oldCalls = [call("/options/0", "openai")];
    const difference = { what: "calls", call: 1, names: [] } as const;
    const end = { oldEnd: 200, newEnd: "nothing sent" } as const;
    expect(told(different({ difference, oldCalls, ...end }), 40)).toBe(
      `conf.json: different. This request is
  run otherwise now:
  1. The old config calls openai
     (/options/0); the new config calls
     nobody.
`,
    );
  });

  it("tells the way to a call of another target", () => {
    const difference = { what: "target", call: 2, names: [] } as const;
    const old = call("/options/0", "openai");
    const oldCalls = [old, { ...old, retry: 1 }];
    const newCalls = [call("/targets/0", "openai"), call("/targets/1", "anthropic")];
    const draws = [{ before: "", after: "", draw: 0.35 }];
    expect(told(different({ difference, draws, oldCalls, newCalls, outcomes: [429] }))).toBe(
      `conf.json: different. This request is run otherwise now:
  1. The balancer (the root, now the root) draws 0.35.
  2. Both call openai (/options/0, now /targets/0), which answers 429.
  3. The old config calls openai (/options/0) once more, as retry 1; the new config calls anthropic (/targets/1).
`,
    );
  });

  it("tells what the caller gets where one config ends", () => {
    const oldCalls = [call("/options/0", "openai")];
    const newCalls = [call("/targets/0", "openai"), call("/targets/1", "anthropic")];
    const example = { oldCalls, newCalls, outcomes: ["fault" as const], oldEnd: "fault" as const };
    const calls = { what: "calls", call: 2, names: [] } as const;
    expect(told(different({ ...example, difference: calls }))).toContain(
      `  1. Both call openai (/options/0, now /targets/0), which cannot be reached.
  2. The old config calls nobody else, and its caller gets an error; the new config calls anthropic (/targets/1).
`,
    );
    const first = { what: "calls", call: 1, names: [] } as const;
    expect(told(different({ difference: first, newCalls, oldEnd: "nothing sent" }))).toContain(
      "  1. The old config calls nobody; the new config calls openai (/targets/0).\n",
    );
    const end = { what: "end", call: 1, names: [] } as const;
    const both = { oldCalls, newCalls: newCalls.slice(0, 1), outcomes: [500] };
    expect(told(different({ ...both, difference: end, oldEnd: 500, newEnd: 503 }))).toContain(
      "  2. The caller of the old config gets 500; the caller of the new config gets 503.\n",
    );
  });

  it("tells which parameters are not the same, and the findings that said so", () => {
    const params = { temperature: 0, stop: "x".repeat(99) };
    const oldCalls = [call("/options/0", "openai", { params })];
    const newCalls = [call("/targets/0", "openai", { params: { temperature: 1 } })];
    const names = ["temperature", "stop"];
    const difference = { what: "params", call: 1, names } as const;
    expect(told(different({ difference, oldCalls, newCalls }, ["PK3001", "PK3002"]))).toBe(
      `conf.json: different. This request is run otherwise now:
  1. Both call openai (/options/0, now /targets/0), with other parameters: temperature is 0 before and 1 now, stop is "${"x".repeat(59)}… before and missing now.
  The findings PK3001 and PK3002 tell of places where the new config does not mean the same. This may be one of them.
`,
    );
  });

  it("names keys by their places", () => {
    const oldCalls = [call("/options/0", "openai", { key: "/options/0/apiKey" })];
    const newCalls = [call("/targets/0", "openai")];
    const difference = { what: "key", call: 1, names: [] } as const;
    expect(told(different({ difference, oldCalls, newCalls }))).toContain(
      "with another key: that of /options/0/apiKey before, none now.\n",
    );
    const virtual = { at: "/options/0", retry: 0, ...nothing, virtualKey: "/options/0/virtualKey" };
    const other = { what: "target", call: 1, names: [] } as const;
    expect(told(different({ difference: other, oldCalls: [virtual], newCalls }))).toContain(
      "The old config calls by the virtual key of /options/0/virtualKey; the new config calls openai (/targets/0).\n",
    );
  });

  it("says what cannot be compared", () => {
    expect(told({ kind: "unknown", at: "/options/1" })).toBe(
      "conf.json: not compared. The node at /options/1 is none of Configs 1.0, so nobody can say what it led to.\n",
    );
  });

  it("hides what looks like a key, and what a terminal would act on", () => {
    const key = `sk-${"a1B2".repeat(6)}`;
    const oldCalls = [call("/options/0", key, { params: { "\u001b[2J": key } })];
    const newCalls = [call("/targets/0", key)];
    const difference = { what: "params", call: 1, names: ["\u001b[2J"] } as const;
    const text = told(different({ difference, oldCalls, newCalls }));
    expect(text).not.toContain(key);
    expect(text).not.toContain("\u001b");
  });
});
