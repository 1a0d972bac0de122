/**
 * Gives every property test of a run one seed and one number of cases.
 *
 * `FC_SEED` is set by `.ci/run` from the commit hash, so that a failure can be run again; without it
 * fast-check picks a seed itself. `FC_RUNS` is how many cases a property is tried on: few in
 * `npm test`, many in `npm run prove`.
 */
import fc from "fast-check";

const given = process.env["FC_SEED"];
if (given !== undefined && given !== "") {
  const seed = Number(given);
  if (!Number.isSafeInteger(seed)) throw new Error(`FC_SEED must be an integer, not "${given}".`);
  fc.configureGlobal({ ...fc.readConfigureGlobal(), seed });
}

const runs = Number(process.env["FC_RUNS"] ?? 60);
if (!Number.isSafeInteger(runs) || runs < 1) throw new Error("FC_RUNS must be a number of cases.");
fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: runs });
