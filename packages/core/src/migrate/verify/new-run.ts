import type { Catalogue } from "../../catalogue/catalogue.ts";
import { compile } from "../../compile/compile.ts";
import type { BalancerNode, Program, ProgramNode } from "../../compile/program.ts";
import { parseHostUrl } from "../../data/host/host-url.ts";
import { pathOf, valueAt } from "../../data/json-pointer.ts";
import { isObject, type JsonObject } from "../../data/json-type.ts";
import { advance, type Cursor, startOf } from "../../decide/cursor.ts";
import type { Event } from "../../decide/event.ts";
import type { Step } from "../../decide/step.ts";
import { slugOfModel } from "../../format/model-slug.ts";
import type { Call } from "../../plan/attempt.ts";
import { planDrawing } from "../../plan/plan.ts";
import type { Plan } from "../../plan/plan-data.ts";
import { readRequest } from "../../request/read-request.ts";
import { bodySent } from "../../send/body-sent.ts";
import type { ValidConfig } from "../../validate/validate.ts";
import { settledToday, todaySettings } from "./today-settings.ts";
import {
  type CallOutcome,
  type End,
  type Reference,
  type Script,
  settingsIn,
  type UpstreamCall,
  type UpstreamRun,
  type VerifyRequest,
} from "./upstream-call.ts";

/** A config of 2.0, ready to be run by the engine of this package. */
export interface NewConfig {
  readonly config: ValidConfig;
  readonly program: Program;
  readonly catalogue: Catalogue;
  readonly balancers: readonly BalancerNode[];
  readonly trustedHosts: readonly string[];
}

/** Compiles a config, with a catalogue in which every slug of it stands for itself. */
export function newConfig(config: ValidConfig): NewConfig {
  const program = compile(config);
  const nodes = nodesIn(program.root);
  const slugs = new Set(nodes.flatMap(slugsOf));
  const entry = (slug: string) => ({ slug, provider: "openai", headers: [], settings: {} });
  const catalogue = new Map([...slugs].map((slug) => [slug, entry(slug)]));
  const balancers = nodes.filter((node) => node.kind === "loadbalance");
  return { config, program, catalogue, balancers, trustedHosts: nodes.flatMap(hostOf) };
}

function nodesIn(node: ProgramNode): ProgramNode[] {
  return [node, ...(node.kind === "leaf" ? [] : node.targets.flatMap(nodesIn))];
}

function slugsOf({ raw }: ProgramNode): string[] {
  const { provider, virtual_key: key, override_params: params } = raw;
  const isSlug = typeof provider === "string" && provider.startsWith("@");
  // Beside a provider a slug in the model says something only to who keeps a catalogue with it.
  const model =
    provider === undefined && isObject(params) ? slugOfModel(params["model"]) : undefined;
  const names = [isSlug ? provider : undefined, typeof key === "string" ? key : undefined, model];
  return names.flatMap((name) => (name === undefined ? [] : [name.replace(/^@/, "")]));
}

/** Whoever wrote a private host into a config means it; that it may be called is for others to judge. */
function hostOf({ raw }: ProgramNode): string[] {
  const { custom_host: text } = raw;
  const url = typeof text === "string" ? parseHostUrl(text) : undefined;
  return url?.kind === "url" ? [url.host] : [];
}

/** Plans a request, and gives what runs the plan by a script: the engine itself, step by step. */
export function newRunner(
  { config, program, catalogue, trustedHosts }: NewConfig,
  request: VerifyRequest,
  draw: (at: string) => number,
): (script: Script) => UpstreamRun {
  const read = readRequest({
    method: "POST",
    path: "/v1/chat/completions",
    headers: { "content-type": "application/json", "x-portkey-provider": request.provider },
    body: { kind: "json", value: request.body },
  });
  if (!read.ok) throw new Error(read.refusal.message);
  // Old gateways spoke to every provider, so what is planned for is one that does.
  const translator = "https://gateway.example.com/v1";
  const surroundings = { nowMs: 0, catalogue, translator, trustedHosts };
  const plan = planDrawing(program, read.request, surroundings, ({ pointer }) => draw(pointer));
  const targets =
    plan.kind === "route" ? plan.attempts.map(({ call }) => targetOf(call, config, request)) : [];
  return (script) => runPlan(plan, targets, script);
}

