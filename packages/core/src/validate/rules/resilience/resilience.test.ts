/**
 * The rules of this folder judge the same fallbacks, so their tests share them and stand in one file,
 * which is longer than most.
 */
import { describe, expect, it } from "vitest";
import { load } from "../../../load.ts";
import { defaultSettings } from "../../settings.ts";

/** Pointers at which one code is found in a config. */
function places(code: string, config: unknown): string[] {
  return load(JSON.stringify(config)).diagnostics.flatMap((diagnostic) =>
    diagnostic.code === code ? [diagnostic.pointer] : [],
  );
}

const a = { provider: "@a" };
const b = { provider: "@b" };
const c = { provider: "@c" };

function fallback(targets: unknown[], list?: number[]) {
  return {
    strategy: { mode: "fallback", ...(list === undefined ? {} : { on_status_codes: list }) },
    targets,
  };
}

function balance(...targets: unknown[]) {
  return { strategy: { mode: "loadbalance" }, targets };
}

describe("a retry that never retries", () => {
  const found = (retry: unknown) => places("PK2303", { ...a, retry });

  it("is one with attempts 0 and settings that ask for more", () => {
    expect(found({ attempts: 0, on_status_codes: [429] })).toEqual(["/retry/attempts"]);
    expect(found({ attempts: 0, use_retry_after_header: true })).toEqual(["/retry/attempts"]);
    expect(found({ attempts: 0 })).toEqual([]);
    expect(found({ attempts: 0, on_status_codes: [], use_retry_after_headers: false })).toEqual([]);
  });

  it("is one with an empty list", () => {
    expect(found({ attempts: 2, on_status_codes: [] })).toEqual(["/retry/on_status_codes"]);
    expect(found({ attempts: 2, on_status_codes: [429] })).toEqual([]);
    expect(found({ attempts: 2 })).toEqual([]);
  });
});

describe("a list that misses a dead host", () => {
  const list = "/strategy/on_status_codes";

  it.each([
    [[503], [list], []],
    [[429, 502], [list], []],
    [[500], [], []],
    [[429, 500], [], []],
    [[429], [], [list]],
    [[429, 446], [], [list]],
    [[446], [], []],
    [[246, 446], [], []],
    [[], [], []],
    [[301, 429], [], []],
  ])("%j", (codes, misses, forClients) => {
    expect(places("PK5001", fallback([a, b], codes))).toEqual(misses);
    expect(places("PK5005", fallback([a, b], codes))).toEqual(forClients);
  });

  it("says nothing of a fallback with nothing to go on to", () => {
    expect(places("PK5001", fallback([a], [503]))).toEqual([]);
  });

  it("looks for a fallback above that catches it", () => {
    const inner = fallback([a, b], [503]);
    const at = "/targets/0/strategy/on_status_codes";
    expect(places("PK5001", fallback([inner, c]))).toEqual([]);
    expect(places("PK5001", fallback([inner, c], [429, 500]))).toEqual([]);
    expect(places("PK5001", fallback([balance(inner, a), c]))).toEqual([]);
    expect(places("PK5005", fallback([inner, c], [429]))).toEqual([list]);
    expect(places("PK5001", fallback([inner, c], [429]))).toEqual([at]);
    expect(places("PK5001", fallback([c, inner]))).toEqual(["/targets/1/strategy/on_status_codes"]);
    expect(places("PK5001", balance(inner, c))).toEqual([at]);
  });

  it("mends the list in its order", () => {
    const hint = (codes: number[]) =>
      load(JSON.stringify(fallback([a, b], codes))).diagnostics.find(
        ({ code }) => code === "PK5001",
      )?.hint;
    expect(hint([429, 502])).toBe("Add 500: [429, 500, 502].");
    expect(hint([503, 429])).toBe("Add 500: [500, 503, 429].");
    const long = [400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 503];
    expect(hint(long)).toBe("Add 500 to it.");
  });
});

