/**
 * The boundary that a `multipart/form-data` names; nothing where it names none, or where programs could
 * read it in two ways.
 */
export function formBoundary(contentType: string): string | undefined {
  const [type = "", ...given] = contentType.split(";");
  if (type.trim().toLowerCase() !== "multipart/form-data") return undefined;
  const boundaries = given.filter((parameter) => /^\s*boundary\s*\*?\d*\*?\s*=/i.test(parameter));
  const [only, second] = boundaries;
  if (only === undefined || second !== undefined) return undefined;
  const [, quoted, plain] = written.exec(only) ?? [];
  const boundary = quoted ?? plain;
  return boundary === undefined || boundary.endsWith(" ") ? undefined : boundary;
}

/** The characters that a boundary can have, without those that end a quoted text or a parameter. */
const written = /^\s*boundary=(?:"([\w'()+,\-./:=? ]{1,70})"|([\w'+\-.]{1,70}))\s*$/i;
