import type { AnyRule } from "../../rule.ts";
import { alternatives } from "./alternatives.ts";
import { defaultGiven } from "./default-given.ts";
import { duplicateNames } from "./duplicate-names.ts";
import { everyTargetNamed } from "./every-target-named.ts";
import { knownOperator } from "./known-operator.ts";
import { namesReferToTargets } from "./names-refer-to-targets.ts";
import { operandType } from "./operand-type.ts";
import { operatorInText } from "./operator-in-text.ts";
import { queryDecides, testDecides } from "./query-decides.ts";
import { queryPath } from "./query-path.ts";
import { regularExpression } from "./regular-expression.ts";
import { someCondition } from "./some-condition.ts";
import { textAsNumber } from "./text-as-number.ts";

/** The rules of this folder, in the order of their first code. */
export const conditionsRules: readonly AnyRule[] = [
  namesReferToTargets,
  duplicateNames,
  defaultGiven,
  someCondition,
  queryPath,
  knownOperator,
  regularExpression,
  textAsNumber,
  operandType,
  alternatives,
  queryDecides,
  testDecides,
  operatorInText,
  everyTargetNamed,
];
