import { InvariantError } from "@pk-config/core";
import { describe, expect, it } from "vitest";
import { planFor } from "../test/plans.ts";
import { answer, stageOf, told } from "../test/stage.ts";
import { defaultRunLimits, runLimits } from "./run-limits.ts";

describe("runLimits", () => {
  it("are a mebibyte and a minute, unless told otherwise", () => {
    expect(runLimits(undefined)).toEqual({ replyBuffer: 1_048_576, idleMs: 60_000 });
    expect(runLimits({ idleMs: 5 })).toEqual({ ...defaultRunLimits, idleMs: 5 });
  });

  it.each([Number.NaN, -1])("are refused where one is %d", async (idleMs) => {
    expect(() => runLimits({ idleMs })).toThrow(
      `Expected a limit idleMs of 0 or more, and ${idleMs} came.`,
    );
    const stage = stageOf([answer(200)], { limits: { idleMs } });
    await expect(stage.start(planFor({}))).rejects.toThrow(InvariantError);
  });

  it("hold back the first part of a reply where they hold back nothing", async () => {
    const stage = stageOf([answer(200, "hello")], { limits: { replyBuffer: 0 } });
    const { reply } = await stage.perform(planFor({}));
    expect(reply && told(await reply.body.read())).toBe("hello");
  });
});
