import type { Effect, Migration } from "@pk-config/core";
import type { Piece } from "../../plan/lines.ts";
import type { Colours, Paint } from "../../render/colours.ts";

/** The colour of how well something goes over. */
export function effectPaint(effect: Effect, { bold, cyan, red, yellow }: Colours): Paint {
  switch (effect) {
    case "exact":
      return cyan;
    case "approximate":
      return (words) => bold(yellow(words));
    case "manual":
    case "refused":
      return (words) => bold(red(words));
  }
}

/** The colour of what became of a config. */
export function verdictPaint(
  verdict: Migration["verdict"],
  { green, red, yellow, dim }: Colours,
): Paint {
  const paints: Readonly<Record<Migration["verdict"], Paint>> = {
    unchanged: dim,
    migrated: green,
    manual: yellow,
    refused: red,
  };
  return paints[verdict];
}

/** How many findings have each effect. */
export type EffectCounts = Readonly<Record<Effect, number>>;

/** Counts findings by their effect. */
export function effectCounts(findings: readonly { readonly effect: Effect }[]): EffectCounts {
  const counts = { exact: 0, approximate: 0, manual: 0, refused: 0 };
  for (const { effect } of findings) counts[effect]++;
  return counts;
}

const effects = ["exact", "approximate", "manual", "refused"] as const;

/** The counts that are not 0, with commas between them, each in its colour. */
export function effectPieces(counts: EffectCounts, colours: Colours): Piece[] {
  const told = effects.filter((effect) => counts[effect] > 0);
  return told.map((effect, index) => ({
    text: `${counts[effect]} ${effect}${index < told.length - 1 ? "," : ""}`,
    paint: effectPaint(effect, colours),
  }));
}
