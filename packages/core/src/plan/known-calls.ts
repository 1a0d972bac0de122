import type { LeafNode, Program } from "../compile/program.ts";
import { remember } from "../data/remember.ts";
import type { Refusal } from "../request/refusal.ts";
import type { Request } from "../request/request.ts";
import type { Surroundings } from "./circumstances.ts";
import type { PlannedCall } from "./planned-call.ts";

/** What was planned before for one kind of request, by target. */
export interface KnownCalls {
  get(leaf: LeafNode): PlannedCall | Refusal | undefined;
  add(leaf: LeafNode, planned: PlannedCall | Refusal): void;
}

/**
 * The calls that a program is known to plan for requests like this one; nothing where the request's headers
 * win over what targets say. Most requests differ in nothing that a target looks at.
 */
export function knownCalls(
  program: Program,
  { kind, pathname, says }: Request,
  surroundings: Surroundings,
): KnownCalls | undefined {
  if (
    says.customHost !== undefined ||
    says.timeoutMs !== undefined ||
    says.forwardHeaders !== undefined ||
    pathname.length > longestPath
  )
    return undefined;
  const kept = keptBy(program);
  if (!isAlike(kept.surroundings, surroundings)) {
    forget(kept);
    kept.surroundings = surroundingsOf(surroundings);
  }
  const before = kept.kinds.get(kind);
  if (before !== undefined) return before;
  const made = kindIn(kept);
  kept.kinds.set(kind, made);
  return made;
}

/** An address repeats the path, and longer ones than this are not asked for twice. */
const longestPath = 200;

/** Calls that any program may keep; a large one may keep as many more as it has nodes. */
const mostKept = 64;

/** What a program keeps. A caller who invents ever new paths makes it start over. */
interface Kept {
  readonly most: number;
  count: number;
  surroundings: CallSurroundings;
  readonly kinds: Map<string, KnownCalls>;
}

const keptBy = remember(
  ({ size }: Program): Kept => ({
    most: mostKept + size,
    count: 0,
    surroundings: {},
    kinds: new Map(),
  }),
);

function kindIn(kept: Kept): KnownCalls {
  const calls = new Map<LeafNode, PlannedCall | Refusal>();
  if (++kept.count > kept.most) forget(kept);
  return {
    get: (leaf) => calls.get(leaf),
    add(leaf, planned) {
      if (++kept.count > kept.most) forget(kept);
      calls.set(leaf, planned);
    },
  };
}

function forget(kept: Kept): void {
  kept.kinds.clear();
  kept.count = 0;
}

/** What of the surroundings a call depends on, whatever the request. */
type CallSurroundings = Pick<
  Surroundings,
  "catalogue" | "keysAreCallers" | "translator" | "trustedHosts"
>;

function surroundingsOf(all: CallSurroundings): CallSurroundings {
  const { catalogue, keysAreCallers = false, translator, trustedHosts = [] } = all;
  return { catalogue, keysAreCallers, translator, trustedHosts: [...trustedHosts] };
}

function isAlike(before: CallSurroundings, now: CallSurroundings): boolean {
  return (
    before.catalogue === now.catalogue &&
    (before.keysAreCallers === true) === (now.keysAreCallers === true) &&
    before.translator === now.translator &&
    sameHosts(before.trustedHosts, now.trustedHosts)
  );
}

/** An embedder may write the list anew for every request. */
function sameHosts(before: readonly string[] = [], now: readonly string[] = []): boolean {
  if (before === now) return true;
  return before.length === now.length && before.every((host, index) => host === now[index]);
}
