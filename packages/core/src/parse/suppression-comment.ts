/** What a comment says that begins like a suppression of findings. */
export interface SuppressionComment {
  /**
   * `-file` and `-line` speak of the file and of the comment's own line; empty, as `-next-line` is
   * taken, of the next line.
   */
  readonly scope: "" | "-file" | "-line";
  /** Codes and families of codes; empty where none is named first. */
  readonly codes: readonly string[];
  readonly reason: string;
}

const start = /^\/[/*]\s{0,40}pk-config-ignore(-file|-line|-next-line)?(?![\w-])/;
const code = /^\s{0,40}(PK\d(?:\d{3})?)(?!\w)\s{0,40},?/;

/** Whether a comment means to suppress findings, rightly or wrongly written. */
export function isSuppression(comment: string): boolean {
  return start.test(comment);
}

/** Reads a comment that means to suppress findings; `undefined` for any other. */
export function suppressionComment(comment: string): SuppressionComment | undefined {
  const opening = start.exec(comment);
  if (opening === null) return undefined;
  const scope = opening[1] === "-file" || opening[1] === "-line" ? opening[1] : "";
  let rest = comment.slice(opening[0].length);
  if (comment.startsWith("/*")) rest = rest.replace(/\*\/$/, "");
  const codes: string[] = [];
  for (let match = code.exec(rest); match !== null; match = code.exec(rest)) {
    codes.push(match[1] ?? "");
    rest = rest.slice(match[0].length);
  }
  const mark = /^(?::|--|-|—|because\b)?/.exec(rest.trimStart())?.[0] ?? "";
  return { scope, codes, reason: rest.trimStart().slice(mark.length).trim() };
}
