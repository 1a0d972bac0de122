import { quoteName } from "../../data/quote.ts";
import { keysOf, type ObjectKind, otherNames } from "../../format/key-names.ts";
import { objectsInside } from "../dialects/camel-case.ts";
import { effectOf } from "../effects.ts";
import { isKnownName } from "../known-names.ts";
import { type Notes, tell } from "../notes.ts";
import { type ObjectRewrite, objectIn } from "../rewrite/object-rewrite.ts";
import { nameOf, spelled } from "../rewrite/spelling.ts";

/**
 * A key that is none of today stays where it is, for somebody to look at. `from` is where the notes of this
 * node begin: what one of them tells of is not told again.
 */
export function unknownKeys(node: ObjectRewrite, notes: Notes, from: number): void {
  const before = notes.all.slice(from);
  unknownIn(node, { notes, before, kinds: ["leaf", "strategyNode"], of: "" });
  for (const [name, kinds] of objectsInside) {
    const holder = spelled(node, name);
    const inner = holder === undefined ? undefined : objectIn(node, holder);
    if (inner !== undefined) unknownIn(inner, { notes, before, kinds, of: ` in \`${name}\`` });
  }
}

interface Here {
  readonly notes: Notes;
  /** What other rules have told of the node. */
  readonly before: Notes["all"];
  readonly kinds: readonly ObjectKind[];
  /** In which of its objects, in words. */
  readonly of: string;
}

function unknownIn(object: ObjectRewrite, { notes, before, kinds, of }: Here): void {
  const here = before.filter(({ at }) => at?.parent === object.place);
  const told = new Set(here.map(({ at }) => at?.step));
  const isRefused = before.some(({ code }) => effectOf(code) === "refused");
  for (const key in object.raw) {
    if (object.fates?.has(key) === true || told.has(key)) continue;
    if (kinds.some((kind) => keysOf(kind).includes(key))) continue;
    const isKnown = of === "" && isKnownName(nameOf(key));
    // What has another name today the validator knows, and refuses.
    if (!isKnown && kinds.some((kind) => otherNames[kind]?.[key] !== undefined)) continue;
    // Whoever settles why the node is refused settles this, too.
    if (isKnown && isRefused) continue;
    tell(notes, object, {
      code: "PK4038",
      key,
      message: () =>
        `${isKnown ? "Nothing of today stands here under" : "No version of the format knows"} the key ${quoteName(key)}${of}. It stays where it is, without effect.`,
      hint: isKnown
        ? "Write it where it belongs, or take it out."
        : "Find out who reads it, or take it out.",
    });
  }
}
