import { describeTransport, type Lacks, type MakeTransport } from "../src/testkit/index.ts";

/** Collects the cases of the suite for a transport, by title, without running them. */
export function collectCases(
  make: MakeTransport,
  lacks: Lacks = {},
): ReadonlyMap<string, () => Promise<void>> {
  const cases = new Map<string, () => Promise<void>>();
  describeTransport("collected", make, {
    describe: (_title, body) => body(),
    it: (title, body) => {
      if (cases.has(title)) throw new Error(`Two cases are called "${title}".`);
      cases.set(title, body);
    },
    lacks,
  });
  return cases;
}
