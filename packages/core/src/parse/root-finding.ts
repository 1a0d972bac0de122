import { typeName } from "../data/json-type.ts";
import { catalogue } from "../diagnostics/catalogue.ts";
import type { TextFinding } from "../diagnostics/finding.ts";
import type { Document } from "./document.ts";
import { encodedFinding } from "./wrapping.ts";

/** The finding about a root that is no object: it can hold no config. */
export function rootFinding({ value, text, findings }: Document): TextFinding | undefined {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return undefined;
  // What stands in place of the whole config was told of already.
  const told = findings.some(({ code }) => catalogue[code].severity === "error");
  if (told && !Array.isArray(value)) return undefined;
  const offset = text.length - text.replace(/^\ufeff/, "").trimStart().length;
  if (typeof value === "string") {
    return (
      encodedFinding(value, offset) ?? {
        code: "PK1014",
        offset,
        length: 1,
        message: "This is a text, not a config.",
        hint: "A config is a JSON object. A config id goes into the `x-portkey-config` header as it is.",
      }
    );
  }
  if (Array.isArray(value)) {
    const empty = value.length === 0;
    return {
      code: "PK1014",
      offset,
      length: 1,
      message: `This is ${empty ? "an empty list" : `a list of ${value.length}`}, not a config.`,
      hint: "A config is one object, not a list. Several upstreams go into `targets`.",
    };
  }
  return {
    code: "PK1014",
    offset,
    length: Math.max(1, text.trimEnd().length - offset),
    message: `This is ${typeName(value)}, not a config.`,
    hint: 'A config is a JSON object, such as {"provider": "openai"}.',
  };
}
