import type { Call, Params } from "./attempt.ts";

/**
 * A call that sends the body as it came, because its parameters cannot be set. They stand under what the
 * config asks for and nobody here does, each with the reason; a call without any stays as it is.
 */
export function withoutParams(call: Call, why: string): Call {
  if (isEmpty(call.params)) return call;
  const { from, carries = [] } = call;
  const settings = Object.entries(from);
  const left = settings
    .filter(([setting]) => isParam(setting))
    .map(([key, at]) => Object.freeze({ key, at, why }));
  return Object.freeze({
    ...call,
    params: none,
    carries: Object.freeze([...carries, ...left]),
    from: Object.freeze(Object.fromEntries(settings.filter(([setting]) => !isParam(setting)))),
  });
}

const none: Params = Object.freeze({});

function isEmpty(params: Params): boolean {
  for (const _ in params) return false;
  return true;
}

/** Whether a setting is one of the body, as in `override_params.model`. */
function isParam(setting: string): boolean {
  return /^(?:override|default|drop)_params\./.test(setting);
}
