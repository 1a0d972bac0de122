// @ts-check
import { describe, expect, it } from "vitest";
import { liveOutcome } from "./live-outcome.ts";

const places = new Map([["9001", "127.0.0.1:41000"]]);
const answer = { status: 200, headers: {}, text: "{}", askedMs: 1000, endedMs: 1250.4 };

/**
 * @param {Record<string, string>} headers
 * @param {string} text
 */
function heard(headers, text = '{"model":"m"}', atMs = 1010) {
  return { to: "a", method: "POST", path: "/v1/chat/completions", headers, text, atMs };
}

describe("liveOutcome", () => {
  it("leaves out what a client says by itself, and keeps what it was told to say", () => {
    const headers = {
      ...{ host: "127.0.0.1:41000", connection: "keep-alive", "content-length": "13" },
      ...{ accept: "*/*", "user-agent": "node", authorization: "Bearer sk-a", constructor: "f" },
    };
    const { calls } = liveOutcome([heard(headers)], answer, places);
    expect(calls[0]?.headers).toEqual({ authorization: "Bearer sk-a", constructor: "f" });
  });

  it("keeps such a header where it says something else", () => {
    const headers = { connection: "close", "content-length": "12", accept: "text/html" };
    expect(liveOutcome([heard(headers)], answer, places).calls[0]?.headers).toEqual(headers);
  });

  it("tells addresses as the files have them", () => {
    const headers = { "x-portkey-custom-host": "http://127.0.0.1:41000/v1" };
    expect(liveOutcome([heard(headers)], answer, places).calls[0]?.headers).toEqual({
      "x-portkey-custom-host": "http://127.0.0.1:9001/v1",
    });
  });

  it("counts times from the call before, and the end from the last", () => {
    const { calls, endMs } = liveOutcome(
      [heard({}), heard({}, "", 1210.6), heard({}, "no json", 1211)],
      answer,
      places,
    );
    expect(calls.map(({ afterMs }) => afterMs)).toEqual([10, 201, 0]);
    expect(calls.map(({ body }) => body)).toEqual([{ model: "m" }, null, "no json"]);
    expect(endMs).toBe(39);
  });

  it("tells whose answer it is, and what is said where it is nobody's", () => {
    const headers = {
      "x-stage-call": "2",
      "x-portkey-last-used-option-index": "config.targets[1]",
      "x-portkey-retry-attempt-count": "-1",
    };
    expect(liveOutcome([], { ...answer, headers }, places)).toMatchObject({
      ...{ status: 200, served: 2, option: "config.targets[1]", retries: -1, words: undefined },
    });
    expect(liveOutcome([], answer, places)).toMatchObject({ served: undefined, words: "{}" });
  });

  it("takes the new boundary of a body for one", () => {
    const type = "multipart/form-data; boundary=----formdata-undici-012345";
    const text = "------formdata-undici-012345\r\nhello\r\n------formdata-undici-012345--";
    const { calls } = liveOutcome([heard({ "content-type": type }, text)], answer, places);
    expect(calls[0]).toMatchObject({
      headers: { "content-type": "multipart/form-data; boundary=another" },
      body: "--XX\r\nhello\r\n--XX--",
    });
  });
});
