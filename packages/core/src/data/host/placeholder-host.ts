import { classifyHost } from "./classify-host.ts";

/**
 * Whether the host of a `host:port` is one that a template or a person still has to fill in:
 * `{{host}}`, `{host}`, `$HOST`, `<host>`, `%HOST%`, `YOUR-HOST`, `MODEL_URL`.
 *
 * The port, and what stands around the two in a URL, say nothing about the host.
 */
export function isPlaceholderHost(place: string): boolean {
  const end = place.startsWith("[") ? place.indexOf("]") + 1 : place.indexOf(":");
  const host = end > 0 ? place.slice(0, end) : place;
  // A template may hold a colon of its own, so it is looked for in the whole, and must begin in the host.
  const mark = place.search(marks);
  if (mark >= 0 && mark < host.length) return true;
  return (capitals.test(host) || yours.test(host)) && !leadsSomewhere(host);
}

/** No pattern here repeats a group: a text of megabytes is to be read once and without a stack. */
const marks =
  /\{\{|\$\{|\{[^{}]*\}|<[^<>]+>|\$[A-Za-z_]{2,}|%[A-Za-z_]\w{2,}%|\u2026|^\.{3}$|\*{3}/;
const capitals = /\b[A-Z][A-Z\d]*_[A-Z\d_]*\b/;
/** Below the two names that are left out here, a hoster gives its customers names. */
const yours = /(?:^|\.)your[-_](?!server\.de$|objectstorage\.com$)/i;

/** Whether a name made of words resolves, as it stands, to where no reader would expect. */
function leadsSomewhere(host: string): boolean {
  const { kind } = classifyHost(host);
  return kind !== "public" && kind !== "local-name" && kind !== "invalid";
}