function runPlan(plan: Plan, targets: readonly Target[], script: Script): UpstreamRun {
  const calls: UpstreamCall[] = [];
  let cursor: Cursor = startOf(plan);
  for (;;) {
    const { step } = cursor;
    if (step.do === "stop") return { calls, end: endOf(step) };
    if (step.do === "send") {
      const target = targets[step.attempt];
      if (target === undefined) throw new Error("The plan has no such attempt.");
      calls.push({ ...target, retry: step.retry });
      const outcome = script(calls.length - 1);
      if (outcome === undefined) return { calls, end: undefined };
      cursor = advance(plan, cursor, eventOf(outcome));
    } else {
      cursor = advance(plan, cursor, { kind: "waited", ms: step.ms });
    }
  }
}

function eventOf(outcome: CallOutcome): Event {
  return outcome === "fault"
    ? { kind: "unreachable", cause: "refused" }
    : { kind: "reply", status: outcome };
}

function endOf({ verdict }: Extract<Step, { readonly do: "stop" }>): End {
  if (verdict.kind === "reply") return verdict.status;
  return verdict.kind === "refused" ? "nothing sent" : "fault";
}

type Target = Omit<UpstreamCall, "retry">;

function targetOf(call: Call, config: ValidConfig, request: VerifyRequest): Target {
  const found = (at: string) => valueAt(config, pathOf(at));
  const path = pathOf(call.target);
  const raw = found(call.target);
  const node = isObject(raw) ? raw : {};
  const from = call.from["provider"];
  const slug = from?.startsWith("@") === true ? from.slice(1) : undefined;
  // Defaults and what is taken out are compared as they are written: 1.0 had neither.
  const { override = {}, secrets = [] } = call.params;
  const ofBoth = { override, secrets: secrets.filter((secret) => secret.in === "override") };
  const cached = call.carries?.find(({ key }) => key === "cache");
  return {
    at: call.target,
    provider: slug === undefined ? call.provider : undefined,
    virtualKey: slug === undefined ? undefined : { at: whereNamed(call.target, node), value: slug },
    key: keyOf(call, found),
    settings: {
      ...settledToday(todayAround(path, config), node),
      ...settingsIn(node, slug !== undefined),
    },
    cache: cachedBy(cached === undefined ? undefined : found(cached.at)),
    params: bodySent(request.body, ofBoth, config),
  };
}

/** What the nodes from the root down to a target say, the nearest last; a step down is a list and an index. */
function todayAround(path: readonly string[], config: ValidConfig): JsonObject {
  const said: JsonObject = {};
  for (let length = 0; length <= path.length; length += 2) {
    const node = valueAt(config, path.slice(0, length));
    if (isObject(node))
      Object.assign(
        said,
        todaySettings((name) => node[name]),
      );
  }
  return said;
}

function whereNamed(target: string, { provider, virtual_key: key }: JsonObject): string {
  if (typeof provider === "string" && provider.startsWith("@")) return `${target}/provider`;
  return key === undefined ? `${target}/override_params/model` : `${target}/virtual_key`;
}

function keyOf({ headers }: Call, found: (at: string) => unknown): Reference | undefined {
  for (const { value } of headers) {
    if (value.from !== "config" || !value.pointer.endsWith("/api_key")) continue;
    const text = found(value.pointer);
    if (typeof text === "string") return { at: value.pointer, value: text };
  }
  return undefined;
}

function cachedBy(cache: unknown): JsonObject {
  const { mode, max_age: age } = isObject(cache) ? cache : {};
  return {
    ...(mode === undefined ? {} : { mode }),
    ...(age === undefined ? {} : { max_age: age }),
  };
}
