import { describe, expect, it } from "vitest";
import { readHost } from "./read-host.ts";

describe("readHost", () => {
  it("answers each text as if it were the first", () => {
    const one = readHost("https://llm.contoso.com/v1");
    const other = readHost("http://10.0.0.5:8000");
    expect(one).toMatchObject({ url: { host: "llm.contoso.com" }, kind: { kind: "public" } });
    expect(other).toMatchObject({ url: { host: "10.0.0.5" }, kind: { kind: "private" } });
    expect(readHost("https://llm.contoso.com/v1")).toEqual(one);
    expect(readHost("http://10.0.0.5:8000")).toEqual(other);
  });

  it("has no answer for what is no URL, however often it is asked", () => {
    for (const text of ["", "no url", "no url", "$" + "{HOST}/v1", ""]) {
      expect(readHost(text)).toBeUndefined();
    }
  });
});
