import { describe, expect, it } from "vitest";
import { runMain } from "../../test/run-main.ts";

const leaf = { provider: "openai", api_key: "sk-canary-9f8e7d6c5b4a" };

function inOrder(...targets: readonly unknown[]): string {
  return JSON.stringify({ strategy: { mode: "fallback" }, targets });
}

describe("plan", () => {
  it("says in notes what made no difference", async () => {
    const single = { strategy: { mode: "single" }, targets: [leaf] };
    const files = { "a.json": JSON.stringify(single) };
    const call = ["plan", "a.json", "--open", "/targets/0", "--header", "x-portkey-config: pc-1"];
    const { err } = await runMain([...call, "--outcome", "2=500,3=500"], { files });
    expect(err).toContain("--open /targets/0 changes nothing");
    expect(err).toContain("x-portkey-config is not looked at");
    expect(err).toContain("--outcome for calls 2 and 3 were not needed: the run has 1 call");
  });

  it("says in notes what somebody might not expect", async () => {
    const odd = {
      strategy: { mode: "fallback", on_status_codes: [] },
      forward_headers: ["x-tenant", "x_user"],
      targets: [
        {
          strategy: {
            mode: "loadbalance",
            sticky: { enabled: true, hash_fields: ["metadata.user", "params.user"] },
          },
          targets: [{ provider: "openai" }],
        },
        { ...leaf, retry: { attempts: 1 } },
      ],
    };
    const files = { "a.json": JSON.stringify(odd) };
    const call = ["plan", "a.json", "--header", "X-User: u", "--seed", "1"];
    const { err } = await runMain(call, { files });
    const opened = await runMain([...call, "--open", "/targets/1"], { files });
    expect(err).toContain("a.json reads params.user, and without --body the request has no body");
    expect(opened.err).toContain("--open /targets/1: no cb_config holds for it");
    expect(err).toContain("/targets/0 is sticky by metadata.user and params.user: none of its");
    expect(err).toContain("no key is sent to /targets/0/targets/0\n");
    expect(err).toContain("lacks what is to be forwarded: x-tenant\n");
    expect(err).toContain("no outcome leads to /targets/1\n");
  });

  it("says in notes what an outcome cannot do", async () => {
    const files = { "a.json": inOrder(leaf, { ...leaf, retry: { attempts: 1 } }) };
    const argv = "plan a.json --outcome 1=429:retry-after=2,2=500:retry-after=2,3=timeout";
    const { err } = await runMain(argv, { files });
    expect(err).toContain("call 1: /targets/0 has no retries, so nobody heeds its retry-after");
    expect(err).toContain("call 2: the retries of /targets/1 do not heed a retry-after");
    expect(err).toContain("call 3: /targets/1 has no timeout");
  });

  it("tells why a wait was not taken", async () => {
    const retry = { attempts: 2, use_retry_after_headers: true };
    const files = { "a.json": JSON.stringify({ ...leaf, retry }) };
    const one = await runMain("plan a.json --outcome 1=429:retry-after=60", { files });
    expect(one.out).toContain("Retry-After asks for 60 s or more");
    const argv = "plan a.json --outcome 1=429:retry-after=40,2=429:retry-after-ms=40000";
    const both = await runMain(argv, { files });
    expect(both.out.replaceAll(/\s+/g, " ")).toContain("would add up to more than 60 s");
  });
});
