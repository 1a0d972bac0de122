import { nearestName } from "@pk-config/core";
import type { ShapeError } from "@pk-config/schema";

/** What a violation of the project file's schema means, and which end of the member it is about. */
export interface Explained {
  readonly pointer: string;
  readonly on: "key" | "value";
  readonly message: string;
}

const keys: Readonly<Record<string, readonly string[]>> = {
  "": [
    "$schema",
    "include",
    "exclude",
    "for",
    "rules",
    "trustedHosts",
    "budgets",
    "providers",
    "baseline",
  ],
  "/budgets": ["maxCalls", "maxTimeMs"],
};

/** Says in words what is wrong with a project file. */
export function explainShape(error: ShapeError): Explained {
  const { instancePath, keyword, params } = error;
  const name =
    instancePath === "" ? "The project file" : `\`${instancePath.slice(1).replaceAll("/", ".")}\``;
  const value = { pointer: instancePath, on: "value" } as const;
  switch (keyword) {
    case "additionalProperties":
      return unknownKey(instancePath, String(params["additionalProperty"]));
    case "type":
      return {
        ...value,
        message: `${name} must be ${typeNames[String(params["type"])] ?? String(params["type"])}.`,
      };
    case "enum":
      return { ...value, message: `${name} must be one of ${listed(params["allowedValues"])}.` };
    case "minLength":
      return { ...value, message: `${name} is an empty text.` };
    case "minimum":
      return { ...value, message: `${name} must be at least ${String(params["limit"])}.` };
    default:
      return { ...value, message: `${name} does not have the right form.` };
  }
}

const typeNames: Readonly<Record<string, string>> = {
  array: "a list",
  boolean: "true or false",
  integer: "a whole number",
  number: "a number",
  object: "an object",
  string: "a text",
};

function unknownKey(parent: string, key: string): Explained {
  const pointer = `${parent}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
  if (parent === "/rules") {
    return {
      pointer,
      on: "key",
      message: `"${key}" is neither a code, such as PK3001, nor a family, such as PK3.`,
    };
  }
  const nearest = nearestName(key, keys[parent] ?? []);
  const suggestion = nearest === undefined ? "" : ` Did you mean "${nearest}"?`;
  return { pointer, on: "key", message: `The project file knows no "${key}" here.${suggestion}` };
}

function listed(values: unknown): string {
  return Array.isArray(values) ? values.map((value) => JSON.stringify(value)).join(", ") : "";
}
