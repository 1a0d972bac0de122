import { isObject } from "../data/json-type.ts";
import { quoteName } from "../data/quote.ts";
import type { Form } from "../request/form-parts.ts";
import type { Refusal } from "../request/refusal.ts";
import { refused } from "../request/refused.ts";
import { bodyParams, type Journey } from "./journey.ts";
import type { PlannedCall } from "./planned-call.ts";

/**
 * Why the body of a request cannot have the parameters of a target; nothing where it can. A body that was
 * meant to have them and cannot be read is a fault of the request, so nothing is sent at all.
 */
export function reasonToLeaveParams(
  journey: Journey,
  changes: PlannedCall["changes"],
): string | undefined {
  const { request } = journey;
  switch (request.bodyType) {
    case "json":
      return isObject(bodyParams(journey)) || journey.fault !== undefined
        ? undefined
        : "the body is no object";
    case "form": {
      const form = request.form();
      const refusal = form.ok ? fileUnderParam(form.value, changes) : form.refusal;
      if (refusal !== undefined) journey.fault ??= refusal;
      return undefined;
    }
    case "other":
      return "the body is neither JSON nor a form";
  }
}

/** A part with a file name and the name of a field that is set or taken out: to some programs it is that field. */
function fileUnderParam(
  form: Form | undefined,
  changes: PlannedCall["changes"],
): Refusal | undefined {
  const file = form?.parts.find(({ isFile, name }) => isFile && changes(name));
  if (file === undefined) return undefined;
  return refused(
    "body-not-form",
    `The form has a file under the name ${quoteName(file.name)}, which this config sets or takes out: to some programs that is a field.`,
    "Send files under names of their own, such as `file`.",
  ).refusal;
}
