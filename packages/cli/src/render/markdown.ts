import { wrap } from "../text/wrap.ts";
import { type Colours, plain } from "./colours.ts";

/** A page of our own documentation for a terminal: headings, lists and code, lightly dressed. */
export function renderMarkdown(
  text: string,
  { colours, width }: { readonly colours: Colours; readonly width: number },
): string {
  const lines: string[] = [];
  let paragraph: string[] = [];
  let fenced = false;
  const flush = () => {
    if (paragraph.length > 0)
      lines.push(...block(paragraph.join(" "), width).map((line) => inline(line, colours)));
    paragraph = [];
  };
  for (const line of text.split(/\r?\n/)) {
    if (/^\s*```/.test(line)) {
      flush();
      fenced = !fenced;
    } else if (fenced) lines.push(`    ${colours.cyan(line)}`);
    else if (line.trim() === "") {
      flush();
      if (lines.at(-1) !== "") lines.push("");
    } else if (/^#{1,6} /.test(line)) {
      flush();
      const heading = line.replace(/^#+ /, "");
      lines.push(colours.bold(colours === plain ? heading : heading.replaceAll("`", "")));
    } else if (line.startsWith("|")) {
      flush();
      if (!/^\|[\s|:-]+$/.test(line)) lines.push(inline(line, colours));
    } else {
      if (/^\s*(?:[-*]|\d+\.) /.test(line)) flush();
      paragraph.push(paragraph.length === 0 ? line : line.trim().replace(/^> ?/, ""));
    }
  }
  flush();
  return `${lines.join("\n").trim()}\n`;
}

/** A paragraph or a list item as wrapped lines. */
function block(text: string, width: number): string[] {
  const marker = /^\s*(?:[-*>]|\d+\.) /.exec(text)?.[0] ?? "";
  const shown = marker.replace(/[-*] $/, "• ").replace("> ", "│ ");
  const next = shown.startsWith("│") ? shown : " ".repeat(shown.length);
  const body = text.slice(marker.length).replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, "$1");
  return wrap(body, width - marker.length).map((line, index) =>
    index === 0 ? `${shown}${line}` : `${next}${line}`,
  );
}

/** Code and stress inside a line. Without colours code keeps its marks, as does code cut by a break. */
function inline(line: string, colours: Colours): string {
  const stressed = line.replaceAll(/\*\*([^*]+)\*\*/g, (_, words: string) => colours.bold(words));
  if (colours === plain) return stressed;
  return stressed.replaceAll(/`([^`]+)`/g, (_, code: string) => colours.cyan(code));
}
