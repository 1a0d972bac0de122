import { describe, expect, it } from "vitest";
import { migrateRequest } from "./migrate-request.ts";

describe("a config that stays where it is", () => {
  it("is told with its version, as the route reads it", () => {
    const of = (path: string, header: string, body: string) =>
      migrateRequest({
        method: "POST",
        path,
        headers: { "x-portkey-config": header },
        body: `{"config": ${body}, "params": {}}`,
      }).compatibility?.before.config;
    const old = '{"mode":"single","options":[{"provider":"openai"}]}';
    const today = '{"provider":"openai"}';
    expect(of("/v1/complete", today, old)).toBe("1.0");
    expect(of("/v1/complete", old, today)).toBe("2.0");
    expect(of("/v1/complete", old, '"pc-1"')).toBe("saved");
    expect(of("/v1/complete", old, '"other"')).toBe("unknown");
    expect(of("/v1/completions", today, old)).toBe("2.0");
    const elsewhere = { method: "POST", path: "/v1/complete", headers: {}, bodyElsewhere: true };
    expect(migrateRequest(elsewhere).compatibility?.before.config).toBe("unknown");
  });
});
