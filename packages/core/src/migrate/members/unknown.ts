import { quoteName } from "../../data/quote.ts";
import { bareHeader } from "../../format/header-names.ts";
import { keysOf, type ObjectKind } from "../../format/key-names.ts";
import { objectsInside } from "../dialects/camel-case.ts";
import { effectOf } from "../effects.ts";
import { isKnownName, isOfToday } from "../known-names.ts";
import { type Notes, tell } from "../notes.ts";
import { type ObjectRewrite, objectIn } from "../rewrite/object-rewrite.ts";
import { nameOf, spelled } from "../rewrite/spelling.ts";

/** What is known of a node when all rules but this one have spoken. */
interface Known {
  /** Where the notes of this node begin: what one of them tells of is not told again. */
  readonly from: number;
  /** Headers that are passed on: a key of such a name holds the header's value. */
  readonly forwarded: ReadonlySet<string>;
}

/** A key that is none of today stays where it is, for somebody to look at. */
export function unknownKeys(node: ObjectRewrite, notes: Notes, { from, forwarded }: Known): void {
  const told = new Set<string | number | undefined>();
  let isRefused = false;
  for (const { at, code } of notes.all.slice(from)) {
    if (at?.parent === node.place) told.add(at?.step);
    isRefused ||= effectOf(code) === "refused";
  }
  for (const key in node.raw) {
    if (isOfToday(key) || node.fates?.has(key) === true || told.has(key)) continue;
    if (forwarded.has(bareHeader(key))) continue;
    const isKnown = isKnownName(nameOf(key));
    // Whoever settles why the node is refused settles this, too.
    if (isKnown && isRefused) continue;
    tell(notes, node, {
      code: "PK4038",
      key,
      message: () =>
        `${isKnown ? "Nothing of today stands here under" : "No version of the format knows"} the key ${quoteName(key)}. It stays where it is, without effect.`,
      hint: isKnown ? "Write it where it belongs, or take it out." : noneReads,
    });
  }
  for (const [name, kinds] of objectsInside) unknownInside(node, notes, { name, kinds });
}

const noneReads = "Find out who reads it, or take it out.";

function unknownInside(
  node: ObjectRewrite,
  notes: Notes,
  { name, kinds }: { readonly name: string; readonly kinds: readonly ObjectKind[] },
): void {
  const holder = spelled(node, name);
  const inner = holder === undefined ? undefined : objectIn(node, holder);
  if (inner === undefined) return;
  for (const key in inner.raw) {
    if (inner.fates?.has(key) === true || kinds.some((kind) => keysOf(kind).includes(key)))
      continue;
    tell(notes, inner, {
      code: "PK4038",
      key,
      message: () =>
        `No version of the format knows the key ${quoteName(key)} in \`${name}\`. It stays where it is, without effect.`,
      hint: noneReads,
    });
  }
}
