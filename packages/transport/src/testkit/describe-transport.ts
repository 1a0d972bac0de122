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
): void {
  const describe = options.describe ?? globalOne("describe");
  const it = options.it ?? globalOne("it");
  const { lacks = {} } = options;
  describe(`the transport ${name}`, () => {
    for (const one of everyCase) {
      const { needs = [], bends = [] } = one;
      const missing = needs.filter((capability) => lacks[capability] !== undefined);
      const eased = bends.filter((capability) => lacks[capability] !== undefined);
      it(titleOf(one, reasons(missing, lacks), reasons(eased, lacks)), async () => {
        // There is nothing to show, and the title says so: a test that is skipped is overlooked.
        if (missing.length === 0) await runCase(one, make, lacks);
      });
    }
  });
}

function titleOf({ title }: Case, missing: string, eased: string): string {
  if (missing !== "") return `cannot be asked that it ${title} (${missing})`;
  return eased === "" ? title : `${title}, as far as it can (${eased})`;
}

function reasons(capabilities: readonly Capability[], lacks: Lacks): string {
  return capabilities.map((capability) => `${capability}: ${lacks[capability]}`).join("; ");
}

function globalOne(name: "describe" | "it"): (title: string, body: () => unknown) => unknown {
  const found: unknown = Reflect.get(globalThis, name);
  if (typeof found !== "function") {
    throw new Error(`There is no global ${name}: give the one of the test framework.`);
  }
  return (title, body) => found(title, body);
}
