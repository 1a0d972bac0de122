import { compile, load, parse, plan, readRequest, sentOnce } from "@pk-config/core";
import { describe, expect, it } from "vitest";
import { plain } from "../render/colours.ts";
import { placesIn } from "./places.ts";
import { whyLines } from "./why.ts";
import { withPlaces } from "./with-places.ts";

/** What is said of the choices for a body that can be sent only once. */
function shownOnce(config: object): string {
  const text = JSON.stringify(config);
  const checked = load(text);
  const read = readRequest({ method: "POST", path: "/v1/chat/completions", headers: {} });
  if (!checked.ok || !read.ok) throw new Error("There is nothing to plan.");
  const program = compile(checked.value);
  const { decisions } = sentOnce(plan(program, read.request, { seed: 1, nowMs: 0 }));
  const places = placesIn({ file: "a.json", document: parse(text), program });
  const scene = { places, colours: plain, width: 100, forwarded: () => [], seeded: true };
  return withPlaces(places, (placeOf) => whyLines(decisions, { ...scene, placeOf }).join("\n"));
}

const openai = { provider: "openai", api_key: "KEY" };

describe("whyLines", () => {
  it("says below the target that is called what a body sent once goes without", () => {
    const targets = [
      { ...openai, retry: { attempts: 2 } },
      { ...openai, name: "spare" },
    ];
    const shown = shownOnce({ strategy: { mode: "fallback" }, targets });
    const once = "the body can be sent only once, so this is the only call, without its 2 retries";
    expect(shown.split("\n").map((line) => line.trimEnd())).toEqual([
      "Why",
      "└─ the root: fallback, its 2 targets in order  a.json:1:2",
      `   └─ /targets/0: ${once}`,
      "      and /targets/1 spare  a.json:1:44",
      "",
    ]);
  });

  it("says of a single retry that there would have been one", () => {
    expect(shownOnce({ ...openai, retry: { attempts: 1 } })).toContain(
      "└─ the root: the body can be sent only once, so this is the only call, without its retry",
    );
  });
});
