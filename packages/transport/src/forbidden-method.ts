/**
 * Whether no call may have this method. An upstream that knows `TRACE`, or `TRACK`, answers with the
 * request as it got it, keys included; `CONNECT` asks for a tunnel, and not for an answer.
 */
export function isForbiddenMethod(method: string): boolean {
  return forbidden.test(method);
}

const forbidden = /^(?:CONNECT|TRACE|TRACK)$/i;
