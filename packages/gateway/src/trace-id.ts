/** Finds the id by which a request is known: the caller's own, or one that is made up. */
export type TraceIds = (given: string | undefined, visit: number) => string;

/**
 * Makes ids of the form of a UUID: a part that is drawn once, so that no other gateway makes the same,
 * and the number of the visit. To draw one for each request costs as much as to plan it.
 */
export function traceIds(): TraceIds {
  let drawn: string | undefined;
  return (given, visit) => {
    if (given !== undefined && isPlain.test(given)) return given;
    // Not before the first request: Workers have no randomness while they start.
    drawn ??= crypto.randomUUID().slice(0, -12);
    return drawn + visit.toString(16).padStart(12, "0");
  };
}

/** Anything else would make log lines that nobody can read. */
const isPlain = /^[\w.:/=+-]{1,128}$/;
