import { systemClock } from "@pk-config/runner";
import { describe, expect, it } from "vitest";
import type { Stream } from "../serving.ts";
import { printer } from "./printer.ts";

/** Takes what is printed when the test says so. */
function slowReader() {
  const taken: [Stream, string][] = [];
  const waiting: (() => void)[] = [];
  return {
    taken,
    print: (to: Stream, text: string, printed: () => void) => {
      waiting.push(() => {
        taken.push([to, text]);
        printed();
      });
    },
    take: () => waiting.shift()?.(),
  };
}

describe("printer", () => {
  it("prints in order, and together what comes together", async () => {
    const reader = slowReader();
    const out = printer({ ...reader, clock: systemClock }, () => undefined);
    out.soon("stdout", "a");
    out.soon("stdout", "b");
    out.now("stderr", "c");
    out.soon("stdout", "d");
    out.soon("stdout", "e");
    const ended = out.end();
    for (let times = 0; times < 3; times++) reader.take();
    await ended;
    expect(reader.taken).toEqual([
      ["stdout", "ab"],
      ["stderr", "c"],
      ["stdout", "de"],
    ]);
  });

  it("loses what nobody takes, and says so when somebody does", async () => {
    const reader = slowReader();
    const lost: number[] = [];
    const out = printer({ ...reader, clock: systemClock }, (count) => lost.push(count));
    const line = "x".repeat(300_000);
    for (let lines = 0; lines < 10; lines++) out.now("stdout", line);
    expect(lost).toEqual([]);
    reader.take();
    reader.take();
    await out.end();
    expect(lost).toEqual([6]);
    expect(reader.taken.map(([, text]) => text.length)).toEqual([300_000, 900_000]);
  });

  it("does not wait for ever at the end", async () => {
    const reader = slowReader();
    const hasty = {
      ...systemClock,
      after: (_ms: number, end: () => void) => systemClock.after(1, end),
    };
    const out = printer({ ...reader, clock: hasty }, () => undefined);
    out.now("stdout", "a");
    await out.end();
    expect(reader.taken).toEqual([]);
  });
});
