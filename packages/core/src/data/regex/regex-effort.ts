import { limits } from "../../limits.ts";

/**
 * The steps that searches may still take, all together. One object goes with a request through all of its
 * conditions: each search may be short, and a thousand of them still take a minute.
 */
export interface RegexEffort {
  /** For searches that the engine makes, of which the most that each can take is known beforehand. */
  unwatched: number;
  /** For searches whose steps are counted. */
  counted: number;
}

/** The steps that a request has when it comes. */
export function regexEffort(): RegexEffort {
  return { unwatched: limits.routingRegexSteps, counted: limits.countedRoutingRegexSteps };
}
