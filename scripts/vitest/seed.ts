/**
 * Gives every property test of a run one seed, so that a failure can be run again.
 * `FC_SEED` is set by `.ci/run` from the commit hash; without it fast-check picks a seed itself.
 */
import fc from "fast-check";

const given = process.env["FC_SEED"];
if (given !== undefined && given !== "") {
  const seed = Number(given);
  if (!Number.isSafeInteger(seed)) throw new Error(`FC_SEED must be an integer, not "${given}".`);
  fc.configureGlobal({ ...fc.readConfigureGlobal(), seed });
}
