import type { Call, HeaderSource, SentHeaders } from "@pk-config/core";
import type { Unsendable } from "@pk-config/runner";

/** A call that cannot be sent, and which of its values is at fault. */
export interface NotSent extends Unsendable {
  readonly value: "missing" | "unfit" | "boundary";
  readonly why: string;
}

/** Why a call cannot be sent; nothing where all of its headers can be. It tells names and no value. */
export function notSent(call: Call, { missing, unfit }: SentHeaders): NotSent | undefined {
  const [lost] = missing;
  const [odd] = unfit;
  if (lost !== undefined) {
    const fault = lost.value.from === "environment" ? "is not set" : "has no value";
    return { kind: "unsendable", value: "missing", why: `${placeOf(lost.value, call)} ${fault}` };
  }
  if (odd === undefined) return undefined;
  const why = `${placeOf(odd.value, call)} has a value that no header can have`;
  return { kind: "unsendable", value: "unfit", why };
}

/** Why a form cannot be sent: a parameter would end its own part. */
export function notInForm(param: string, from: Call["from"]): NotSent {
  const at = from[`override_params.${param}`] ?? from[`default_params.${param}`];
  const place = at === undefined ? "a parameter" : `${at} of the config`;
  const why = `${place} has the boundary of the request's form in it`;
  return { kind: "unsendable", value: "boundary", why };
}

function placeOf(source: HeaderSource, { from }: Call): string {
  switch (source.from) {
    case "environment": {
      const { provider } = from;
      const whose = provider?.startsWith("@") === true ? ` of ${provider}` : "";
      return `the environment variable ${source.variable}${whose}`;
    }
    case "catalogue":
      return `the header ${source.header} of @${source.slug} in the provider catalogue`;
    case "config":
      return `${source.pointer} of the config`;
    case "request":
      return `the header ${source.header} of the request`;
    case "plan":
      return "a header of the plan";
  }
}
