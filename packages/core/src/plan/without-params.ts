import type { Call, Params } from "./attempt.ts";

/**
 * A call that sends the body as it came, because its parameters cannot be set. They stand under what the
 * config asks for and nobody here does, each with the reason. What a target inherits may be much, and there
 * may be many targets, so these are worked out when somebody asks for them.
 */
export function withoutParams(call: Call, why: string): Call {
  const { target, name, provider, method, url, headers, timeoutMs, carries = [] } = call;
  const bare: Call = {
    target,
    ...(name === undefined ? {} : { name }),
    ...(provider === undefined ? {} : { provider }),
    method,
    url,
    headers,
    params: none,
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
    carries,
    from: noPlaces,
  };
  const left = () =>
    Object.entries(call.from)
      .filter(([setting]) => isParam(setting))
      .map(([key, at]) => Object.freeze({ key, at, why }));
  const others = () => Object.entries(call.from).filter(([setting]) => !isParam(setting));
  return Object.freeze(
    Object.defineProperties(bare, {
      carries: { get: () => Object.freeze([...carries, ...left()]) },
      from: { get: () => Object.freeze(Object.fromEntries(others())) },
    }),
  );
}

/** Whether a call does nothing to the body. */
export function isWithoutParams({ params }: Call): boolean {
  for (const _ in params) return false;
  return true;
}

const noPlaces: Call["from"] = Object.freeze({});
const none: Params = Object.freeze({});

/** Whether a setting is one of the body, as in `override_params.model`. */
function isParam(setting: string): boolean {
  return /^(?:override|default|drop)_params\./.test(setting);
}
