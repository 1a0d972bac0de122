import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "../setup/run.mjs";
import type { Tally } from "./tally.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const report = join(root, ".cache", "conformance-live.json");
const file = "packages/transport-portkey/test/live.test.ts";
const timeoutMs = 300_000;

/** Runs the tests of the transport that sends through the published gateway. */
export async function tryTransport(tally: Tally): Promise<void> {
  rmSync(report, { force: true });
  const vitest = join(root, "node_modules", "vitest", "vitest.mjs");
  const args = [vitest, "run", "--reporter=json", `--outputFile=${report}`, file];
  const env = { ...process.env, PK_LIVE: "1" };
  const { code, output } = await run(process.execPath, args, {
    ...{ cwd: root, env, timeoutMs },
    output: "collect",
  });
  const { passed, failures } = counted();
  tally.passed(passed);
  for (const [what, how] of failures) tally.failed(what, how);
  if (failures.length === 0 && (code !== 0 || passed === 0)) tally.failed(file, output);
  console.log(`${passed} tests of transport-portkey passed.`);
}

/** What vitest wrote down, which is nothing where it could not even begin. */
function counted() {
  const failures: (readonly [what: string, how: string])[] = [];
  let passed = 0;
  let text: string;
  try {
    text = readFileSync(report, "utf8");
  } catch {
    return { passed, failures };
  }
  /** As vitest has it. */
  const { testResults }: Report = JSON.parse(text);
  for (const { fullName, status, failureMessages } of testResults.flatMap(
    ({ assertionResults }) => assertionResults,
  )) {
    if (status === "passed") passed += 1;
    else failures.push([fullName, failureMessages.join("\n") || status]);
  }
  return { passed, failures };
}

interface Report {
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}
