/** The parts of a whole address in the place of a path. */
export interface AbsoluteForm {
  /** Name and port. They count, and the `host` header beside them does not. */
  readonly host: string;
  /** Path with its query string. */
  readonly path: string;
}

/**
 * Reads a target that is written as a whole address, as to a proxy: every server has to understand it.
 * `undefined` for one that is none.
 */
export function absoluteForm(target: string): AbsoluteForm | undefined {
  const [, host, rest] = /^https?:\/\/([^/?#]*)(.*)$/is.exec(target) ?? [];
  if (host === undefined || rest === undefined) return undefined;
  return { host, path: rest.startsWith("/") ? rest : `/${rest}` };
}
