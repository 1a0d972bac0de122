import { type ShapeError, validateConfigV2 } from "@pk-config/schema";
import { type Path, pointerOf } from "../../data/json-pointer.ts";
import type { Finding, Mend } from "../../diagnostics/finding.ts";
import { limits } from "../../limits.ts";
import { type Explain, faultOf } from "./explain.ts";
import { type Meant, meantAsWritten } from "./meant.ts";
import { explainMissingKey } from "./missing-key.ts";
import type { Shaped } from "./shaped.ts";
import {
  explainEmpty,
  explainRange,
  explainUnknownMode,
  explainUnknownValue,
} from "./unfit-value.ts";
import { explainUnknownKey } from "./unknown-key.ts";
import { explainWrongType } from "./wrong-type.ts";

/**
 * Explains what does not fit the format. An explanation that knows what was meant mends a copy of the
 * tree, and the validator looks again: a camelCase `onStatusCodes` may hide a status in quotes.
 */
export function explainMisfits(value: unknown, misfits: readonly ShapeError[]): Shaped {
  let meant = meantAsWritten(value);
  let errors = misfits;
  const findings: Finding[] = [];
  const told = new Set<string>();
  for (let round = 1; ; round++) {
    const last = round === limits.shapeRounds;
    const news = withoutHasty(explainAll(errors, meant, told), last);
    for (const { identity, finding, origin } of news) {
      told.add(identity);
      findings.push({ ...finding, at: origin });
    }
    if (last || errors.length > limits.misfits)
      return { findings: [...findings, cutShort(findings)], meant, whole: false };
    const mendings = inMendingOrder(news);
    if (mendings.length === 0) break;
    meant = meant.after(mendings);
    if (validateConfigV2(meant.root)) break;
    errors = validateConfigV2.errors ?? [];
  }
  return { findings, meant, whole: true };
}

/** Says that the judgement ended early, so that nobody takes silence for praise. */
function cutShort(findings: readonly Finding[]): Finding {
  return {
    code: "PK1015",
    at: [],
    on: "value",
    message: `After ${findings.length} places that do not fit the format the rest was not judged.`,
    hint: "Mend these and run it again.",
  };
}

/** A finding in the tree as meant, and where it was written. */
interface News {
  readonly identity: string;
  readonly finding: Finding;
  readonly origin: Path;
}

/** The errors nobody has told of yet. */
function explainAll(
  errors: readonly ShapeError[],
  meant: Meant,
  told: ReadonlySet<string>,
): readonly News[] {
  const news = new Map<string, News>();
  for (const error of errors.slice(0, limits.misfits)) {
    const finding = explanations[error.keyword]?.(faultOf(error, meant.root));
    if (finding === undefined) continue;
    const origin = meant.origin(finding.at);
    const identity = `${finding.code} ${pointerOf(origin)} ${finding.message}`;
    if (!told.has(identity)) news.set(identity, { identity, finding, origin });
  }
  return [...news.values()];
}

/**
 * A key that seems missing may be there under another name. So nothing is said of missing keys while
 * a mend is due; the next round finds them again, if they are missing still.
 */
function withoutHasty(news: readonly News[], last: boolean): readonly News[] {
  if (last || news.every(({ finding }) => finding.mend === undefined)) return news;
  return news.filter(({ finding }) => finding.code !== "PK1111" && finding.code !== "PK2105");
}

type Mending = Finding & { readonly mend: Mend };

/** A value must have its shape before a key moves into it, so replacements come first and moves last. */
function inMendingOrder(news: readonly News[]): Mending[] {
  const order = ["replace", "rename", "move"];
  return news
    .map(({ finding }) => finding)
    .filter((finding): finding is Mending => finding.mend !== undefined)
    .sort((left, right) => order.indexOf(left.mend.do) - order.indexOf(right.mend.do));
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
