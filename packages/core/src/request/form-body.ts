import { utf8Bytes } from "../send/utf8-bytes.ts";
import { bodyType } from "./body-type.ts";
import { type Content, encoded } from "./content-coding.ts";
import { formBoundary } from "./form-boundary.ts";
import { type Form, formParts, mostParts } from "./form-parts.ts";
import { refused } from "./refused.ts";
import type { FormBody } from "./request.ts";

/** The body of a request as a form, for when somebody asks for it: its parts are found then, and once. */
export function formBody({ body, type = "", coding }: Content): () => FormBody {
  if (body === undefined || body.kind === "json" || bodyType(type) !== "form") return noForm;
  const bytes = body.kind === "text" ? () => utf8Bytes(body.text) : bytesAtHand(body.bytes);
  if (bytes === undefined) return noForm;
  if (coding !== undefined) return encoded;
  let known: FormBody | undefined;
  return () => {
    known ??= found(bytes(), type);
    return known;
  };
}

function bytesAtHand(bytes: Uint8Array | undefined): (() => Uint8Array) | undefined {
  return bytes && (() => bytes);
}

const noForm = (): FormBody => absent;
const absent: FormBody = { ok: true, value: undefined };

function found(bytes: Uint8Array, type: string): FormBody {
  const boundary = formBoundary(type);
  const form: Form | undefined = boundary === undefined ? undefined : formParts(bytes, boundary);
  return form === undefined ? notForm : { ok: true, value: form };
}

const notForm: FormBody = refused(
  "body-not-form",
  `The body of the request is no form that can be read in one way only, with at most ${mostParts} parts, and this config sets parameters in it.`,
  "Send `multipart/form-data` to the letter of RFC 7578: a boundary, each part with one name, and the closing delimiter.",
);
