import { describe, expect, it } from "vitest";
import { coloursFor } from "./colours.ts";

const screen = { write: () => undefined, isTerminal: true, columns: 80 };
const pipe = { write: () => undefined, isTerminal: false, columns: undefined };

async function coloured(
  output: typeof screen | typeof pipe,
  when: string | undefined,
  env: Record<string, string>,
): Promise<boolean> {
  return (await coloursFor(output, when, env)).red("x") !== "x";
}

describe("coloursFor", () => {
  it("colours a terminal and nothing else", async () => {
    expect(await coloured(screen, undefined, {})).toBe(true);
    expect(await coloured(pipe, undefined, {})).toBe(false);
    expect(await coloured(screen, "auto", { TERM: "dumb" })).toBe(false);
  });

  it("heeds NO_COLOR and FORCE_COLOR, which count when they are not empty", async () => {
    expect(await coloured(screen, undefined, { NO_COLOR: "1" })).toBe(false);
    expect(await coloured(screen, undefined, { NO_COLOR: "" })).toBe(true);
    expect(await coloured(pipe, undefined, { FORCE_COLOR: "1" })).toBe(true);
    expect(await coloured(screen, undefined, { FORCE_COLOR: "0" })).toBe(false);
    expect(await coloured(pipe, undefined, { FORCE_COLOR: "1", NO_COLOR: "1" })).toBe(false);
  });

  it("lets the flag win", async () => {
    expect(await coloured(screen, "always", { NO_COLOR: "1" })).toBe(true);
    expect(await coloured(screen, "never", { FORCE_COLOR: "1" })).toBe(false);
  });
});
