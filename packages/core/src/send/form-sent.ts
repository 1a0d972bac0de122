import { parsedJson } from "../data/parsed-json.ts";
import type { Params } from "../plan/attempt.ts";
import type { Form } from "../request/form-parts.ts";
import { paramChanges } from "./param-changes.ts";
import { utf8Bytes } from "./utf8-bytes.ts";

/** The form that a call sends, or why it cannot be sent. */
export type FormSent =
  | { readonly kind: "sent"; readonly bytes: Uint8Array }
  /** A parameter has the form's boundary in it, which would end its part, or a name that no form can have. */
  | { readonly kind: "unfit"; readonly param: string };

/**
 * The form that a call sends: fields set, added and taken out as parameters say, and all else to the byte
 * as the caller wrote it. A text is sent as it is, any other value as JSON. A part that is a file is nobody's
 * to change, and stays. Where nothing is done, the bytes are those that came.
 *
 * Of a field that the caller wrote twice one is left where it is set, and none where it is taken out. New
 * fields come first, since some upstreams look at no field behind a file.
 *
 * `config` is the config as it was loaded, from which secrets are read.
 *
 * @example
 * ```ts
 * import { formSent } from "@pk-config/core";
 *
 * const bytes = Uint8Array.from("--b--", (sign) => sign.charCodeAt(0));
 * const form = { bytes, boundary: "b", parts: [], close: 0 };
 * const sent = formSent(form, { override: { n: 2 } }, {});
 * const lines = sent.kind === "sent" ? String.fromCharCode(...sent.bytes).split("\r\n") : [];
 * lines; // => ["--b", 'Content-Disposition: form-data; name="n"', "", "2", "--b--"]
 * ```
 */
export function formSent(form: Form, params: Params, config: unknown): FormSent {
  const { byKey, members } = paramChanges(params, config);
  const missing = new Map(members);
  const dropped = new Set(params.drop);
  const pieces: Uint8Array[] = [];
  const first = form.parts[0]?.start ?? form.close;
  // Where the text begins that is sent as it is.
  let kept = first;
  for (const part of form.parts) {
    // A field is named as it is written, brackets and dots included.
    const change = byKey.get(part.name) ?? (dropped.has(part.name) ? drop : undefined);
    if (change === undefined || (part.isFile && change.do !== "keep")) continue;
    const isThere = !missing.delete(part.name);
    if (change.do === "keep") continue;
    const text = change.do === "set" && !isThere ? fieldText(change.text) : undefined;
    const field = text === undefined ? nothing : fieldOf(part.name, text, form);
    if (field === undefined) return { kind: "unfit", param: part.name };
    pieces.push(form.bytes.subarray(kept, part.start), field);
    kept = part.end;
  }
  const added: Uint8Array[] = [];
  for (const [name, member] of missing) {
    const field = fieldOf(name, fieldText(member.slice(JSON.stringify(name).length + 1)), form);
    if (field === undefined) return { kind: "unfit", param: name };
    added.push(field);
  }
  if (added.length === 0 && pieces.length === 0) return { kind: "sent", bytes: form.bytes };
  const { bytes } = form;
  return {
    kind: "sent",
    bytes: joined([bytes.subarray(0, first), ...added, ...pieces, bytes.subarray(kept)]),
  };
}

const nothing = new Uint8Array();
const drop = { do: "drop" } as const;

/** What stands in a field for a value that is JSON text. */
function fieldText(json: string): string {
  const value = json.startsWith('"') ? parsedJson(json) : undefined;
  return typeof value === "string" ? value : json;
}

/** A field as browsers write it, with its delimiter; nothing where the boundary is in it. */
function fieldOf(name: string, text: string, { boundary }: Form): Uint8Array | undefined {
  const delimiter = `--${boundary}`;
  // Programs differ in what a backslash in a name stands for.
  const isFit = ![name, text].some((each) => each.includes(delimiter)) && !name.includes("\\");
  if (!isFit) return undefined;
  const quoted = name.replaceAll(/["\r\n]/g, encodeURIComponent);
  return utf8Bytes(
    `${delimiter}\r\nContent-Disposition: form-data; name="${quoted}"\r\n\r\n${text}\r\n`,
  );
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
