import { endOfComment } from "./skip-blank.ts";
import type { MemberSource, ObjectSource, Stretch } from "./source.ts";
import { indentAt, type Page } from "./style.ts";

/**
 * The text of a config that stood inside another object, set as what takes that object's place: its lines
 * begin as far left as the object's did, and the comments around it stand above it. Those inside other
 * members go with them.
 */
export function unwrapped(
  config: string,
  {
    member,
    wrapper,
    page,
  }: { readonly member: MemberSource; readonly wrapper: ObjectSource; readonly page: Page },
): string {
  const { text, style } = page;
  // No indentation is longer; a text of one line is not looked through for each config in it.
  const outer = indentAt(text, Math.max(0, wrapper.start - 200), wrapper.start);
  const inner = indentAt(text, wrapper.start, member.start);
  const own = inner === "" ? config : config.replaceAll(`\n${inner}`, `\n${outer}`);
  const above = commentsAround(text, wrapper, member).map(
    (comment) => comment + style.lineEnd + outer,
  );
  return above.join("") + own;
}

/** The comments of an object that stand in no value of its members but one, whose own stay where they are. */
function commentsAround(text: string, wrapper: ObjectSource, { value }: MemberSource): string[] {
  const comments: string[] = [];
  let at = wrapper.start + 1;
  for (const member of wrapper.members) {
    comments.push(...commentsIn(text, { start: at, end: member.start }));
    if (member.value === value)
      comments.push(...commentsIn(text, { start: member.end, end: value.start }));
    at = member.value.end;
  }
  return [...comments, ...commentsIn(text, { start: at, end: wrapper.end })];
}

/** The comments between two tokens. */
function commentsIn(text: string, { start, end }: Stretch): string[] {
  const comments: string[] = [];
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code !== 47) continue;
    const stop = endOfComment(text, at);
    comments.push(text.slice(at, stop).trimEnd());
    at = stop - 1;
  }
  return comments;
}
