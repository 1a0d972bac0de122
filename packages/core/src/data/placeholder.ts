/**
 * Whether a text stands for another that a template or a person still has to fill in: `<slug>`,
 * `${SLUG}`, `{{slug}}`, `$SLUG`, `YOUR_SLUG`, `your-slug`, `SLUG_1`, `...`.
 */
export function isPlaceholder(text: string): boolean {
  if (/[<>{}$…]|\.{3}|\*{3}|x{4}/i.test(text)) return true;
  // What a person is to replace is short, and a repeated group costs stack.
  if (text.length > LONGEST) return false;
  return (
    /^@?(?:your|insert|replace|change)(?:$|[-_ ])/i.test(text) ||
    /^@?\d*[A-Z][A-Z\d]*(?:[_-][A-Z\d]+)*$/.test(text)
  );
}

const LONGEST = 200;
