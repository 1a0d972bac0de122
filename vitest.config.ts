import { defineConfig } from "vitest/config";

/** Tests read the TypeScript sources of their siblings, so nothing has to be built first. */
const conditions = ["@pk-config/source", "module", "node"];

const seed = "./scripts/vitest/seed.ts";
const pure = "./scripts/vitest/pure.ts";

/**
 * Left to commands of their own: a second opinion on our own judgement (`npm run prove`), and what needs
 * the published gateway beside it (`npm run conformance:live`).
 */
const slow = [
  ...(process.env["FC_RUNS"] === undefined ? ["**/recheck-comparison.test.ts"] : []),
  ...(process.env["PK_LIVE"] === undefined ? ["**/live.test.ts"] : []),
];

/**
 * One project per package, so that only the pure ones run without a clock. No test leaves anything
 * behind, so files share a worker: starting one for each costs more than all the tests.
 */
function project(name: string, include: string[], setupFiles: string[]) {
  return {
    resolve: { conditions },
    ssr: { resolve: { conditions } },
    test: {
      name,
      include,
      exclude: slow,
      setupFiles,
      testTimeout: 30_000,
      isolate: false,
      pool: "threads" as const,
    },
  };
}

/** The packages that act: they have a clock and a network, and keep to loopback. */
const acting = [
  "transport",
  "runner",
  "transport-http",
  "transport-fetch",
  "transport-portkey",
  "gateway",
  "testkit",
  "cli",
];

export default defineConfig({
  test: {
    // A seeded failure must not depend on how many cores there are.
    maxWorkers: 2,
    allowOnly: false,
    coverage: { include: ["packages/*/src/**/*.ts"], exclude: ["**/generated/**", "**/*.test.ts"] },
    projects: [
      project("schema", ["packages/schema/{src,test}/**/*.test.ts"], [seed, pure]),
      project("core", ["packages/core/{src,test}/**/*.test.ts"], [seed, pure]),
      ...acting.map((name) => project(name, [`packages/${name}/{src,test}/**/*.test.ts`], [seed])),
      project("scripts", ["{scripts,bench}/**/*.test.mjs"], [seed]),
    ],
  },
});