describe("a list that misses a timeout", () => {
  const list = "/strategy/on_status_codes";
  const slow = { ...a, request_timeout: 500 };
  const found = (config: unknown) => places("PK5002", config);

  it("is told for a timeout of its own, of a target, and above", () => {
    expect(found(fallback([slow, b], [500]))).toEqual([list]);
    expect(found({ ...fallback([a, b], [500]), request_timeout: 500 })).toEqual([list]);
    expect(found({ ...balance(fallback([a, b], [500]), c), request_timeout: 500 })).toEqual([
      "/targets/0/strategy/on_status_codes",
    ]);
    expect(found(fallback([balance(b, balance(c, slow)), b], [500]))).toEqual([list]);
  });

  it("is not told where no timeout can end a target that is followed by another", () => {
    expect(found(fallback([b, slow], [500]))).toEqual([]);
    expect(found(fallback([a, b], [500]))).toEqual([]);
    expect(found(fallback([{ ...slow, request_timeout: 0 }, b], [500]))).toEqual([]);
    expect(
      found({ ...fallback([{ ...a, request_timeout: 0 }, b], [500]), request_timeout: 9 }),
    ).toEqual([]);
    expect(found(fallback([fallback([slow, c]), b], [500]))).toEqual([]);
    const single = { strategy: { mode: "single" }, targets: [b, slow] };
    expect(found(fallback([single, b], [500]))).toEqual([]);
  });

  it("is told where the last target of an inner fallback times out", () => {
    expect(found(fallback([fallback([c, slow]), b], [500]))).toEqual([list]);
  });

  it("is not told where the list or a fallback above catches it, or the list has another purpose", () => {
    expect(found(fallback([slow, b], [408]))).toEqual([]);
    expect(found(fallback([slow, b]))).toEqual([]);
    expect(found(fallback([slow, b], []))).toEqual([]);
    expect(found(fallback([slow, b], [246, 446]))).toEqual([]);
    expect(found(fallback([fallback([slow, b], [500]), c]))).toEqual([]);
  });

  it("points at the timeout as well", () => {
    const related = (config: unknown) =>
      load(JSON.stringify(config))
        .diagnostics.find(({ code }) => code === "PK5002")
        ?.related?.map(({ pointer }) => pointer);
    expect(related(fallback([balance(b, slow), c], [500]))).toEqual([
      "/targets/0/targets/1/request_timeout",
    ]);
    expect(related({ ...fallback([a, c], [500]), request_timeout: 5 })).toEqual([
      "/request_timeout",
    ]);
  });
});

describe("a breaker that misses timeouts", () => {
  const cb_config = { failure_threshold: 5, cooldown_interval: 60_000 };
  const slow = { ...a, request_timeout: 500 };
  const found = (config: unknown) => places("PK5006", config);
  const ofStrategy = (mode: string, ...targets: unknown[]) => ({
    strategy: { mode, cb_config },
    targets,
  });

  it("is told at the breaker that is written, once", () => {
    expect(found(ofStrategy("fallback", slow, { ...b, request_timeout: 9 }))).toEqual([
      "/strategy/cb_config",
    ]);
    expect(found({ ...ofStrategy("loadbalance", a, b), request_timeout: 5 })).toEqual([
      "/strategy/cb_config",
    ]);
    expect(found({ ...fallback([a, slow]), cb_config })).toEqual(["/cb_config"]);
    expect(found(fallback([{ ...slow, cb_config }, b]))).toEqual(["/targets/0/cb_config"]);
    expect(found({ ...fallback([{ ...a, cb_config }, b]), request_timeout: 5 })).toEqual([
      "/targets/0/cb_config",
    ]);
    expect(found(ofStrategy("fallback", balance(b, slow), c))).toEqual(["/strategy/cb_config"]);
  });

  it("is told of a breaker that is inherited", () => {
    const single = { strategy: { mode: "single" }, targets: [fallback([a, slow])] };
    expect(found({ ...single, cb_config })).toEqual(["/cb_config"]);
    expect(found({ ...balance(fallback([slow, b]), c), cb_config })).toEqual(["/cb_config"]);
    const other = { ...balance(b, slow), cb_config: { ...cb_config, failure_status_codes: [408] } };
    expect(found({ ...fallback([other, c]), cb_config })).toEqual([]);
    const strategyHasOther = {
      strategy: { mode: "fallback", cb_config: { ...cb_config, failure_status_codes: [500] } },
      targets: [slow, b],
    };
    expect(found({ ...strategyHasOther, cb_config })).toEqual([]);
  });

  it("is not told of a breaker that has a list, never opens or watches nobody", () => {
    const listed = { ...cb_config, failure_status_codes: [500] };
    expect(found({ ...fallback([slow, b]), cb_config: listed })).toEqual([]);
    expect(found({ ...fallback([slow, b]), cb_config: { cooldown_interval: 60_000 } })).toEqual([]);
    expect(found({ ...slow, cb_config })).toEqual([]);
    expect(found(ofStrategy("single", slow))).toEqual([]);
    expect(found({ strategy: { mode: "single" }, targets: [{ ...slow, cb_config }] })).toEqual([]);
  });

  it("is not told where nothing it watches ends in a timeout", () => {
    expect(found(ofStrategy("fallback", a, b))).toEqual([]);
    expect(found(ofStrategy("fallback", { ...a, request_timeout: 0 }, b))).toEqual([]);
    expect(found(ofStrategy("fallback", fallback([slow, b]), c))).toEqual([]);
    expect(found(fallback([slow, { ...b, cb_config }]))).toEqual([]);
    expect(found(ofStrategy("fallback", a, { ...slow, cb_config: {} }))).toEqual([]);
  });

  it("is told only for gateways that heed the breaker", () => {
    const codes = (config: unknown, gateway: "hosted" | "oss") =>
      load(JSON.stringify(config), { ...defaultSettings, for: gateway }).diagnostics.flatMap(
        ({ code }) => (code === "PK5006" ? [code] : []),
      );
    expect(codes(ofStrategy("fallback", slow, b), "hosted")).toEqual(["PK5006"]);
    expect(codes({ ...fallback([slow, b]), cb_config }, "hosted")).toEqual([]);
    expect(codes(ofStrategy("fallback", slow, b), "oss")).toEqual([]);
  });

  it("points at the timeout as well", () => {
    const related = (config: unknown) =>
      load(JSON.stringify(config))
        .diagnostics.find(({ code }) => code === "PK5006")
        ?.related?.map(({ pointer }) => pointer);
    expect(related(ofStrategy("fallback", b, slow))).toEqual(["/targets/1/request_timeout"]);
    expect(related({ ...ofStrategy("fallback", b, c), request_timeout: 5 })).toEqual([
      "/request_timeout",
    ]);
    expect(related({ ...balance(fallback([a, b]), c), cb_config, request_timeout: 5 })).toEqual([
      "/request_timeout",
    ]);
    expect(
      related({ ...balance({ ...ofStrategy("fallback", b, c) }, c), request_timeout: 5 }),
    ).toEqual(["/request_timeout"]);
  });
});

