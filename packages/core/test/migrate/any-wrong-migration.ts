import fc from "fast-check";
import type { OldAndNew } from "./any-old-config.ts";

interface Target {
  readonly provider: string;
  readonly weight: number;
  readonly attempts: number;
  readonly on: readonly number[];
  readonly temperature: number;
}

/** Targets that are all called, each with everything that can be lost. */
const targets = fc.array(
  fc.record({
    provider: fc.constantFrom("openai", "anthropic", "cohere"),
    weight: fc.constantFrom(0.2, 0.3, 2, 3),
    attempts: fc.integer({ min: 1, max: 4 }),
    // One that nobody retries unless it is listed.
    on: fc
      .uniqueArray(fc.constantFrom(400, 408, 429, 500, 503), { maxLength: 3 })
      .map((more) => [524, ...more]),
    temperature: fc.constantFrom(0, 0.5, 1),
  }),
  { minLength: 2, maxLength: 4 },
);

type New = ReturnType<typeof newTarget>;

/** What can go wrong with a target. */
const mistakes: Readonly<Record<string, (target: New) => object>> = {
  "its retry is lost": ({ retry: _, ...rest }) => rest,
  "it is retried once more": (target) => ({
    ...target,
    retry: { ...target.retry, attempts: target.retry.attempts + 1 },
  }),
  "it is retried once less": (target) => ({
    ...target,
    retry: { ...target.retry, attempts: target.retry.attempts - 1 },
  }),
  "its statuses are lost": (target) => ({ ...target, retry: { attempts: target.retry.attempts } }),
  "a status is lost": (target) => ({
    ...target,
    retry: { ...target.retry, on_status_codes: target.retry.on_status_codes.slice(1) },
  }),
  "its parameters are lost": ({ override_params: _, ...rest }) => rest,
  "its parameters are defaults": ({ override_params, ...rest }) => ({
    ...rest,
    default_params: override_params,
  }),
  "its key is lost": ({ api_key: _, ...rest }) => rest,
  "its key is another": (target) => ({ ...target, api_key: `${target.api_key}_2` }),
  "its provider is another": (target) => ({ ...target, provider: "anyscale" }),
};

/** What can go wrong with a balancer alone. */
const balancerMistakes: typeof mistakes = {
  "its weight is lost": ({ weight: _, ...rest }) => rest,
  "its weight is another": (target) => ({ ...target, weight: target.weight * 1.01 }),
};

/** A config of 1.0, and a config of 2.0 that is not the same in one thing. */
export const anyWrongMigration: fc.Arbitrary<Pick<OldAndNew, "before" | "after">> = fc
  .record({ targets, isBalancer: fc.boolean(), at: fc.nat(), mistake: fc.nat(), swaps: fc.nat(5) })
  .map(({ targets: all, isBalancer, at, mistake, swaps }) => {
    const mode = isBalancer ? "loadbalance" : "fallback";
    const before = { mode, options: all.map(oldTarget) };
    const good = all.map(newTarget);
    const place = at % good.length;
    const known = Object.values({ ...mistakes, ...(isBalancer ? balancerMistakes : {}) });
    const spoil = known[mistake % known.length];
    const bad = good.map((target, index) =>
      index === place && spoil !== undefined ? spoil(target) : target,
    );
    return { before, after: { strategy: { mode }, targets: swaps === 0 ? turned(good) : bad } };
  });

/** The first target comes last. */
function turned(all: readonly object[]): readonly object[] {
  return [...all.slice(1), ...all.slice(0, 1)];
}

function oldTarget({ provider, weight, attempts, on, temperature }: Target, index: number) {
  return {
    provider,
    apiKey: `SECRET_${index}`,
    weight,
    retry: { attempts, onStatusCodes: on },
    params_to_override: { temperature, model: "gpt-4" },
  };
}

function newTarget({ provider, weight, attempts, on, temperature }: Target, index: number) {
  return {
    provider,
    api_key: `SECRET_${index}`,
    weight,
    retry: { attempts, on_status_codes: on },
    override_params: { temperature, model: "gpt-4" },
  };
}
