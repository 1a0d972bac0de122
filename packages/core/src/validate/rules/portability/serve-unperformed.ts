import { isList } from "../../../data/json-type.ts";
import type { Code } from "../../../diagnostics/catalogue.ts";
import type { Rule } from "../../rule.ts";
import { child } from "../../visit.ts";

/**
 * What a config asks for is done. pk-config carries guardrails, hooks, cache and prompts in its plans for
 * whoever embeds it, and serve performs none of them.
 */
export const serveUnperformed: Rule<"node"> = {
  codes: ["PK7021", "PK7022"],
  on: "node",
  gateways: ["serve"],
  check({ raw, place }, { report }) {
    for (const [key, { code, asks, fact, hint }] of unperformed) {
      if (!asks(raw[key])) continue;
      const message = `\`${key}\` has no effect on pk-config serve: ${fact}.`;
      report({ code, at: child(place, key), on: "key", message, hint });
    }
  },
};

/** A setting that nobody performs. */
interface Unperformed {
  readonly code: Code;
  /** Whether the value asks for something. */
  asks(value: unknown): boolean;
  readonly fact: string;
  readonly hint: string;
}

const asksForSome = (value: unknown) => isList(value) && value.length > 0;

function checks(what: "request" | "answer"): Unperformed {
  return {
    code: "PK7022",
    asks: asksForSome,
    fact: `it runs no guardrails, so every ${what} passes unchecked`,
    hint: "Take it out and check elsewhere, or leave the config to a gateway that runs guardrails.",
  };
}

function hooks(what: "request" | "answer"): Unperformed {
  return {
    code: "PK7022",
    asks: asksForSome,
    fact: `it runs no hooks, so every ${what} passes as it is`,
    hint: "Take it out and check elsewhere, or leave the config to a gateway that runs hooks.",
  };
}

const unperformed: ReadonlyMap<string, Unperformed> = new Map([
  ["before_request_hooks", hooks("request")],
  ["after_request_hooks", hooks("answer")],
  ["input_guardrails", checks("request")],
  ["output_guardrails", checks("answer")],
  ["default_input_guardrails", checks("request")],
  ["default_output_guardrails", checks("answer")],
  [
    "cache",
    {
      code: "PK7021",
      asks: (value) => value !== undefined,
      fact: "it keeps no answers, so each request is sent",
      hint: "Take it out, or cache in front of the gateway.",
    },
  ],
  [
    "strict_open_ai_compliance",
    {
      code: "PK7021",
      // To leave answers as they are is what it does.
      asks: (value) => value === true,
      fact: "answers are passed on with all of their fields",
      hint: "Take it out, or let the client ignore fields that it does not know.",
    },
  ],
  [
    "prompt_id",
    {
      code: "PK7021",
      asks: (value) => value !== undefined,
      fact: "only the hosted gateway keeps prompts, so the request goes without this one",
      hint: "Take it out, and send the messages with the request.",
    },
  ],
]);
