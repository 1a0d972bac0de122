/**
 * Whether a text stands for another that a template or a person still has to fill in: `<slug>`,
 * `${SLUG}`, `{{slug}}`, `$SLUG`, `YOUR_SLUG`, `your-slug`, `SLUG_1`, `...`.
 */
export function isPlaceholder(text: string): boolean {
  return (
    /[<>{}$…]|\.{3}|\*{3}|x{4}/i.test(text) ||
    /^@?(?:your|insert|replace|change)(?:$|[-_ ])/i.test(text) ||
    /^@?\d*[A-Z][A-Z\d]*(?:[_-][A-Z\d]+)*$/.test(text)
  );
}
