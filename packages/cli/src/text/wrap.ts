import { widthOf } from "./width.ts";

/** Breaks a text at spaces into lines of at most `width` cells; a longer word keeps a line of its own. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  let cells = 0;
  for (const word of text.split(" ")) {
    const wordCells = widthOf(word);
    if (line !== "" && cells + 1 + wordCells > width) {
      lines.push(line);
      line = word;
      cells = wordCells;
    } else {
      cells += wordCells + (line === "" ? 0 : 1);
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
