import { assertNever } from "../../../data/assert-never.ts";
import { quote } from "../../../data/quote.ts";
import { analyseRegex, type RegexVerdict } from "../../../data/regex/analyse-regex.ts";
import { limits } from "../../../limits.ts";
import type { Rule, RuleContext, Saying } from "../../rule.ts";
import type { TestVisit } from "../../visit.ts";
import { isComparison, quoteOperand } from "./comparison.ts";

/** A `$regex` is a JavaScript regular expression without flags, and no value can make it stall. */
export const regularExpression: Rule<"operator"> = {
  codes: ["PK2109", "PK6010", "PK6014"],
  on: "operator",
  check({ operator, operand, place, test }, context) {
    if (operator !== "$regex" || typeof operand !== "string" || isObviouslyFine(operand)) return;
    if (!isComparison(test)) return;
    const said = literal(operand, test) ?? verdictOn(operand, test, context);
    if (said !== undefined) context.report({ at: place, ...said });
  },
};

type Said = Pick<Saying, "code" | "message" | "hint">;

/** No loop, no group, nothing that could be invalid: most patterns in use. */
function isObviouslyFine(pattern: string): boolean {
  return (
    pattern.length <= maxRead &&
    !pattern.startsWith("/") &&
    /^(?:[^\\()[\]{}*+?]|\\[./dwsb-])*$/.test(pattern)
  );
}

/** Longer patterns are read by the analysis alone, which has bounds of its own. */
const maxRead = 1000;

/** `/gpt/i`: the slashes and flags of a program, which are characters to match in a config. */
function literal(pattern: string, test: TestVisit): Said | undefined {
  if (pattern.length > maxRead) return undefined;
  const [, body, flags] = /^\/((?:[^/\\]|\\.)+)\/([dgimsuy]+)$/.exec(pattern) ?? [];
  if (body === undefined || flags === undefined || test.path === "url.pathname") return undefined;
  return {
    code: "PK2109",
    message: `${quoteOperand(pattern, test)} has the slashes and flags of a program's regular expression; here they are characters that the value must hold.`,
    hint: `Write the pattern alone${flags.includes("i") ? ", and spell out both cases, as in [Gg]pt: there are no flags" : ""}.`,
  };
}

function verdictOn(pattern: string, test: TestVisit, context: RuleContext): Said | undefined {
  const left = effortLeft.get(context) ?? limits.regexEffort;
  if (left <= 0) return unexamined(pattern, test, context);
  const verdict = analyseRegex(pattern);
  effortLeft.set(
    context,
    left - (verdict.kind === "safe" || verdict.kind === "invalid" ? 1 : doubtCost),
  );
  return judged(verdict, pattern, quoteOperand(pattern, test));
}

/** Doubtful patterns take much longer to analyse than good ones. */
const doubtCost = 200;

/** Stands for an effort that is spent, after that was said. */
const told = Number.NEGATIVE_INFINITY;

/** What each run may still spend; a run is known by its context. */
const effortLeft = new WeakMap<RuleContext, number>();

function judged(verdict: RegexVerdict, pattern: string, shown: string): Said | undefined {
  switch (verdict.kind) {
    case "safe":
      return undefined;
    case "invalid":
      return {
        code: "PK2109",
        message: `${shown} is no regular expression: ${verdict.reason}.`,
        hint: invalidHint(pattern),
      };
    case "exponential":
      return {
        code: "PK6010",
        message: `${shown} can stall the gateway: a value such as ${quote(verdict.attack)} takes longer than anyone waits, and every few characters more double the time.`,
        hint: "Rewrite it so that a text can be read in one way only: no repetition inside another over the same characters.",
      };
    case "polynomial":
      return {
        code: "PK6014",
        message: `${shown} slows down on long values: twice the length takes ${2 ** verdict.degree} times as long or longer.`,
        hint: 'Give it fewer repetitions that can take the same characters, such as several ".*".',
      };
    case "unproven":
      return {
        code: "PK6014",
        message: `Nothing shows that ${shown} is quick on every value: ${verdict.reason}.`,
        hint: "Make it simpler, or test for fixed texts with `$in`.",
      };
    default:
      return assertNever(verdict, "judged");
  }
}

function invalidHint(pattern: string): string {
  if (/\(\?[a-z]+[):]/.test(pattern))
    return "Patterns have no flags: remove them, and spell out both cases, as in [Gg]pt.";
  if (/^[*+?]/.test(pattern))
    return 'A pattern is looked for anywhere in the value, so it needs no wildcards around it; ".*" stands for anything.';
  return "Write a JavaScript regular expression, with a backslash before each special character that is meant as it is.";
}

/** After the limit, patterns are still compiled, because an invalid one means nothing at all. */
function unexamined(pattern: string, test: TestVisit, context: RuleContext): Said | undefined {
  try {
    new RegExp(pattern);
  } catch {
    return {
      code: "PK2109",
      message: `${quoteOperand(pattern, test)} is no regular expression.`,
      hint: invalidHint(pattern),
    };
  }
  if (effortLeft.get(context) === told) return undefined;
  effortLeft.set(context, told);
  return {
    code: "PK6014",
    message:
      "This file has more regular expressions than are analysed: of this one and those after it nothing shows that they are quick.",
    hint: "Mend those that were told of, or test for fixed texts with `$in`.",
  };
}
