import type { Case } from "../scene.ts";
import { abortCases } from "./abort.ts";
import { addressCases } from "./address.ts";
import { brokenBodyCases } from "./broken-body.ts";
import { cancelCases } from "./cancel.ts";
import { connectionCases } from "./connections.ts";
import { flowCases } from "./flow.ts";
import { headerCases } from "./headers.ts";
import { nameAndTlsCases } from "./names-and-tls.ts";
import { noAnswerCases } from "./no-answer.ts";
import { requestBodyCases } from "./request-body.ts";
import { requestStreamCases } from "./request-stream.ts";
import { secretCases } from "./secrets.ts";
import { statusCases } from "./status.ts";
import { streamingCases } from "./streaming.ts";

/** The whole suite. */
export const everyCase: readonly Case[] = [
  ...statusCases,
  ...headerCases,
  ...addressCases,
  ...requestBodyCases,
  ...requestStreamCases,
  ...streamingCases,
  ...brokenBodyCases,
  ...noAnswerCases,
  ...nameAndTlsCases,
  ...abortCases,
  ...cancelCases,
  ...flowCases,
  ...connectionCases,
  ...secretCases,
];
