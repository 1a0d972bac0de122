import { fchmodSync, fchownSync, fstatSync, type Stats } from "node:fs";

/** Whose a file is, and who may do what with it. */
export type Ownership = Pick<Stats, "uid" | "gid" | "mode">;

/** What gives an open file to somebody, and throws where that is refused. */
type GiveTo = (descriptor: number, uid: number, gid: number) => void;

/**
 * Gives an open draft the owner, the group and the mode of the file it is for. Says whether that could
 * be done; where it could not, nobody else may do more with it than he could before.
 */
export function takeOwnership(
  descriptor: number,
  from: Ownership,
  giveTo: GiveTo = fchownSync,
): boolean {
  const own = fstatSync(descriptor);
  const isGiven = (uid: number, gid: number) => {
    try {
      if (own.uid !== uid || own.gid !== gid) giveTo(descriptor, uid, gid);
      return true;
    } catch {
      return false;
    }
  };
  // Whoever must not give a file away may have the group in common with its owner.
  const isAll = isGiven(from.uid, from.gid);
  const isOfGroup = isAll || isGiven(own.uid, from.gid);
  fchmodSync(descriptor, isAll ? from.mode & 0o7777 : narrowed(from.mode, isOfGroup));
  return isAll;
}

/** A mode for another owner: never one that runs as its owner, and where the group is another, as narrow for both. */
function narrowed(mode: number, isOfGroup: boolean): number {
  const owner = mode & 0o700;
  if (isOfGroup) return owner | (mode & 0o077);
  const both = (mode >> 3) & mode & 0o007;
  return owner | (both << 3) | both;
}
