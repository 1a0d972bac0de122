/** What a body is, as far as the gateway knows its way about it. */
export type BodyType =
  /** Its parameters are members of an object. */
  | "json"
  /** Its parameters are parts of a `multipart/form-data`. */
  | "form"
  /** It has no parameters that anybody here could read or set. */
  | "other";

/**
 * What a body is by its `content-type`. One without a type is taken for JSON, as every gateway does.
 *
 * The parameters of a type do not count: the boundary of a form may be any word.
 *
 * @example
 * ```ts
 * import { bodyType } from "@pk-config/core";
 *
 * bodyType("application/json; charset=utf-8"); // => "json"
 * bodyType("multipart/form-data; boundary=json"); // => "form"
 * bodyType("audio/wav"); // => "other"
 * ```
 */
export function bodyType(contentType: string | undefined): BodyType {
  if (contentType === undefined || contentType === "application/json") return "json";
  const end = contentType.indexOf(";");
  const type = end < 0 ? contentType : contentType.slice(0, end);
  if (/json/i.test(type)) return "json";
  return type.trim().toLowerCase() === "multipart/form-data" ? "form" : "other";
}
