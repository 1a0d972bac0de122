/** What a request is put together from, as the December '23 migration page names its sides. */
export type Side =
  | "Configs 1.0"
  | "Configs 2.0"
  | "old routes"
  | "new routes"
  | "SDK below 1"
  | "SDK 1 or later";

/**
 * Which sides work together, as documented. Of `SDK 1 or later` and `Configs 1.0` the page says both
 * yes and no; the no stands beside the words that such configs "will fail", so it counts. A config that
 * was saved in the dashboard was migrated there, whatever it was.
 */
const worksWith: Readonly<Record<Side, readonly Side[]>> = {
  "Configs 1.0": ["old routes", "SDK below 1"],
  "Configs 2.0": ["old routes", "new routes", "SDK below 1", "SDK 1 or later"],
  "old routes": ["SDK below 1", "Configs 1.0", "Configs 2.0"],
  "new routes": ["SDK 1 or later", "Configs 2.0"],
  "SDK below 1": ["old routes", "Configs 1.0", "Configs 2.0"],
  "SDK 1 or later": ["new routes", "Configs 2.0"],
};

/** When a side was announced to end. */
const ends: Readonly<Partial<Record<Side, string>>> = {
  "Configs 1.0": "Q2 2024",
  "old routes": "Q2 2024",
  "SDK below 1": "Q2 2024",
};

/** The sides of one request. What nobody can tell from it is missing. */
export interface Combination {
  /**
   * `saved` for the id of a config, `unknown` for what may be any, `none` where there is none or it is
   * broken.
   */
  readonly config: "1.0" | "2.0" | "saved" | "unknown" | "none";
  readonly route: "old" | "new";
  /** Below 1, or 1 and later. A request that no SDK sent has none, so it may be `unknown`. */
  readonly sdk: "old" | "new" | "unknown";
}

/** Two sides that do not work together. */
export interface Clash {
  readonly between: readonly [Side, Side];
  /** Whether it breaks only if such an SDK sends the request, which nobody can see in it. */
  readonly onlyIfSentBy?: Side;
}

/** A combination, and what the documentation says about it. */
export interface CombinationReport extends Combination {
  readonly breaks: readonly Clash[];
  /** Sides of it that were announced to end, and when. */
  readonly ended: readonly { readonly side: Side; readonly since: string }[];
}

/** What works together before and after a migration. */
export interface Compatibility {
  readonly before: CombinationReport;
  /** Missing where nothing is offered. */
  readonly after?: CombinationReport;
}

/** What the documentation says about a combination. */
export function compatibilityOf(combination: Combination): CombinationReport {
  const sides = sidesOf(combination);
  const sdks: readonly Side[] =
    combination.sdk === "unknown" ? ["SDK below 1", "SDK 1 or later"] : [];
  const certain = pairsOf(sides).filter(clashes);
  const possible = sdks.flatMap((sdk) =>
    sides
      .map((side): [Side, Side] => [side, sdk])
      .filter(clashes)
      .map((between) => ({ between, onlyIfSentBy: sdk })),
  );
  return {
    ...combination,
    breaks: [...certain.map((between) => ({ between })), ...possible],
    ended: sides.flatMap((side) => {
      const since = ends[side];
      return since === undefined ? [] : [{ side, since }];
    }),
  };
}

function sidesOf({ config, route, sdk }: Combination): Side[] {
  const sides: Side[] = [];
  if (config === "1.0" || config === "2.0") sides.push(`Configs ${config}`);
  sides.push(`${route} routes`);
  if (sdk !== "unknown") sides.push(sdk === "old" ? "SDK below 1" : "SDK 1 or later");
  return sides;
}

function pairsOf(sides: readonly Side[]): [Side, Side][] {
  return sides.flatMap((one, index) =>
    sides.slice(index + 1).map((other): [Side, Side] => [one, other]),
  );
}

function clashes([one, other]: readonly [Side, Side]): boolean {
  return !worksWith[one].includes(other);
}
