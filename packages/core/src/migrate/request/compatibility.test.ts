import { describe, expect, it } from "vitest";
import { type Combination, compatibilityOf } from "./compatibility.ts";

function breaks(combination: Combination): string[] {
  return compatibilityOf(combination).breaks.map(({ between, onlyIfSentBy }) =>
    [between.join(" × "), ...(onlyIfSentBy === undefined ? [] : [`by ${onlyIfSentBy}`])].join(" "),
  );
}

describe("compatibilityOf", () => {
  it("lets Configs 1.0 work only on the old routes, and with SDKs below 1", () => {
    expect(breaks({ config: "1.0", route: "old", sdk: "old" })).toEqual([]);
    expect(breaks({ config: "1.0", route: "new", sdk: "old" })).toEqual([
      "Configs 1.0 × new routes",
      "new routes × SDK below 1",
    ]);
    expect(breaks({ config: "1.0", route: "old", sdk: "new" })).toEqual([
      "Configs 1.0 × SDK 1 or later",
      "old routes × SDK 1 or later",
    ]);
  });

  it("lets Configs 2.0 work on both, and each SDK on its own routes", () => {
    expect(breaks({ config: "2.0", route: "old", sdk: "old" })).toEqual([]);
    expect(breaks({ config: "2.0", route: "new", sdk: "new" })).toEqual([]);
    expect(breaks({ config: "2.0", route: "new", sdk: "old" })).toEqual([
      "new routes × SDK below 1",
    ]);
  });

  it("says of a request that no SDK has signed what breaks with which", () => {
    expect(breaks({ config: "1.0", route: "old", sdk: "unknown" })).toEqual([
      "Configs 1.0 × SDK 1 or later by SDK 1 or later",
      "old routes × SDK 1 or later by SDK 1 or later",
    ]);
    expect(breaks({ config: "saved", route: "new", sdk: "unknown" })).toEqual([
      "new routes × SDK below 1 by SDK below 1",
    ]);
  });

  it("says the same of two sides, whichever comes first", () => {
    const all = (["1.0", "2.0"] as const).flatMap((config) =>
      (["old", "new"] as const).flatMap((route) =>
        (["old", "new"] as const).map((sdk) => ({ config, route, sdk })),
      ),
    );
    const perfect = all.filter((one) => breaks(one).length === 0);
    expect(perfect).toEqual([
      { config: "1.0", route: "old", sdk: "old" },
      { config: "2.0", route: "old", sdk: "old" },
      { config: "2.0", route: "new", sdk: "new" },
    ]);
  });

  it("names what was announced to end", () => {
    const { ended } = compatibilityOf({ config: "1.0", route: "old", sdk: "new" });
    expect(ended).toEqual([
      { side: "Configs 1.0", since: "Q2 2024" },
      { side: "old routes", since: "Q2 2024" },
    ]);
  });
});
