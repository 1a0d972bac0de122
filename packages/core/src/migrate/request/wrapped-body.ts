import { isObject, type JsonObject } from "../../data/json-type.ts";
import { refusesToRun } from "../../diagnostics/catalogue.ts";
import { locate } from "../../diagnostics/locate.ts";
import { parse } from "../../parse/parse.ts";
import { type Draft, tell, textOf } from "./draft.ts";
import { isUnified } from "./old-routes.ts";
import { configHeader, isInline } from "./sent-config.ts";

/** A body that holds the config beside the parameters. */
export interface WrappedBody {
  /** The config; missing where the body has none. */
  readonly config?: {
    readonly key: string;
    readonly value: unknown;
    readonly text: string;
  };
  /** The text of the parameters, to the letter. */
  readonly params: string;
}

/** The names of the config in such a body, the usual one first. */
export const configKeys = ["config", "providerSettings"] as const;
/** The names of its parameters, the usual one first. */
const paramsKeys = ["params", "requestParams"] as const;

/**
 * Looks into a body for the config that the old routes took from there. `none` where it is no such body,
 * `left` where it cannot be taken apart, which is told: then the request stays on its route, because the
 * body is read by no other.
 */
export function wrappedBody(draft: Draft): WrappedBody | "none" | "left" {
  const { body, old, route } = draft;
  const isOld = route?.kind === "wrapped";
  if (isOld && old.bodyElsewhere === true) {
    return left(
      draft,
      "The body is not part of what was given, and the old route took the config from it.",
      "Put the body itself into the request, in place of the file or the variable.",
    );
  }
  // On a route of today it is a request of which only the path was put over so far.
  if (body === undefined || !(isOld || isUnified(draft.pathname))) return "none";
  const { value, strict, findings, trust } = parse(body);
  if (!isObject(value) || trust !== "whole" || findings.some(({ code }) => refusesToRun(code))) {
    return isOld ? left(draft, "The body is no JSON object.", isJson) : "none";
  }
  const members = isOld
    ? membersOf(value, configKeys, paramsKeys)
    : membersOf(value, configKeys.slice(0, 1), paramsKeys.slice(0, 1));
  if (members === undefined || (!isOld && members.config === undefined)) return "none";
  if (!isObject(members.params)) {
    return isOld
      ? left(draft, "The body has a config, and no object of parameters beside it.", andParams)
      : "none";
  }
  const fault = faultOf(draft, value, members);
  if (fault !== undefined) return left(draft, ...fault);
  return cut(strict, value, members);
}

const isJson = "Mend the body: the gateway reads it as JSON, to the letter.";
const andParams = "Put the parameters of the call, such as `messages`, into `params`.";

interface Members {
  readonly config?: string;
  readonly paramsKey: string;
  readonly params: unknown;
}

function membersOf(
  body: JsonObject,
  configs: readonly string[],
  all: readonly string[],
): Members | undefined {
  const config = configs.find((key) => Object.hasOwn(body, key));
  const paramsKey = all.find((key) => Object.hasOwn(body, key));
  if (config === undefined && !isObject(body[paramsKey ?? "params"])) return undefined;
  const key = paramsKey ?? "params";
  return { ...(config === undefined ? {} : { config }), paramsKey: key, params: body[key] };
}

function faultOf(
  draft: Draft,
  body: JsonObject,
  { config, paramsKey, params }: Members,
): [message: string, hint: string] | undefined {
  const more = Object.keys(body).filter((key) => key !== config && key !== paramsKey).length;
  if (more > 0) {
    return [
      `Beside the config and \`${paramsKey}\` the body has ${more === 1 ? "another member" : `${more} other members`}, which the old route did not read and a route of today would.`,
      `Put into \`${paramsKey}\` what belongs to the call, take the rest out, and migrate the request again.`,
    ];
  }
  if (isObject(params) && isObject(params["params"]) && params["config"] !== undefined)
    return ["The parameters hold a config and parameters again.", andParams];
  const sent = config === undefined ? undefined : body[config];
  if (typeof sent === "string" && !isInline(sent) && !/^[!-~]+$/.test(sent)) {
    return [
      "The config of the body is a text that is neither a config nor the id of one.",
      "Write the config itself, or the id of a saved one.",
    ];
  }
  if (config !== undefined && textOf(draft, configHeader) !== undefined) {
    return [
      "The body holds a config, and `x-portkey-config` brings another one. Today's routes read only the header.",
      "Decide for one of them, and take the other out.",
    ];
  }
  return undefined;
}

function cut(strict: string, body: JsonObject, { config, paramsKey }: Members): WrappedBody {
  const spans = locate(strict, [[paramsKey], ...(config === undefined ? [] : [[config]])]);
  const memberText = (key: string) => {
    const span = spans.get(`/${key}`)?.value;
    return span === undefined ? "" : strict.slice(span.start, span.end);
  };
  const params = memberText(paramsKey);
  if (config === undefined) return { params };
  return { params, config: { key: config, value: body[config], text: memberText(config) } };
}

function left(draft: Draft, message: string, hint: string): "left" {
  tell(draft, { code: "PK4225", place: { kind: "body" }, message, hint });
  return "left";
}
