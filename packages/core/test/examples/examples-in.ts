/** An `@example` of a comment: code that shows what a function does. */
export interface Example {
  /** The function whose comment it stands in. */
  readonly shows: string;
  readonly file: string;
  /** The line of the file that the code begins at, from 1. */
  readonly line: number;
  readonly code: string;
}

const commented = /\/\*\*\n(?:(?!\*\/)[\s\S])*?\*\/\nexport function (\w+)/g;
const fenced = / \* @example\n \* ```ts\n([\s\S]*?) \* ```\n/g;

/** The examples of a source. One that stands where nobody would find it is an error. */
export function examplesIn(file: string, source: string): Example[] {
  const examples = [...source.matchAll(commented)].flatMap(({ 0: comment, 1: shows = "", index }) =>
    [...comment.matchAll(fenced)].map((fence) => ({
      shows,
      file,
      line: source.slice(0, index + fence.index).split("\n").length + 2,
      code: (fence[1] ?? "").replaceAll(/^ \* ?/gm, ""),
    })),
  );
  const written = source.split("@example").length - 1;
  if (written === examples.length) return examples;
  throw new Error(`${file} has an @example that is no block of ts in the comment of a function.`);
}
