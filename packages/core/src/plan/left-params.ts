import { isObject } from "../data/json-type.ts";
import { bodyParams, type Journey } from "./journey.ts";

/**
 * Why the body of a request cannot have the parameters of a target; nothing where it can. A body that was
 * meant to have them and cannot be read is a fault of the request, so nothing is sent at all.
 */
export function reasonToLeaveParams(journey: Journey): string | undefined {
  const { request } = journey;
  switch (request.bodyType) {
    case "json":
      return isObject(bodyParams(journey)) || journey.fault !== undefined
        ? undefined
        : "the body is no object";
    case "form": {
      const form = request.form();
      if (!form.ok) journey.fault ??= form.refusal;
      return undefined;
    }
    case "other":
      return "the body is neither JSON nor a form";
  }
}
