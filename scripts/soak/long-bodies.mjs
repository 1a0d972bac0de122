// @ts-check
/** Bodies that nobody could hold, and readers that are slower than an upstream. */
import { checkEnd, checkNothingLeft } from "./ending.mjs";
import { start } from "./processes.mjs";
import { grouped, mib } from "./report.mjs";

const MIB = 1024 * 1024;
const GIB = 1024 * MIB;
const READERS = 20;
/** What each of them asks for. */
const EACH = 64 * MIB;
/** Nearly all of what is on its way is what the kernel holds for two connections. */
const ON_ITS_WAY = 32 * MIB;
/** What a gateway may hold for a reader: 1 MiB that was held back, and what is on its way through. */
const HELD_EACH = 2 * MIB;
/** What a process may grow by while a gigabyte passes through it. */
const GROWTH = 128 * MIB;
const LONG_MS = 120_000;

/** @param {import("../soak.mjs").Soak} soak */
export async function soakLongBodies(soak) {
  const { programs, report } = soak;
  const gateway = await start("gateway", [programs.gateway]);
  const before = await gateway.ask("resources");
  await slowReaders(gateway, soak);
  await gigabytes(gateway, soak);
  await checkNothingLeft(gateway, before, report);
  await checkEnd(gateway, report);
}

/**
 * @param {import("./processes.mjs").Process} gateway
 * @param {import("../soak.mjs").Soak} soak
 */
async function slowReaders(gateway, { upstream, callers, ports, report }) {
  report.part(`${READERS} readers that stop reading, of ${mib(EACH)} each`);
  const config = { custom_host: `http://127.0.0.1:${ports.rude[0]}/flood/plain/${EACH}` };
  const takenBefore = (await upstream.ask("counts")).taken;
  const memoryBefore = await gateway.ask("memory");
  await callers.ask("beginToRead", { port: gateway.port, config, count: READERS });
  const taken = (await standsStill(async () => (await upstream.ask("counts")).taken)) - takenBefore;
  const memory = await gateway.ask("memory");
  const held = memory.heapUsed + memory.external - memoryBefore.heapUsed - memoryBefore.external;
  report.figure("taken from the upstream, for each", mib(taken / READERS));
  report.figure("held in the gateway, for each", mib(held / READERS));
  report.check("the upstream has to wait for its readers", taken < READERS * ON_ITS_WAY);
  report.check("memory is bounded while they do not read", held < READERS * HELD_EACH, mib(held));
  const { answers, seconds } = await callers.ask("readOn", undefined, LONG_MS);
  const isRight = answers.every(isWholeOf(EACH));
  report.figure("then read to the end, in seconds", seconds.toFixed(1));
  report.check("each reader gets all of it in the end", isRight, JSON.stringify(answers));
}

/**
 * @param {import("./processes.mjs").Process} gateway
 * @param {import("../soak.mjs").Soak} soak
 */
async function gigabytes(gateway, { callers, ports, report }) {
  report.part("A gigabyte down, and a gigabyte up");
  const down = { custom_host: `http://127.0.0.1:${ports.rude[0]}/flood/plain/${GIB}` };
  const up = { custom_host: `http://127.0.0.1:${ports.sink}` };
  const { port } = gateway;
  /** @type {[string, () => Promise<{ isRight: boolean, seconds: number, told: string }>][]} */
  const ways = [
    [
      "down",
      async () => {
        await callers.ask("beginToRead", { port, config: down, count: 1 });
        const { answers, seconds } = await callers.ask("readOn", undefined, LONG_MS);
        return { isRight: answers.every(isWholeOf(GIB)), seconds, told: JSON.stringify(answers) };
      },
    ],
    [
      "up",
      async () => {
        const sending = { port, config: up, bytes: GIB };
        const { status, text, seconds } = await callers.ask("upload", sending, LONG_MS);
        const told = `${status} ${text}`;
        return { isRight: told === `200 ${JSON.stringify({ bytes: GIB })}`, seconds, told };
      },
    ],
  ];
  for (const [way, pass] of ways) {
    const memoryBefore = await gateway.ask("memory");
    const watched = watch(gateway);
    const { isRight, seconds, told } = await pass();
    const most = await watched();
    const after = await gateway.ask("memory");
    report.figure(
      `${way}: seconds`,
      `${seconds.toFixed(1)} (${grouped(GIB / MIB / seconds)} MiB a second)`,
    );
    report.figure(
      "  rss before, at most, after",
      [memoryBefore.rss, most, after.rss].map(mib).join(", "),
    );
    report.figure(
      "  heap before, after",
      [memoryBefore.heapUsed, after.heapUsed].map(mib).join(", "),
    );
    report.check(`${way}: every byte arrives`, isRight, told);
    report.check(`${way}: memory is flat`, most - memoryBefore.rss < GROWTH, mib(most));
  }
}

/**
 * Watches the memory of a process; the answer ends that, and gives the most there was.
 * @param {import("./processes.mjs").Process} gateway
 */
function watch(gateway) {
  let isOver = false;
  const watching = (async () => {
    let most = 0;
    while (!isOver) {
      const { rss } = await gateway.ask("memoryAsItIs");
      most = Math.max(most, rss);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return most;
  })();
  watching.catch(() => {});
  return () => {
    isOver = true;
    return watching;
  };
}

/** @param {number} bytes */
function isWholeOf(bytes) {
  return (/** @type {{ bytes: number, isWhole: boolean }} */ answer) =>
    answer.isWhole && answer.bytes === bytes;
}

/** @param {() => Promise<number>} count */
async function standsStill(count) {
  let before = -1;
  for (let same = 0; same < 10; ) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const now = await count();
    same = now === before ? same + 1 : 0;
    before = now;
  }
  return before;
}