describe("retries that hold a fallback up", () => {
  const five = { retry: { attempts: 5 } };
  const found = (config: unknown) => places("PK5003", config);

  it("begin with four", () => {
    const message = (attempts: number) =>
      load(JSON.stringify(fallback([{ ...a, retry: { attempts } }, b]))).diagnostics.find(
        ({ code }) => code === "PK5003",
      )?.message;
    expect(message(3)).toBeUndefined();
    expect(message(4)).toContain("4 retries wait 15 seconds");
    expect(message(5)).toContain("5 retries wait 31 seconds");
    expect(message(9)).toContain("5 retries wait 31 seconds");
  });

  it("are told once, where they are written", () => {
    expect(
      found(
        fallback([
          { ...a, ...five },
          { ...b, ...five },
          { ...c, ...five },
        ]),
      ),
    ).toEqual(["/targets/0/retry/attempts", "/targets/1/retry/attempts"]);
    expect(found({ ...fallback([a, b, c]), ...five })).toEqual(["/retry/attempts"]);
    expect(found({ ...balance(fallback([a, b]), fallback([b, c])), ...five })).toEqual([
      "/retry/attempts",
    ]);
    expect(found(fallback([{ ...balance(a, b), ...five }, c]))).toEqual([
      "/targets/0/retry/attempts",
    ]);
    expect(found(fallback([balance({ ...a, ...five }, b), c]))).toEqual([
      "/targets/0/targets/0/retry/attempts",
    ]);
  });

  it("are not told where nobody waits for them", () => {
    expect(found({ ...a, ...five })).toEqual([]);
    expect(found({ ...balance(a, b), ...five })).toEqual([]);
    expect(found(fallback([a, { ...b, ...five }]))).toEqual([]);
    const brief = { retry: { attempts: 0 } };
    expect(found({ ...fallback([{ ...a, ...brief }, b]), ...five })).toEqual([]);
    expect(found({ ...fallback([balance({ ...a, ...brief }), b]), ...five })).toEqual([]);
  });

  it("are not told where the fallback goes on after none of what is retried", () => {
    const retry = { retry: { attempts: 5, on_status_codes: [429] } };
    expect(found({ ...fallback([a, b], [401]), ...five })).toEqual([]);
    expect(found({ ...fallback([a, b], [401]), ...retry })).toEqual([]);
    expect(found({ ...fallback([a, b], [429]), ...retry })).toEqual(["/retry/attempts"]);
    expect(found({ ...fallback([a, b], [500]), ...retry })).toEqual(["/retry/attempts"]);
  });
});

