// @ts-check
/** The callers of the soak test, in a process of their own: they ask, and judge what they get. */
import { Agent } from "node:http";
import { answerCalls } from "./asked.mjs";
import { ask } from "./call.mjs";
import { expected, faults } from "./faults.mjs";
import { beginToRead, readOn, upload } from "./long-calls.mjs";
import { randomFrom } from "./random.mjs";

/**
 * @typedef {object} Load
 * @property {number} seed
 * @property {number} requests
 * @property {number} inFlight
 * @property {readonly number[]} gateways Their ports.
 * @property {{ rude: number[], refused: number, tls: number }} ports Of the upstreams.
 * @property {boolean} isHeld Whether all of them wait at the gate.
 * @property {number} timeoutMs The `request_timeout` of those that run into it.
 * @property {readonly string[]} without Faults by what they need that is not there.
 * @property {number} faultShare Of all requests.
 */

/**
 * @typedef {object} Plan
 * @property {import("./faults.mjs").Fault} fault
 * @property {import("./faults.mjs").Kind} kind
 * @property {import("./faults.mjs").Mode} mode
 * @property {string} id
 * @property {number} port
 * @property {object} config
 * @property {Promise<void>} mayLeave
 * @property {number} leaveMs How long after that a caller leaves that does.
 */

const state = { sent: 0, done: 0 };
let open = () => {};
let gate = Promise.resolve();

/**
 * Sends all of a load, so many at once, and tells what was wrong.
 * @param {Load} load
 */
async function run(load) {
  state.sent = 0;
  state.done = 0;
  const agent = new Agent({ keepAlive: true, maxSockets: load.inFlight });
  const plans = plansOf(load);
  /** @type {Map<string, number>} */
  const results = new Map();
  /** @type {string[]} */
  const wrong = [];
  let wrongs = 0;
  const began = performance.now();
  let next = 0;
  const converse = async () => {
    for (let plan = plans(next++); plan !== undefined; plan = plans(next++)) {
      state.sent += 1;
      const got = await ask(plan, agent);
      state.done += 1;
      const { fault, kind, mode, id } = plan;
      const due = expected(fault, kind, mode);
      results.set(got.result, (results.get(got.result) ?? 0) + 1);
      if (due.includes(got.result)) continue;
      wrongs += 1;
      const words = `${fault.name}, ${kind}, ${mode} (${id}): ${got.result} and not ${due.join(" or ")}`;
      if (wrong.length < 5) wrong.push(`${words}: ${got.text.slice(0, 200)}`);
    }
  };
  const all = [];
  for (let index = 0; index < load.inFlight; index++) {
    all.push(converse());
    // A server has to accept what comes, and nobody comes all at one moment.
    if (index % 50 === 49) await new Promise((resolve) => setTimeout(resolve, 8));
  }
  await Promise.all(all);
  agent.destroy();
  const seconds = (performance.now() - began) / 1000;
  return { seconds, wrong, wrongs, results: Object.fromEntries(results) };
}

/**
 * What is asked, by its number; nothing after the last.
 * @param {Load} load
 * @returns {(index: number) => Plan | undefined}
 */
function plansOf(load) {
  const random = randomFrom(load.seed);
  const chosen = faults.filter(({ needs = "" }) => !load.without.includes(needs));
  const [well, ...others] = chosen;
  if (well === undefined) throw new Error("There is no fault.");
  const shares = others.reduce((sum, { share }) => sum + share, 0);
  const draw = () => {
    if (random() >= load.faultShare) return well;
    let left = random() * shares;
    for (const fault of others) {
      left -= fault.share;
      if (left < 0) return fault;
    }
    return well;
  };
  /** @type {() => import("./faults.mjs").Fault} */
  const next = load.isHeld ? inOrder(Array.from({ length: load.requests }, draw)) : draw;
  return (index) => {
    if (index >= load.requests) return undefined;
    const fault = next();
    const kind = random() < 0.5 ? "plain" : "stream";
    const mode = modes[Math.floor(random() * modes.length)] ?? "alone";
    const id = `${load.seed.toString(36)}-${index.toString(36)}`;
    const port = load.gateways[index % load.gateways.length] ?? 0;
    const config = configOf(load, { fault, kind, mode, index });
    const leaveMs = random() * 300;
    return { fault, kind, mode, id, port, config, mayLeave: gate, leaveMs };
  };
}

/** @type {readonly import("./faults.mjs").Mode[]} */
const modes = ["alone", "retry", "fallback", "retry and fallback"];

/**
 * Those with a time that runs come last, so that it does not run out before all are there.
 * @param {readonly import("./faults.mjs").Fault[]} drawn
 */
function inOrder(drawn) {
  const sorted = drawn.toSorted((one, other) => rank(one) - rank(other));
  let index = 0;
  return () => /** @type {import("./faults.mjs").Fault} */ (sorted[index++]);
}

/** @param {import("./faults.mjs").Fault} fault */
function rank({ timeoutMs }) {
  return timeoutMs === undefined ? 0 : 1;
}

/**
 * @param {Load} load
 * @param {Pick<Plan, "fault" | "kind" | "mode"> & { index: number }} plan
 */
function configOf(load, { fault, kind, mode, index }) {
  const { ports, isHeld, timeoutMs } = load;
  const rude = ports.rude[index % ports.rude.length];
  const another = ports.rude[(index + 1) % ports.rude.length];
  const path = `/${fault.name}/${kind}/${isHeld ? "held" : "free"}`;
  const host = hostOf(fault, ports, load.without.includes("names"));
  const target = {
    custom_host: (host ?? `http://127.0.0.1:${rude}`) + path,
    // It ends with the first part of a stream, which may be late on a busy machine.
    ...(fault.timeoutMs !== undefined && fault[kind] !== "cut" && { request_timeout: timeoutMs }),
    ...(mode.includes("retry") && { retry: { attempts: 1 } }),
  };
  // One in twenty is like no other, as with configs that hold what is one user's.
  const name = index % 20 === 0 ? { name: `only-${load.seed}-${index}` } : {};
  if (!mode.includes("fallback")) return { ...target, ...name };
  const fallback = { custom_host: `http://127.0.0.1:${another}/well/${kind}/free` };
  return { strategy: { mode: "fallback" }, targets: [{ ...target, ...name }, fallback] };
}

/**
 * @param {import("./faults.mjs").Fault} fault
 * @param {Load["ports"]} ports
 * @param {boolean} byAddress
 */
function hostOf({ name, host }, ports, byAddress) {
  if (host === undefined) return undefined;
  const base = byAddress ? host.replace(/[\w.]+$/, "127.0.0.1") : host;
  return `${base}:${name === "refused" ? ports.refused : ports.tls}`;
}

answerCalls({
  run,
  state: () => state,
  hold: () => {
    gate = new Promise((resolve) => {
      open = () => resolve();
    });
  },
  open: () => open(),
  beginToRead,
  readOn,
  upload,
});
// It listens nowhere, so only what it is asked keeps it; that it is there it says as the others do.
process.channel?.ref();
console.log("http://127.0.0.1:0");
