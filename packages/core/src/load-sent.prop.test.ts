import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { brokenJson, jsonValue } from "../test/arbitrary-json.ts";
import { anyConfig } from "../test/plan/any-config.ts";
import { anyRequest } from "../test/plan/any-request.ts";
import { planned } from "../test/plan/planned.ts";
import { compile } from "./compile/compile.ts";
import { decide } from "./decide/decide.ts";
import { refusesToRun } from "./diagnostics/catalogue.ts";
import { limits } from "./limits.ts";
import { load } from "./load.ts";
import { loadSent } from "./load-sent.ts";

/** Configs in which some keys have lost a letter, are unknown or stand twice. */
const misspelt = fc
  .tuple(anyConfig, fc.array(fc.nat(), { maxLength: 4 }))
  .map(([config, places]) => {
    let text = JSON.stringify(config);
    for (const place of places) {
      const keys = [...text.matchAll(/"(\w{4,})":/g)];
      const key = keys[place % Math.max(1, keys.length)];
      if (key === undefined) continue;
      const at = key.index + 2 + (place % ((key[1] ?? "").length - 1));
      text = text.slice(0, at) + text.slice(at + 1);
    }
    return text;
  });

const anyText = fc.oneof(
  { weight: 4, arbitrary: misspelt },
  anyConfig.map((config) => JSON.stringify(config)),
  jsonValue.map((value) => JSON.stringify(value)),
  brokenJson,
);

describe("loadSent", () => {
  it("refuses a config where a finding forbids to run it, and none without an error", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { ok, diagnostics } = loadSent(text);
        if (ok) expect(diagnostics.filter(({ code }) => refusesToRun(code))).toEqual([]);
        else expect(diagnostics.map(({ severity }) => severity)).toContain("error");
      }),
    );
  });

  it("takes whatever load takes, and says of it the same", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        // A comment may silence a mistake, and is not asked what runs in its place.
        fc.pre(!text.includes("pk-config-ignore"));
        const strict = load(text);
        const sent = loadSent(text);
        if (strict.ok) expect(sent).toEqual(strict);
        // What is told of as run may crowd out what is only worth knowing.
        fc.pre(sent.diagnostics.length < limits.diagnostics);
        const told = new Set(sent.diagnostics.map((one) => JSON.stringify(one)));
        expect(strict.diagnostics.filter((one) => !told.has(JSON.stringify(one)))).toEqual([]);
      }),
    );
  });

  it("gives nothing that cannot be compiled, planned and begun", () => {
    fc.assert(
      fc.property(anyText, anyRequest, (text, request) => {
        const checked = loadSent(text);
        fc.pre(checked.ok);
        const plan = planned(compile(checked.value), request);
        expect(decide(plan, []).do).toBe(plan.kind === "route" ? "send" : "stop");
      }),
    );
  });
});
