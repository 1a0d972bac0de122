import { type ShapeError, validateConfigV2 } from "@pk-config/schema";
import { type Path, pointerOf } from "../../data/json-pointer.ts";
import type { Finding, Mend } from "../../diagnostics/finding.ts";
import { limits } from "../../limits.ts";
import { type Explain, faultOf } from "./explain.ts";
import { type Meant, meantAsWritten } from "./meant.ts";
import { explainMissingKey } from "./missing-key.ts";
import {
  explainEmpty,
  explainRange,
  explainUnknownMode,
  explainUnknownValue,
} from "./unfit-value.ts";
import { explainUnknownKey } from "./unknown-key.ts";
import { explainWrongType } from "./wrong-type.ts";

/**
 * Whether a value has the shape of a config, and what was meant where it has not.
 *
 * The generated validator answers yes or no at a quarter of the cost of parsing. Only after a no is
 * each error explained. An explanation that knows what was meant mends a copy of the tree, and the
 * validator looks again: a camelCase `onStatusCodes` may hide a status in quotes.
 */
export interface Shaped {
  readonly findings: readonly Finding[];
  readonly meant: Meant;
}

/** Judges the shape of a value. */
export function shape(value: unknown): Shaped {
  let meant = meantAsWritten(value);
  const findings: Finding[] = [];
  const told = new Set<string>();
  for (let round = 0; round < limits.shapeRounds; round++) {
    if (validateConfigV2(meant.root)) break;
    const news = withoutHasty(explainAll(validateConfigV2.errors ?? [], meant, told), round);
    if (news.length === 0) break;
    const before = meant;
    for (const finding of news) {
      told.add(identityOf(finding, before));
      findings.push({ ...finding, at: before.origin(finding.at) });
    }
    for (const finding of inMendingOrder(news)) meant = meant.mended(finding.at, finding.mend);
    if (meant === before || findings.length > limits.diagnostics) break;
  }
  return { findings, meant };
}

/** The errors nobody has told of yet, each as a finding in the tree as meant. */
function explainAll(
  errors: readonly ShapeError[],
  meant: Meant,
  told: ReadonlySet<string>,
): Finding[] {
  const news = new Map<string, Finding>();
  for (const error of errors) {
    if (news.size > limits.diagnostics) break;
    const finding = explanations[error.keyword]?.(faultOf(error, meant.root));
    if (finding === undefined) continue;
    const identity = identityOf(finding, meant);
    if (!told.has(identity)) news.set(identity, finding);
  }
  return [...news.values()];
}

/**
 * A key that seems missing may be there under another name. So nothing is said of missing keys while
 * a mend is due; the next round finds them again, if they are missing still.
 */
function withoutHasty(news: readonly Finding[], round: number): readonly Finding[] {
  const settled = round === limits.shapeRounds - 1 || news.every(({ mend }) => mend === undefined);
  return settled ? news : news.filter(({ code }) => code !== "PK1111" && code !== "PK2105");
}

type Mending = Finding & { readonly mend: Mend };

/** A value must have its shape before a key moves into it, so replacements come first and moves last. */
function inMendingOrder(findings: readonly Finding[]): Mending[] {
  const order = ["replace", "rename", "move"];
  return findings
    .filter((finding): finding is Mending => finding.mend !== undefined)
    .sort((left, right) => order.indexOf(left.mend.do) - order.indexOf(right.mend.do));
}

function identityOf(finding: Finding, meant: Meant): string {
  const origin: Path = meant.origin(finding.at);
  return `${finding.code} ${pointerOf(origin)} ${finding.message}`;
}

/** What each keyword of the schema says when it is violated. `if` only repeats its branch. */
const explanations: Readonly<Record<string, Explain>> = {
  additionalProperties: explainUnknownKey,
  type: explainWrongType,
  required: explainMissingKey,
  discriminator: explainUnknownMode,
  enum: explainUnknownValue,
  minimum: explainRange,
  maximum: explainRange,
  minLength: explainEmpty,
};
