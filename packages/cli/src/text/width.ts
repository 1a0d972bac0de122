/** Code points that take two cells of a terminal, as pairs of first and last. */
const wide = [
  0x1100, 0x115f, 0x2e80, 0x303e, 0x3041, 0x33ff, 0x3400, 0x4dbf, 0x4e00, 0x9fff, 0xa000, 0xa4cf,
  0xa960, 0xa97f, 0xac00, 0xd7a3, 0xf900, 0xfaff, 0xfe30, 0xfe6f, 0xff00, 0xff60, 0xffe0, 0xffe6,
  0x1f300, 0x1f64f, 0x1f680, 0x1f6ff, 0x1f7e0, 0x1f7eb, 0x1f900, 0x1faff, 0x20000, 0x3fffd,
];

/** Cells of a terminal that one character takes. */
export function cellsOf(character: string): 0 | 1 | 2 {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x300) return 1;
  if (/[\p{Mn}\p{Me}]/u.test(character)) return 0;
  for (let at = 0; at < wide.length; at += 2) {
    if (code < (wide[at] ?? 0)) return 1;
    if (code <= (wide[at + 1] ?? 0)) return 2;
  }
  return 1;
}

/** Cells of a terminal that a text takes. */
export function widthOf(text: string): number {
  let cells = 0;
  for (const character of text) cells += cellsOf(character);
  return cells;
}
