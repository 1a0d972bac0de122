// @ts-check
/** Requests that are in flight all at once, each with a fault or none. */
import { checkEnd, checkNothingLeft } from "./ending.mjs";
import { start } from "./processes.mjs";
import { comesAbout, grouped } from "./report.mjs";

/** What a process needs besides the sockets of requests. */
const OWN_FILES = 1000;
const RAMP_MS = 90_000;
const RUN_MS = 300_000;

/**
 * @param {import("../soak.mjs").Soak} soak
 * @param {number} wanted
 * @param {number} files How many a process may have open.
 */
export async function soakInFlight(soak, wanted, files) {
  const { seed, upstream, callers, ports, programs, report } = soak;
  const count = Math.min(wanted, files - OWN_FILES);
  // Each request has two sockets in the gateway, and one in each of the others.
  const needed = Math.ceil((2 * count) / (files - OWN_FILES));
  report.part(`${grouped(count)} requests in flight`);
  report.figure("open files that a process may have", grouped(files));
  if (count < wanted) report.figure("so there are fewer requests than asked for", grouped(wanted));
  /** @type {import("./processes.mjs").Process[]} */
  const gateways = [];
  for (let index = 1; index <= needed; index++) {
    gateways.push(await start(`gateway ${index}`, [programs.gateway]));
  }
  const before = await Promise.all(gateways.map((gateway) => gateway.ask("resources")));
  const load = {
    seed,
    requests: count,
    inFlight: count,
    gateways: gateways.map(({ port }) => port),
    ports,
    isHeld: true,
    timeoutMs: 20_000,
    without: [],
    faultShare: 0.6,
  };

  const held = [upstream, callers, ...gateways];
  for (const one of held) await one.ask("hold");
  const began = performance.now();
  const result = callers.ask("run", load, RUN_MS);
  result.catch(() => {});
  const inFlight = async () => {
    const all = await Promise.all(gateways.map((gateway) => gateway.ask("running")));
    return all.reduce((sum, { now }) => sum + now, 0);
  };
  const isFull = await comesAbout(async () => (await inFlight()) >= count, RAMP_MS);
  const reached = await inFlight();
  const { busy, open } = await upstream.ask("counts");
  report.figure("gateways, each a process", gateways.length);
  report.figure("in flight at one moment", grouped(reached));
  report.figure(
    "of these at the upstream, each on a socket",
    `${grouped(busy)} on ${grouped(open)}`,
  );
  report.figure("sockets of the gateways then", grouped(reached + open));
  report.figure("seconds until all were there", ((performance.now() - began) / 1000).toFixed(1));
  report.check("all of them are in flight at one moment", isFull, `${grouped(reached)} were`);
  for (const one of held) await one.ask("open");
  tell("then all at once", await result, report);

  const free = { ...load, seed: seed + 1, requests: 3 * count, isHeld: false, timeoutMs: 1000 };
  tell("as fast as they come", await callers.ask("run", free, RUN_MS), report);

  for (const [index, gateway] of gateways.entries()) {
    await checkNothingLeft(gateway, before[index], report);
    const open = await gateway.ask("connections");
    report.check(`${gateway.name} has no connection of a caller`, open === 0, `${open} are open`);
  }
  const isDone = await comesAbout(async () => {
    const counts = await upstream.ask("counts");
    return counts.busy === 0 && counts.open === 0;
  }, 20_000);
  report.check("the upstream has no request and no connection left", isDone);
  for (const gateway of gateways) await checkEnd(gateway, report);
}

/**
 * @param {string} how
 * @param {{ seconds: number, wrong: string[], wrongs: number, results: Record<string, number> }} result
 * @param {import("./report.mjs").Report} report
 */
export function tell(how, { seconds, wrong, wrongs, results }, report) {
  const all = Object.values(results).reduce((sum, count) => sum + count, 0);
  const { whole = 0, cut = 0, left = 0, ...errors } = results;
  const failed = Object.values(errors).reduce((sum, count) => sum + count, 0);
  report.figure(`${how}: seconds`, `${seconds.toFixed(1)} (${grouped(all / seconds)} a second)`);
  report.figure(
    "  whole, broken off, errors, left by the caller",
    [whole, cut, failed, left].map(grouped).join(", "),
  );
  const told = `${wrongs} did not:\n         ${wrong.join("\n         ")}`;
  report.check(`each of ${grouped(all)} callers got what its fault gives`, wrongs === 0, told);
}
