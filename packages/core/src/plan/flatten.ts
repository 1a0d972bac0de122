import type { Trigger } from "../compile/program.ts";
import { limits } from "../limits.ts";
import type { Refusal } from "../request/refusal.ts";
import type { Attempt, Transition } from "./attempt.ts";
import type { Bound } from "./plan-data.ts";
import type { InOrder, Route } from "./route.ts";

/** A route as a list, in which every outcome says where it leads. */
export interface Flat {
  readonly attempts: readonly Attempt[];
  readonly bound: Bound;
  /** Set where the list would be too long. */
  readonly refusal: Refusal | undefined;
}

type Open = Exclude<Route, { readonly kind: "refused" }>;

/** Lists the calls of a route in the order in which they may be made. */
export function flatten(route: Open): Flat {
  const size = sizeOf(route);
  if (size > limits.attempts) return { attempts: [], bound: none, refusal: tooMany(size) };
  const attempts: Attempt[] = [];
  const bound = { calls: 0, waitMs: 0 };
  list(route, nowhere, { attempts, bound });
  return { attempts, bound, refusal: undefined };
}

const nowhere: readonly Transition[] = Object.freeze([]);
const none: Bound = { calls: 0, waitMs: 0 };

interface Listing {
  readonly attempts: Attempt[];
  readonly bound: { calls: number; waitMs: number };
}

/** `outer` is where the outcome of the whole route leads. */
function list(route: Open, outer: readonly Transition[], listing: Listing): void {
  if (route.kind === "in-order") {
    listInOrder(route, outer, listing);
    return;
  }
  const { call, retry, waitMs } = route.planned;
  listing.attempts.push({ call, retry, next: outer });
  listing.bound.calls += retry.attempts + 1;
  listing.bound.waitMs += waitMs;
}

/** The inner list decides first; what it does not take is the outcome of the node, for the outer one. */
function listInOrder(
  { routes, trigger, at }: InOrder,
  outer: readonly Transition[],
  listing: Listing,
): void {
  const last = routes.length - 1;
  const behind = outer.flatMap((transition) => leftBy(trigger, transition));
  for (const [index, route] of routes.entries()) {
    if (index === last) {
      list(route, outer, listing);
      return;
    }
    const to = listing.attempts.length + sizeOf(route);
    list(route, [{ on: trigger, to, at }, ...behind], listing);
  }
}

/** What an inner trigger leaves of an outer transition: a status that is taken gets no further. */
function leftBy(inner: Trigger, transition: Transition): Transition[] {
  const { on } = transition;
  if (on === "failure") return inner === "failure" ? [] : [transition];
  const taken = new Set(inner === "failure" ? on.filter(isFailure) : inner);
  const left = on.filter((status) => !taken.has(status));
  if (left.length === on.length) return [transition];
  return left.length === 0 ? [] : [{ ...transition, on: left }];
}

function isFailure(status: number): boolean {
  return status < 200 || status > 299;
}

function sizeOf(route: Open): number {
  if (route.kind === "call") return 1;
  let size = 0;
  for (const inner of route.routes) size += sizeOf(inner);
  return size;
}

function tooMany(size: number): Refusal {
  return {
    reason: "too-many-attempts",
    at: "",
    message: `This request could go to ${size} upstreams one after the other; a plan holds ${limits.attempts}.`,
    hint: "Shorten the fallbacks.",
    status: 500,
  };
}
