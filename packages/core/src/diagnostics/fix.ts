import type { Document } from "../parse/document.ts";
import type { Fix, TextEdit } from "./diagnostic.ts";
import type { Finding } from "./finding.ts";
import type { Span } from "./locate.ts";

/**
 * The text edits that write a finding's mend into the file, where that is safe and loses nothing.
 *
 * A key is renamed in place; a value is replaced only by one that says the same in the right form;
 * a key is moved only one level down into an object that does not exist yet, because then nothing
 * else of the file is touched.
 */
export function renderFix(
  document: Document,
  finding: Finding,
  span: Span,
  back: (offset: number) => number,
): Fix | undefined {
  const { mend } = finding;
  if (mend === undefined || !mend.safe) return undefined;
  const edit = (start: number, end: number, text: string): TextEdit => ({
    offset: back(start),
    length: back(end) - back(start),
    text,
  });
  switch (mend.do) {
    case "rename":
      if (span.key === undefined) return undefined;
      return {
        title: `Rename it to "${mend.to}".`,
        edits: [edit(span.key.start, span.key.end, JSON.stringify(mend.to))],
      };
    case "replace":
      return {
        title: "Write the value in the right form.",
        edits: replacing(document, span, mend.by, edit),
      };
    case "move": {
      const [parent, key] = mend.to.slice(-2);
      const nests =
        mend.to.length === finding.at.length + 1 &&
        mend.to.slice(0, -2).join() === finding.at.slice(0, -1).join();
      if (!nests || span.key === undefined || hasSibling(document, finding, String(parent)))
        return undefined;
      const open = `${JSON.stringify(String(parent))}: {${JSON.stringify(String(key))}`;
      return {
        title: `Move it into "${String(parent)}".`,
        edits: [
          edit(span.key.start, span.key.end, open),
          edit(span.value.end, span.value.end, "}"),
        ],
      };
    }
  }
}

/** Wraps instead of reprinting where the new value holds the old one, so that comments stay. */
function replacing(
  document: Document,
  span: Span,
  by: unknown,
  edit: (start: number, end: number, text: string) => TextEdit,
): TextEdit[] {
  const { start, end } = span.value;
  const written = document.strict.slice(start, end);
  if (
    Array.isArray(by) &&
    by.length === 1 &&
    JSON.stringify(by[0]) === JSON.stringify(JSON.parse(written))
  ) {
    return [edit(start, start, "["), edit(end, end, "]")];
  }
  return [
    edit(
      start,
      end,
      JSON.stringify(by, null, 1)
        .replaceAll(/\n\s*/g, " ")
        .replaceAll(/([[{]) | ([\]}])/g, "$1$2"),
    ),
  ];
}

function hasSibling(document: Document, finding: Finding, name: string): boolean {
  let parent: unknown = document.value;
  for (const step of finding.at.slice(0, -1)) {
    if (typeof parent !== "object" || parent === null) return true;
    parent = Reflect.get(parent, step);
  }
  return typeof parent !== "object" || parent === null || Object.hasOwn(parent, name);
}
