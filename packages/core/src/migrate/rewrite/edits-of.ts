import type { TextEdit } from "../../diagnostics/diagnostic.ts";
import { tellGathered } from "./gathered.ts";
import type { Fate, InnerRewrite, ListRewrite, ObjectRewrite, Rewrite } from "./object-rewrite.ts";
import {
  type ListSource,
  type MemberSource,
  type ObjectSource,
  type Source,
  sourceOf,
} from "./source.ts";
import { type Page, setObject, spaceBefore, styleOf } from "./style.ts";
import { tellTakenOut } from "./taken-out.ts";
import { editedStretch, inOrder, replaced } from "./text-edits.ts";
import { unwrapped } from "./unwrapped.ts";

/**
 * The edits that make a text what its rewriting says, in order and without overlap. Whatever nobody
 * rewrites stays as it is to the character: comments, numbers, the order and the setting. The only comments
 * that go stand between the name and the end of a member that is taken out; the only ones that change are
 * those of many lines in a config that stood further right, inside something else.
 */
export function editsOf(rewrite: Rewrite, text: string): TextEdit[] {
  const edits: TextEdit[] = [];
  const source = sourceOf(text, rewrite);
  tellPart(rewrite, source, { text, style: styleOf(text), edits });
  return inOrder(edits);
}

function tellPart(rewrite: Rewrite, source: Source, page: Page): void {
  switch (rewrite.kind) {
    case "object":
      if (source.kind === "object") tellObject(rewrite, source, page);
      break;
    case "list":
      if (source.kind === "list") tellList(rewrite, source, page);
      break;
    case "inner":
      if (source.kind === "object") tellInner(rewrite, source, page);
      break;
    case "value":
      page.edits.push(replaced(source, JSON.stringify(rewrite.by) ?? "null"));
  }
}

function tellInner({ key, config }: InnerRewrite, source: ObjectSource, page: Page): void {
  const member = source.members.find((other) => other.key === key);
  if (member === undefined) return;
  const text = newText(config, member.value, page);
  page.edits.push(replaced(source, unwrapped(text, { member, wrapper: source, page })));
}

function tellList({ parts }: ListRewrite, { items }: ListSource, page: Page): void {
  if (parts === undefined) return;
  for (const [index, part] of parts) {
    const item = items[index];
    if (item !== undefined) tellPart(part, item, page);
  }
}

function tellObject(rewrite: ObjectRewrite, source: ObjectSource, page: Page): void {
  const { added, fates, parts } = rewrite;
  if (fates === undefined && parts === undefined && added === undefined) return;
  for (const member of source.members) {
    if (added?.before === member.key) tellAdded(added, { member, source, page });
    tellMember(fates?.get(member.key), parts?.get(member.key), { member, page });
  }
  if (fates === undefined) return;
  tellGathered(rewrite, source, page, newText);
  tellTakenOut(fates, source, page);
}

/** A new member, on a line of its own where the one behind it has one. */
function tellAdded(
  { name, value }: NonNullable<ObjectRewrite["added"]>,
  { member, source, page }: MemberHere & { readonly source: ObjectSource },
): void {
  const { text, style, edits } = page;
  const entries = Object.entries(value).map(([key, of]) => ({ key, text: JSON.stringify(of) }));
  const between = spaceBefore(text, source, member);
  const comma = between === undefined ? style.comma : `,${style.lineEnd}${between}`;
  const all = JSON.stringify(name) + style.colon + setObject(entries, style) + comma;
  edits.push({ offset: member.start, length: 0, text: all });
}

interface MemberHere {
  readonly member: MemberSource;
  readonly page: Page;
}

/** What becomes of a member that stays where it is. */
function tellMember(
  fate: Fate | undefined,
  part: Rewrite | undefined,
  { member, page }: MemberHere,
): void {
  if (fate?.do === "gather" || fate?.do === "drop") return;
  const { key, value } = member;
  if (fate !== undefined && fate.to !== key)
    page.edits.push(replaced(member, JSON.stringify(fate.to)));
  // The brackets stand outside of whatever is edited between them.
  if (fate?.do === "enlist") page.edits.push({ offset: value.start, length: 0, text: "[" });
  if (part !== undefined) tellPart(part, value, page);
  if (fate?.do === "enlist") page.edits.push({ offset: value.end, length: 0, text: "]" });
}

/** The text of a value when all is done. */
function newText(rewrite: Rewrite | undefined, source: Source, { text, style }: Page): string {
  if (rewrite === undefined) return text.slice(source.start, source.end);
  const edits: TextEdit[] = [];
  tellPart(rewrite, source, { text, style, edits });
  return editedStretch(text, source, edits);
}
