import { validatePlan } from "@pk-config/schema";
import { InvariantError } from "../invariant-error.ts";
import { type Plan, planVersion } from "./plan-data.ts";

/**
 * Takes a plan that came from outside: from a file, a queue, another process. One of another version or
 * of another form is refused, and so is one whose outcomes lead back or nowhere.
 *
 * @example
 * ```ts
 * import { readPlan, readRequest, refusedPlan } from "@pk-config/core";
 *
 * const read = readRequest({ method: "POST", path: "/v1/../admin", headers: {} });
 * const text = read.ok ? "{}" : JSON.stringify(refusedPlan(read.refusal));
 * readPlan(JSON.parse(text)).kind; // => "refused"
 * ```
 */
export function readPlan(value: unknown): Plan {
  if (!isPlan(value)) throw new InvariantError(misfit(value));
  const attempts = value.kind === "route" ? value.attempts : [];
  for (const [index, { next, retry }] of attempts.entries()) {
    const stray = next.find(({ to }) => to <= index || to >= attempts.length);
    if (stray !== undefined)
      throw new InvariantError(
        `Expected attempt ${index} to lead to a later one, and it leads to attempt ${stray.to} of ${attempts.length}.`,
      );
    if (retry.waitsMs.length < retry.attempts)
      throw new InvariantError(
        `Expected attempt ${index} to have a wait before each of ${retry.attempts} retries, and it has ${retry.waitsMs.length}.`,
      );
  }
  return value;
}

/** The one place where a value becomes a plan: it has the published form. */
function isPlan(value: unknown): value is Plan {
  return validatePlan(value);
}

/** What is wrong, by its place; a value of the plan is never repeated. */
function misfit(value: unknown): string {
  const version =
    typeof value === "object" && value !== null ? Reflect.get(value, "version") : undefined;
  if (typeof version === "number" && version !== planVersion)
    return `Expected a plan of version ${planVersion}, and one of version ${version} came.`;
  const [error] = validatePlan.errors ?? [];
  const at = error === undefined || error.instancePath === "" ? "its root" : error.instancePath;
  return `Expected a plan of version ${planVersion}, and this one has another form at ${at}.`;
}
