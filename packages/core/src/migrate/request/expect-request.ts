import { quoteName } from "../../data/quote.ts";
import { InvariantError } from "../../invariant-error.ts";
import type { OldRequest } from "./request-migration.ts";

/**
 * Looks whether a request has the form that its type says, for callers that no compiler looked at. The
 * values of headers and the body are never repeated.
 *
 * @throws InvariantError with the name of the part that has another form.
 */
export function expectRequest(request: OldRequest): void {
  const given: unknown = request;
  if (!isRecord(given)) throw misfit("`request`", "an object", given);
  for (const name of ["method", "path"]) expectText(`\`request.${name}\``, given[name]);
  const { headers, body } = given;
  // Whatever can be iterated over, such as a list of pairs or `Headers`, has its entries elsewhere.
  if (!isRecord(headers) || Symbol.iterator in headers)
    throw misfit("`request.headers`", "an object of texts by name", headers);
  for (const [name, value] of Object.entries(headers))
    expectText(`the header ${quoteName(name)} of \`request.headers\``, value);
  if (body !== undefined) expectText("`request.body`", body);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function expectText(what: string, value: unknown): void {
  if (typeof value !== "string") throw misfit(what, "a text", value);
}

function misfit(what: string, wanted: string, value: unknown): InvariantError {
  const found = value === undefined ? "it is missing" : `${nameOf(value)} came`;
  return new InvariantError(`Expected ${what} to be ${wanted}, and ${found}.`);
}

function nameOf(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (value === null) return "`null`";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
