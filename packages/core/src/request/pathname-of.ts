/**
 * The path of a request without its query string, or `undefined` where it must not be put behind an
 * address. HTTP clients resolve `..` in all its spellings, and would call another path of the host than
 * the config allows, with its key. A space or a line break would end the line that a path is sent in,
 * also in a query string.
 */
export function pathnameOf(path: string): string | undefined {
  let end = path.length;
  let isOdd = path.charCodeAt(0) !== 47;
  for (let index = 0; index < path.length; index++) {
    const code = path.charCodeAt(index);
    if (code <= 32 || code === 127 || code > 255) return undefined;
    if (index > end) continue;
    if (code === 63 || code === 35) end = index;
    else if (code === 92 || code === 37 || code > 127) isOdd = true;
    else if (code === 46 && path.charCodeAt(index - 1) === 47) isOdd = true;
  }
  const pathname = end === path.length ? path : path.slice(0, end);
  return isOdd && !isPlain(pathname) ? undefined : pathname;
}

/** The rule itself; most paths have nothing in them that it could be about. */
function isPlain(pathname: string): boolean {
  if (!pathname.startsWith("/") || /[\\\s\p{Cc}]/u.test(pathname)) return false;
  return !/\/(?:\.|%2e){1,2}(?:\/|$)/i.test(pathname);
}
