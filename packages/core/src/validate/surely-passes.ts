import { validateConfigV2 } from "@pk-config/schema";
import { catalogue } from "../diagnostics/catalogue.ts";
import { configV1Finding } from "./config-v1.ts";
import { ruleTable } from "./rule-table.ts";
import { rules } from "./rules/index.ts";
import { defaultSettings } from "./settings.ts";
import { walk } from "./walk.ts";

/** The rules that can find an error. Half of what it costs to judge a good config is advice. */
const strict = ruleTable(
  rules.filter(({ codes }) => codes.some((code) => catalogue[code].severity === "error")),
  undefined,
);

/**
 * Whether `validate` would find no error in a value, as far as that can be known without a word of
 * explanation. Of a value that does not fit the schema to the letter it cannot.
 */
export function surelyPasses(value: unknown): boolean {
  if (configV1Finding(value) !== undefined || !validateConfigV2(value)) return false;
  let passes = true;
  walk(value, strict, {
    settings: defaultSettings,
    report({ code }) {
      if (catalogue[code].severity === "error") passes = false;
    },
  });
  return passes;
}
