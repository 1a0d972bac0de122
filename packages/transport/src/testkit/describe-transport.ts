import type { Capability, Lacks } from "./capability.ts";
import { everyCase } from "./cases/every-case.ts";
import { runCase } from "./run-case.ts";
import type { Case } from "./scene.ts";
import type { MakeTransport } from "./surroundings.ts";

/** The two functions of a test framework that the suite needs. */
export interface TestRunner {
  readonly describe: (title: string, body: () => void) => unknown;
  readonly it: (title: string, body: () => Promise<void>) => unknown;
}

/** How the suite is run. */
export interface SuiteOptions extends Partial<TestRunner> {
  /** What the transport cannot do, each with the reason, which is shown. */
  readonly lacks?: Lacks;
}

/**
 * Holds a transport to the contract: one test a claim, each against a real server on 127.0.0.1 with a
 * transport of its own.
 *
 * `describe` and `it` are those of the test framework; without them the global ones are taken.
 *
 * @example
 * ```ts
 * import { describeTransport } from "@pk-config/transport/testkit";
 * import { describe, it } from "vitest";
 *
 * describeTransport("mine", ({ lookup, trusted }) => createTransport({ lookup, ca: trusted }), {
 *   describe,
 *   it,
 *   lacks: { reuse: "this runtime closes each connection" },
 * });
 * ```
 */
export function describeTransport(
  name: string,
  make: MakeTransport,
  options: SuiteOptions = {},
): Suite {
  const describe = options.describe ?? globalOne("describe");
  const it = options.it ?? globalOne("it");
  const { lacks = {} } = options;
  const isLacked = (capability: Capability) => lacks[capability] !== undefined;
  const asked = everyCase.filter(({ needs = [] }) => !needs.some(isLacked));
  const notAsked = everyCase.filter((one) => !asked.includes(one));
  const missing = notAsked.flatMap(({ needs = [] }) => needs.filter(isLacked));
  describe(`the transport ${name}${leftOut(notAsked.length, reasons(missing, lacks))}`, () => {
    for (const one of asked) {
      const eased = (one.bends ?? []).filter(isLacked);
      it(titleOf(one, reasons(eased, lacks)), () => runCase(one, make, lacks));
    }
  });
  return { asked: asked.map(({ title }) => title), notAsked: notAsked.map(({ title }) => title) };
}

/** What a transport is asked, by the titles of the cases. */
export interface Suite {
  readonly asked: readonly string[];
  /** What it says it cannot do. There is nothing to run then, so these make no tests. */
  readonly notAsked: readonly string[];
}

function leftOut(count: number, why: string): string {
  return count === 0 ? "" : `, but for ${count} of ${everyCase.length} (${why})`;
}

function titleOf({ title }: Case, eased: string): string {
  return eased === "" ? title : `${title}, as far as it can (${eased})`;
}

function reasons(capabilities: readonly Capability[], lacks: Lacks): string {
  const each = [...new Set(capabilities)];
  return each.map((capability) => `${capability}: ${lacks[capability]}`).join("; ");
}

function globalOne(name: "describe" | "it"): (title: string, body: () => unknown) => unknown {
  const found: unknown = Reflect.get(globalThis, name);
  if (typeof found !== "function") {
    throw new Error(`There is no global ${name}: give the one of the test framework.`);
  }
  return (title, body) => found(title, body);
}
