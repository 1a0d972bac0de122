import { describe, expect, it } from "vitest";
import { deepFreeze } from "../../../test/deep-freeze.ts";
import type { Mend } from "../../diagnostics/finding.ts";
import { meantAsWritten } from "./meant.ts";

const rename = (to: string): Mend => ({ do: "rename", to, safe: true });
const replace = (by: unknown): Mend => ({ do: "replace", by, safe: true });
const move = (...to: (string | number)[]): Mend => ({ do: "move", to, safe: true });

describe("meantAsWritten", () => {
  const written = deepFreeze({ a: [{ ttl: 1, b: 2 }], s: { t: [1] } });

  it("renames a key where it stands, and knows what it was called", () => {
    const meant = meantAsWritten(written).after([{ at: ["a", 0, "ttl"], mend: rename("max_age") }]);
    expect(JSON.stringify(meant.root)).toBe('{"a":[{"max_age":1,"b":2}],"s":{"t":[1]}}');
    expect(meant.origin(["a", 0, "max_age"])).toEqual(["a", 0, "ttl"]);
    expect(meant.origin(["a", 0, "b"])).toEqual(["a", 0, "b"]);
  });

  it("lets the right key win over a misspelt one beside it", () => {
    const meant = meantAsWritten({ x: 1, y: 2 }).after([{ at: ["x"], mend: rename("y") }]);
    expect(meant.root).toEqual({ y: 2 });
  });

  it("moves a member, and knows where it and all it holds was written", () => {
    const meant = meantAsWritten(written).after([{ at: ["s", "t"], mend: move("t") }]);
    expect(meant.root).toEqual({ a: [{ ttl: 1, b: 2 }], s: {}, t: [1] });
    expect(meant.origin(["t", 0])).toEqual(["s", "t", 0]);
  });

  it("moves into an object that is not there yet", () => {
    const meant = meantAsWritten({ model: "x" }).after([
      { at: ["model"], mend: move("override_params", "model") },
    ]);
    expect(meant.root).toEqual({ override_params: { model: "x" } });
    expect(meant.origin(["override_params"])).toEqual([]);
  });

  it("points to what was replaced, where the new value is deeper than the old one", () => {
    const meant = meantAsWritten({ retry: 3 }).after([
      { at: ["retry"], mend: replace({ attempts: 3 }) },
    ]);
    expect(meant.root).toEqual({ retry: { attempts: 3 } });
    expect(meant.origin(["retry", "attempts"])).toEqual(["retry"]);
  });

  it("follows mends of mended places back to where they began", () => {
    const meant = meantAsWritten({ s: { rtry: { count: "3" } } })
      .after([{ at: ["s", "rtry"], mend: move("retry") }])
      .after([{ at: ["retry", "count"], mend: rename("attempts") }])
      .after([{ at: ["retry", "attempts"], mend: replace(3) }]);
    expect(meant.root).toEqual({ s: {}, retry: { attempts: 3 } });
    expect(meant.origin(["retry", "attempts"])).toEqual(["s", "rtry", "count"]);
  });

  it("takes __proto__ for a key like any other", () => {
    const meant = meantAsWritten(JSON.parse('{"__proto__": {"x": "1"}}')).after([
      { at: ["__proto__", "x"], mend: replace(1) },
    ]);
    expect(JSON.stringify(meant.root)).toBe('{"__proto__":{"x":1}}');
    expect(Reflect.get({}, "x")).toBeUndefined();
  });
});
