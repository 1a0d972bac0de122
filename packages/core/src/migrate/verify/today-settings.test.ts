import { describe, expect, it } from "vitest";
import { load } from "../../load.ts";
import { verify } from "./verify.ts";

describe("verify", () => {
  it.each([
    ["cbConfig", { cbConfig: { failureThreshold: 5 } }, { cb_config: { failure_threshold: 5 } }],
    [
      "useRetryAfterHeaders",
      { retry: { attempts: 2, useRetryAfterHeaders: true } },
      { retry: { attempts: 2, use_retry_after_headers: true } },
    ],
    [
      "retry_settings",
      { retry_settings: { attempts: 2, use_retry_after_headers: true } },
      { retry: { attempts: 2, use_retry_after_headers: true } },
    ],
    [
      "no waiting",
      { retry: { attempts: 2 } },
      { retry: { attempts: 2, use_retry_after_headers: false } },
    ],
  ])("knows what only today's format has in any spelling: %s", (what, old, now) => {
    const target = { provider: "openai", api_key: "KEY" };
    const loaded = load(JSON.stringify({ ...target, ...now }));
    if (!loaded.ok) throw new Error("invalid");
    const compared = (given: object) =>
      verify({ ...target, ...given }, loaded.value, { seed: 1, runs: 0 }).kind;
    expect(compared(old)).toBe("equivalent");
    if (what !== "no waiting") expect(compared({})).toBe("different");
  });

  it("tells a header's value from none", () => {
    const target = { provider: "openai", api_key: "KEY", forward_headers: ["version"] };
    const loaded = load(JSON.stringify(target));
    if (!loaded.ok) throw new Error("invalid");
    const found = verify({ ...target, version: "KEY_v" }, loaded.value, { seed: 1, runs: 0 });
    expect(found.kind).toBe("different");
    expect(JSON.stringify(found)).not.toContain("KEY_v");
  });
});
