import { defineConfig } from "vitest/config";

/** Tests read the TypeScript sources of their siblings, so nothing has to be built first. */
const conditions = ["@pk-config/source", "module", "node"];

const seed = "./scripts/vitest/seed.ts";
const pure = "./scripts/vitest/pure.ts";

/** Left to `npm run prove`: a second opinion on our own judgement, and slow. */
const slow = process.env["FC_RUNS"] === undefined ? ["**/recheck-comparison.test.ts"] : [];

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

export default defineConfig({
  test: {
    // A seeded failure must not depend on how many cores there are.
    maxWorkers: 2,
    allowOnly: false,
    coverage: { include: ["packages/*/src/**/*.ts"], exclude: ["**/generated/**", "**/*.test.ts"] },
    projects: [
      project("schema", ["packages/schema/{src,test}/**/*.test.ts"], [seed, pure]),
      project("core", ["packages/core/{src,test}/**/*.test.ts"], [seed, pure]),
      project("cli", ["packages/cli/{src,test}/**/*.test.ts"], [seed]),
      project("scripts", ["scripts/**/*.test.mjs"], [seed]),
    ],
  },
});
