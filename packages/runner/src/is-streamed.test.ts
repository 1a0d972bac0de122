import { describe, expect, it } from "vitest";
import { isStreamed } from "./is-streamed.ts";

describe("isStreamed", () => {
  it.each([
    "text/event-stream",
    "Text/Event-Stream; charset=utf-8",
    " text/event-stream ;x",
    "application/x-ndjson",
    "application/ndjson",
    "application/jsonl",
    "application/json-seq",
    "application/vnd.amazon.eventstream",
    "audio/mpeg",
    "video/mp4",
  ])("is so for %s", (type) => {
    expect(
      isStreamed([
        ["date", "x"],
        ["content-type", type],
      ]),
    ).toBe(true);
  });

  it.each(["application/json", "text/event-streamer", "x/text/event-stream", "image/png", ""])(
    "is not so for %j",
    (type) => {
      expect(isStreamed([["content-type", type]])).toBe(false);
    },
  );

  it("is not so where nothing is said", () => {
    expect(isStreamed([["x-content-type", "text/event-stream"]])).toBe(false);
  });
});
