import type { Call } from "@pk-config/core";
import type { Colours } from "../render/colours.ts";
import { type Margin, type Piece, setInLines } from "./lines.ts";
import type { Places } from "./places.ts";
import type { PlaceOf } from "./with-places.ts";

/** All that the words of a plan depend on besides the plan. */
export interface Scene {
  readonly places: Places;
  readonly placeOf: PlaceOf;
  readonly colours: Colours;
  /** Width of the screen. */
  readonly width: number;
  /** The names of headers that a call is to forward. */
  readonly forwarded: (call: Call) => readonly string[];
  /** Whether balancers drew by a seed; without one there are the shares, and no draw. */
  readonly seeded: boolean;
}

/** A place in the config as it stands behind what comes from there; nothing where it is in no file. */
export function placePiece({ placeOf, colours }: Scene, pointer: string | undefined): Piece[] {
  const place = pointer === undefined ? "" : placeOf(pointer);
  return place === "" ? [] : [{ text: place, paint: colours.dim, apart: true }];
}

/** Where a setting comes from: its place, or the header or the entry of the catalogue that brought it. */
export function originPiece(scene: Scene, origin: string | undefined): Piece[] {
  if (origin === undefined || origin === "" || origin.startsWith("/"))
    return placePiece(scene, origin);
  const words = origin.startsWith("@") ? `from ${origin}` : `from the header ${origin}`;
  return [{ text: words, paint: scene.colours.dim, apart: true }];
}

/** Words in lines behind a margin, which is blank after the first line unless it is said to be other. */
export function inLines(
  { colours, width }: Scene,
  pieces: readonly Piece[],
  { first, rest = " ".repeat(first.length), paint = colours.dim }: Edge,
): string[] {
  return setInLines(pieces, { first, rest, paint }, width);
}

/** What stands before lines. */
type Edge = Pick<Margin, "first"> & Partial<Margin>;
