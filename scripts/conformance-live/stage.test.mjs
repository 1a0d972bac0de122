// @ts-check
import { afterAll, describe, expect, it } from "vitest";
import { stages } from "./stage.ts";

const made = stages(new Map());
afterAll(() => made.stop());

/**
 * @param {import("./stage.ts").Stage} stage
 * @param {string} port
 */
async function call(stage, port) {
  const response = await fetch(`http://${stage.places.get(port)}/v1/x`, { redirect: "manual" });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

describe("a stage", () => {
  it("answers line by line, the last one for ever, and counts the calls of all hosts", async () => {
    const stage = await made.take();
    const heard = stage.play({ a: [{ status: 503 }, { status: 429 }] });
    const answers = [];
    for (const port of ["9001", "9002", "9001", "9001"]) answers.push(await call(stage, port));
    expect(answers.map(({ status }) => status)).toEqual([503, 200, 429, 429]);
    expect(answers.map(({ headers }) => headers.get("x-stage-call"))).toEqual(["1", "2", "3", "4"]);
    expect(heard.map(({ to }) => to)).toEqual(["a", "b", "a", "a"]);
    made.giveBack(stage);
  });

  it("says the same by the same line", async () => {
    const stage = await made.take();
    stage.play({ a: [{ status: 500 }] });
    const [first, second] = [await call(stage, "9001"), await call(stage, "9001")];
    expect(first.text).toBe(second.text);
    made.giveBack(stage);
  });

  it("begins anew with each run, and leads on to hosts of its own", async () => {
    const stage = await made.take();
    const location = "http://127.0.0.1:9103/v1/moved";
    const heard = stage.play({ a: [{ status: 301, headers: { location } }] });
    const { headers } = await call(stage, "9001");
    expect(headers.get("location")).toBe(`http://${stage.places.get("9103")}/v1/moved`);
    expect(heard).toHaveLength(1);
    made.giveBack(stage);
  });

  it("is not shared by two runs", async () => {
    const [one, other] = [await made.take(), await made.take()];
    expect(one.places.get("9001")).not.toBe(other.places.get("9001"));
    made.giveBack(one);
    expect(await made.take()).toBe(one);
    one.stop();
    other.stop();
  });

  it("cuts where it is told to", async () => {
    const stage = await made.take();
    stage.play({ a: [{ cut: "before" }, { cut: "inside" }] });
    await expect(call(stage, "9001")).rejects.toThrow();
    await expect(call(stage, "9001")).rejects.toThrow();
    stage.stop();
  });
});
