import { parsedJson } from "../data/parsed-json.ts";
import { limits } from "../limits.ts";
import { bodyType } from "./body-type.ts";
import { type Content, encoded } from "./content-coding.ts";
import { type Refused, refused } from "./refused.ts";
import type { JsonBody } from "./request.ts";

/**
 * The body of a request as a value, for when somebody asks for it: decoded and parsed then, and once.
 * Without a body, or with a form or a file for one, a request simply has no parameters.
 */
export function jsonBody({ body, type, coding }: Content): () => JsonBody {
  if (body === undefined) return noParams;
  if (body.kind === "json") return () => ({ ok: true, value: body.value });
  if (bodyType(type) !== "json") return noParams;
  if (coding !== undefined) return encoded;
  let known: JsonBody | undefined;
  return () => {
    known ??= body.kind === "text" ? parsed(body.text) : decoded(body.text);
    return known;
  };
}

/** Why a text is not read at all. */
export function tooLong(text: string): Refused | undefined {
  if (text.length <= limits.bodyLength) return undefined;
  return refused(
    "body-too-large",
    `The body has ${text.length} characters; the most that is read is ${limits.bodyLength}.`,
    "Send a smaller body.",
    { status: 413 },
  );
}

const noParams = (): JsonBody => absent;
const absent: JsonBody = { ok: true, value: undefined };

const notJson: JsonBody = refused(
  "body-not-json",
  "The body of the request is no JSON, and this config has to look into it.",
  "Send the parameters as a JSON object.",
);

function decoded(read: () => string): JsonBody {
  let text: string;
  try {
    text = read();
  } catch {
    return notJson;
  }
  return tooLong(text) ?? parsed(text);
}

function parsed(text: string): JsonBody {
  const value = parsedJson(text);
  return value === undefined ? notJson : { ok: true, value };
}
