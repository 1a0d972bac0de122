/**
 * The offset after the object or list that opens at `start`, if it is strict JSON to its end, and how
 * many characters were looked at to tell.
 *
 * The text around it may be broken, so brackets that never close and strings that never end are to be
 * expected; only what `JSON.parse` accepts counts, and nothing that is nested deeper than `deepest`.
 */
export function intactJson(
  text: string,
  start: number,
  deepest: number,
): { readonly end?: number; readonly looked: number } {
  const end = closingEnd(text, start, deepest);
  if (end === undefined) return { looked: text.length - start };
  try {
    JSON.parse(text.slice(start, end));
    return { end, looked: end - start };
  } catch {
    return { looked: end - start };
  }
}

function closingEnd(text: string, start: number, deepest: number): number | undefined {
  let depth = 0;
  for (let offset = start; offset < text.length; offset++) {
    const unit = text.charCodeAt(offset);
    if (unit === 34) offset = stringEnd(text, offset);
    else if (unit === 123 || unit === 91) {
      if (++depth > deepest) return undefined;
    } else if ((unit === 125 || unit === 93) && --depth === 0) return offset + 1;
  }
  return undefined;
}

/** Offset of the quote that ends a string, or of the line's end where none does. */
function stringEnd(text: string, start: number): number {
  for (let offset = start + 1; offset < text.length; offset++) {
    const unit = text.charCodeAt(offset);
    if (unit === 92) offset++;
    else if (unit === 34 || unit === 10) return offset;
  }
  return text.length;
}
