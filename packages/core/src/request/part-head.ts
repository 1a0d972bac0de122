import { headerText } from "./header-text.ts";

/** What the head of a part says of it. */
export interface PartHead {
  readonly name: string;
  /** Whether it has the name of a file, even an empty one. */
  readonly isFile: boolean;
}

/** Longest head of a part, in bytes. */
const longestHead = 8192;

/**
 * Reads the head of a part, which begins at `start`; the delimiter after the part begins at `next`. Nothing
 * where it has no name, or one that programs could read in two ways.
 */
export function partHead(bytes: Uint8Array, start: number, next: number): PartHead | undefined {
  // An empty line and the line break in front of the delimiter are the least that comes after it.
  const most = Math.min(next - 2, start + longestHead);
  const end = endOfHead(bytes, start, most);
  if (end === undefined) return undefined;
  const lines = latin1(bytes, start, end - 4).split("\r\n");
  if (!lines.every((line) => field.test(line))) return undefined;
  const [disposition, second] = lines.filter((line) => /^content-disposition:/i.test(line));
  if (disposition === undefined || second !== undefined) return undefined;
  const parameters = dispositionOf(disposition);
  const name = parameters?.get("name");
  if (parameters === undefined || name === undefined) return undefined;
  const isFile = parameters.has("filename") || parameters.has("filename*");
  return { name: nameOf(name), isFile };
}

/** One line that is a header, which neither goes on in the next one nor has a break that is half of one. */
const field = /^[!#$%&'*+.^_`|~\w-]+:[^\r\n\0]*$/;

/** Where the empty line after a head ends. */
function endOfHead(bytes: Uint8Array, start: number, most: number): number | undefined {
  for (let end = start + 4; end <= most; end++) {
    const isBreak = bytes[end - 1] === 10 && bytes[end - 2] === 13;
    if (isBreak && bytes[end - 3] === 10 && bytes[end - 4] === 13) return end;
  }
  return undefined;
}

function latin1(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, end));
}

/** What clients say of a part. Whatever else stands there some program takes for a name. */
const known: ReadonlySet<string> = new Set(["name", "filename", "filename*"]);

/** The parameters of a disposition by name; nothing where one stands twice or cannot be told from another. */
function dispositionOf(line: string): ReadonlyMap<string, string> | undefined {
  const kind = /^content-disposition:[ \t]*form-data[ \t]*/iy.exec(line);
  if (kind === null) return undefined;
  const parameters = new Map<string, string>();
  const one = /;[ \t]*([!#$%&'*+.^_`|~\w-]+)=(?:"([^"]*)"|([\w!#$%&'*+.^`|~-]*))[ \t]*/y;
  one.lastIndex = kind[0].length;
  while (one.lastIndex < line.length) {
    const [, key, quoted, plain] = one.exec(line) ?? [];
    const name = key?.toLowerCase();
    if (name === undefined || !known.has(name) || parameters.has(name)) return undefined;
    const value = quoted ?? plain ?? "";
    // Some programs take a backslash for a part of the text, and others what it stands before.
    if (value.endsWith("\\") || (name === "name" && value.includes("\\"))) return undefined;
    parameters.set(name, value);
  }
  return parameters;
}

/** A name as it is meant: browsers write the three characters that would end it in this way. */
function nameOf(written: string): string {
  const text = written.replaceAll(/%(?:22|0D|0A)/gi, (code) => decodeURIComponent(code));
  return headerText(text);
}
