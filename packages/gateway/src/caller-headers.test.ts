import { describe, expect, it } from "vitest";
import { callerHeaders } from "./caller-headers.ts";

describe("callerHeaders", () => {
  it("knows them in any spelling", () => {
    const said = { config: "{}", traceId: "t-1", contentType: "text/plain", origin: "http://a" };
    for (const headers of [
      {
        "x-portkey-config": "{}",
        "x-portkey-trace-id": "t-1",
        "content-type": "text/plain",
        origin: "http://a",
      },
      {
        xPortkeyConfig: "{}",
        x_portkey_trace_id: "t-1",
        "Content-Type": "text/plain",
        Origin: "http://a",
      },
    ]) {
      expect(callerHeaders(headers)).toEqual(said);
    }
  });

  it("takes the first of two", () => {
    const headers = { "x-portkey-trace-id": "first", x_portkey_trace_id: "second" };
    expect(callerHeaders(headers).traceId).toBe("first");
  });
});
