/** The id by which a request is known: the caller's own, or one that is made up. */
export function traceIdOf(headers: Readonly<Record<string, string>>): string {
  const given = headers["x-portkey-trace-id"];
  return given !== undefined && isPlain.test(given) ? given : crypto.randomUUID();
}

/** Anything else would make log lines that nobody can read. */
const isPlain = /^[\w.:/=+-]{1,128}$/;
