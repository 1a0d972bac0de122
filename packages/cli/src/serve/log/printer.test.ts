import { systemClock } from "@pk-config/runner";
import { describe, expect, it } from "vitest";
import type { Stream } from "../serving.ts";
import { printer } from "./printer.ts";

/** Takes what is printed when the test says so; from one stream alone, where it says which. */
function slowReader(isOnePlace = true) {
  const taken: [Stream, string][] = [];
  const waiting: { readonly to: Stream; readonly take: () => void }[] = [];
  const printing = {
    isOnePlace,
    giveUp() {},
    print: (to: Stream, text: string, printed: () => void) => {
      const take = () => {
        taken.push([to, text]);
        printed();
      };
      waiting.push({ to, take });
    },
  };
  const take = (from?: Stream) => {
    const at = waiting.findIndex(({ to }) => from === undefined || to === from);
    waiting.splice(at, at < 0 ? 0 : 1)[0]?.take();
  };
  return { taken, printing, take };
}

const nobody = () => undefined;

describe("printer", () => {
  it("prints in order, and together what comes together", async () => {
    const reader = slowReader();
    const out = printer(reader.printing, systemClock, nobody);
    out.soon("stdout", "a");
    out.soon("stdout", "b");
    out.now("stderr", "c");
    out.soon("stdout", "d");
    out.soon("stdout", "e");
    const drained = out.drained();
    for (let times = 0; times < 3; times++) reader.take();
    await drained;
    expect(reader.taken).toEqual([
      ["stdout", "ab"],
      ["stderr", "c"],
      ["stdout", "de"],
    ]);
  });

  it("loses what nobody takes, and says so when somebody does", async () => {
    const reader = slowReader();
    const lost: number[] = [];
    const out = printer(reader.printing, systemClock, (count) => lost.push(count));
    const line = "x".repeat(300_000);
    for (let lines = 0; lines < 10; lines++) out.now("stdout", line);
    expect(lost).toEqual([]);
    reader.take();
    reader.take();
    await out.drained();
    expect(lost).toEqual([6]);
    expect(reader.taken.map(([, text]) => text.length)).toEqual([300_000, 900_000]);
  });

  it("goes on with one stream where nobody takes the other", () => {
    const reader = slowReader(false);
    const out = printer(reader.printing, systemClock, nobody);
    for (let lines = 0; lines < 10; lines++) out.now("stdout", "x".repeat(300_000));
    out.now("stderr", "a");
    reader.take("stderr");
    out.now("stderr", "b");
    reader.take("stderr");
    expect(reader.taken).toEqual([
      ["stderr", "a"],
      ["stderr", "b"],
    ]);
  });

  it("does not wait for ever at the end", async () => {
    const reader = slowReader();
    const hasty = {
      ...systemClock,
      after: (_ms: number, end: () => void) => systemClock.after(1, end),
    };
    const out = printer(reader.printing, hasty, nobody);
    for (const line of ["a\n", "b\nc\n", "d\n"]) out.now("stdout", line);
    await out.drained();
    expect(reader.taken).toEqual([]);
    expect(out.giveUp()).toBe(3);
    out.now("stdout", "e\n");
    reader.take();
    reader.take();
    expect(reader.taken).toEqual([
      ["stdout", "a\n"],
      ["stdout", "e\n"],
    ]);
  });
});
