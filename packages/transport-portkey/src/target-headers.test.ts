import type { Call } from "@pk-config/core";
import { sendingTo } from "@pk-config/transport/testkit";
import { describe, expect, it } from "vitest";
import { targetHeaders } from "./target-headers.ts";

type Source = Call["headers"][number]["value"];

function sorted(headers: readonly (readonly [string, string])[], source?: Source) {
  const sending = sendingTo("http://gateway/v1", { headers });
  const planned = source === undefined ? [] : [{ name: "authorization", value: source }];
  return targetHeaders({ headers, call: { ...sending.call, headers: planned } });
}

describe("targetHeaders", () => {
  it("tells the key, what is said of the body and what is handed on apart", () => {
    const headers = [
      ["content-type", "application/json"],
      ["content-encoding", "gzip"],
      ["authorization", "Bearer sk-a"],
      ["x-team", "search"],
      ["x-team", "other"],
    ] as const;
    expect(sorted(headers, { from: "environment", variable: "KEY", prefix: "Bearer " })).toEqual({
      credential: { key: "api_key", text: "sk-a" },
      plain: [
        ["content-type", "application/json"],
        ["content-encoding", "gzip"],
      ],
      forwarded: [
        ["x-team", "search"],
        ["x-team", "other"],
      ],
    });
  });

  it.each(["azure_ad_token", "ad_auth"])("knows a token by where it was written: %s", (key) => {
    const source = { from: "config", pointer: `/targets/0/${key}`, prefix: "Bearer " } as const;
    const { credential } = sorted([["authorization", "Bearer t"]], source);
    expect(credential).toEqual({ key: "azure_ad_token", text: "t" });
  });

  it("takes the scheme off in any spelling", () => {
    const source = { from: "request", header: "authorization" } as const;
    expect(sorted([["authorization", "bearer sk-a"]], source).credential?.text).toBe("sk-a");
  });

  it.each(["Basic YTpi", "Bearer", "AWS4-HMAC-SHA256 Credential=a", "sk-a"])(
    "hands on what is no key: %s",
    (value) => {
      const { credential, forwarded } = sorted([["authorization", value]]);
      expect(credential).toBeUndefined();
      expect(forwarded).toEqual([["authorization", value]]);
    },
  );
});
