import { pick, type Random } from "./random.ts";

/** A config of Configs 2.0: strategies up to two levels deep, with retries and timeouts anywhere. */
export function anyConfig(random: Random, depth = 2): object {
  const settings = {
    ...(random(3) > 0 && { retry: anyRetry(random) }),
    // Odd, so that it never passes in the very moment in which something comes.
    ...(random(3) > 0 && { request_timeout: pick(random, 101, 1001, 7001, 30_001) }),
  };
  if (depth === 0 || random(4) === 0) {
    return { provider: pick(random, "openai", "groq", "anthropic"), api_key: "KEY", ...settings };
  }
  const targets = Array.from({ length: 1 + random(3) }, () => anyConfig(random, depth - 1));
  const mode = pick(random, "fallback", "fallback", "loadbalance");
  const listed = mode === "fallback" && random(2) > 0;
  const strategy = { mode, ...(listed && { on_status_codes: anyStatuses(random) }) };
  return { strategy, targets, ...settings };
}

function anyRetry(random: Random): object {
  return {
    attempts: random(6),
    ...(random(2) > 0 && { on_status_codes: anyStatuses(random) }),
    ...(random(2) > 0 && { use_retry_after_headers: true }),
  };
}

function anyStatuses(random: Random): readonly number[] {
  return [408, 429, 500, 503, 529].filter(() => random(2) > 0);
}
