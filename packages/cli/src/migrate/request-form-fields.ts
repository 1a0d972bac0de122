import { isCredentialKey } from "@pk-config/core";

/** The head of a part of a form, its name, and the empty line behind it. */
const partHead =
  /^content-disposition:[ \t]*form-data;[^\r\n]{0,300}?\bname="?([^";\r\n]{1,200})"?[^\r\n]*\r?\n(?:[^\r\n]+\r?\n){0,20}\r?\n/gim;

/** A masked text in which the fields of a form are masked as well, where their names say that they are secrets. */
export function fieldsMasked(text: string, masked: string): string {
  const parts: string[] = [];
  let read = 0;
  for (const { 0: head, 1: name = "", index } of text.matchAll(partHead)) {
    if (index < read || !isCredentialKey(name, "text")) continue;
    const start = index + head.length;
    const next = text.slice(start).search(/\r?\n--/);
    const end = next < 0 ? text.length : start + next;
    parts.push(masked.slice(read, start), masked.slice(start, end).replaceAll(/[^\r\n]/g, "•"));
    read = end;
  }
  return read === 0 ? masked : `${parts.join("")}${masked.slice(read)}`;
}