describe("a fallback to the same upstream", () => {
  const found = (...targets: unknown[]) => places("PK5004", fallback(targets));
  const key = "sk-canary-9f8e7d6c5b4a";
  const openai = { provider: "openai", api_key: key };

  it("is one whose targets differ in nothing that reaches the upstream", () => {
    expect(found(a, a)).toEqual(["/targets/1"]);
    expect(found(openai, b, { api_key: key, provider: "openai", name: "again" })).toEqual([
      "/targets/2",
    ]);
    expect(found({ ...a, retry: { attempts: 1 } }, { ...a, cache: { mode: "simple" } })).toEqual([
      "/targets/1",
    ]);
    expect(found(a, a, b, b, a)).toEqual(["/targets/1", "/targets/3"]);
  });

  it.each([
    ["key", openai, { ...openai, api_key: "$OTHER_KEY" }],
    ["host", { ...a, custom_host: "https://one.example/v1" }, a],
    ["region", { ...a, aws_region: "x" }, a],
    ["model", { ...a, override_params: { model: "x" } }, a],
    ["parameter", { ...a, override_params: { max_tokens: 5 } }, a],
    ["timeout", { ...a, request_timeout: 1000 }, { ...a, request_timeout: 9000 }],
    ["guardrail", { ...a, input_guardrails: ["g"] }, a],
  ])("is none with another %s", (_name, left, right) => {
    expect(found(left, right)).toEqual([]);
  });

  it("counts what is inherited", () => {
    const root = { override_params: { model: "m", seed: 1 }, request_timeout: 50 };
    const same = { ...a, override_params: { model: "m" }, request_timeout: 50 };
    expect(places("PK5004", { ...fallback([a, same]), ...root })).toEqual(["/targets/1"]);
    expect(places("PK5004", fallback([a, same]))).toEqual([]);
  });

  it("does not compare groups, blank credentials or targets that say nothing", () => {
    expect(found(balance(a, b), balance(a, b))).toEqual([]);
    expect(found({ virtual_key: "***" }, { virtual_key: "***" })).toEqual([]);
    expect(found({ ...openai, api_key: "YOUR_KEY" }, { ...openai, api_key: "YOUR_KEY" })).toEqual(
      [],
    );
    expect(found({}, {})).toEqual([]);
  });

  it("never shows the credential", () => {
    expect(
      JSON.stringify(load(JSON.stringify(fallback([openai, openai]))).diagnostics),
    ).not.toContain(key);
  });
});

describe("values that could not be read", () => {
  const found = (text: string) => load(text).diagnostics.map(({ code }) => code);

  it("are not taken for equal, nor for missing from a list", () => {
    const same = `{"strategy": {"mode": "fallback"}, "targets": [{"virtual_key": ONE}, {"virtual_key": TWO}]}`;
    expect(found(same)).not.toContain("PK5004");
    const models = `{"strategy": {"mode": "fallback"}, "targets": [{"provider": "@a", "override_params": {"model": ONE}}, {"provider": "@a", "override_params": {"model": TWO}}]}`;
    expect(found(models)).not.toContain("PK5004");
    const list = `{"strategy": {"mode": "fallback", "on_status_codes": [503, ...]}, "targets": [{"provider": "@a"}, {"provider": "@b"}]}`;
    expect(found(list)).not.toContain("PK5001");
  });
});

describe("members of wrong types", () => {
  it("make no rule stumble, not even over an object that cannot be made a text", () => {
    const odd = JSON.parse('{"toString": 1, "valueOf": 1}');
    const targets = Array.from({ length: 20 }, () => ({
      ...a,
      provider: odd,
      api_key: odd,
      override_params: { model: odd },
      retry: { attempts: odd, on_status_codes: [odd] },
      request_timeout: odd,
    }));
    expect(() => places("PK5004", fallback(targets))).not.toThrow();
    const config = {
      strategy: { mode: "fallback", on_status_codes: [odd, 503, "x"] },
      targets: [a, b],
    };
    const found = load(JSON.stringify(config)).diagnostics.find(({ code }) => code === "PK5001");
    expect(found?.hint).toBe("Add 500: [500, 503].");
  });
});
