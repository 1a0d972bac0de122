import { isList, isObject, type JsonObject } from "../data/json-type.ts";
import type { Finding } from "../diagnostics/finding.ts";

/** The finding that ends the judgement of a Configs 1.0 file, or nothing for any other. */
export function configV1Finding(root: unknown): Finding | undefined {
  if (!isObject(root) || isObject(root["strategy"])) return undefined;
  const key = tellingKey(root);
  if (key === undefined) return undefined;
  return {
    code: "PK1110",
    at: [key],
    on: "key",
    message: `This is a Configs 1.0 file: it has \`${key}\`, where Configs 2.0 has \`strategy\` and \`targets\`. Today's routes refuse it.`,
    hint: "Run `pk-config migrate` to turn it into Configs 2.0.",
  };
}

/** The key that gives a Configs 1.0 file away: `options`, the old SDK's `llms`, or a wrapped request body. */
function tellingKey(root: JsonObject): string | undefined {
  if (isList(root["options"]) || isObject(root["options"])) return "options";
  if (root["llms"] !== undefined) return "llms";
  const inner = root["config"];
  if (isObject(inner) && (inner["options"] !== undefined || inner["provider"] !== undefined))
    return "config";
  const lonelyMode =
    typeof root["mode"] === "string" &&
    root["targets"] === undefined &&
    root["strategy"] === undefined;
  return lonelyMode ? "mode" : undefined;
}
