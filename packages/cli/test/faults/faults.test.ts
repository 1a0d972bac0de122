import { readFileSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Heard } from "./caller.ts";
import { callerFaults } from "./caller-faults.ts";
import type { Happening } from "./happening.ts";
import { renderPage, type Sights } from "./render-page.ts";
import { type Seen, seeGroup } from "./seen-fault.ts";
import { openStage, type Stage } from "./stage.ts";
import { until } from "./until.ts";
import { uploadFaults } from "./upload-faults.ts";
import { upstreamFaults } from "./upstream-faults.ts";

/**
 * docs/faults.md: what callers get when upstreams, the network or they themselves do wrong. It is
 * written from what is seen here; `ACCEPT=1` writes it anew. What is never to be seen is not up to it.
 */
const page = new URL("../../../../docs/faults.md", import.meta.url);

const unhandled: unknown[] = [];
const onUnhandled = (reason: unknown) => {
  unhandled.push(reason);
};
let stage: Stage;
let sights: Sights;

beforeAll(async () => {
  process.on("unhandledRejection", onUnhandled);
  stage = await openStage();
  const [groups, byCallers, inUploads] = await Promise.all([
    Promise.all(
      upstreamFaults.map(async (group) => ({ ...group, faults: await seeGroup(stage, group) })),
    ),
    seeEach(callerFaults),
    seeEach(uploadFaults),
  ]);
  sights = {
    groups,
    callers: [
      {
        title: "The caller goes away or is at fault",
        intro: "Nobody waits any more, or there is nothing to send on.",
        seen: byCallers,
      },
      {
        title: "Something goes wrong inside an upload",
        intro:
          "A body of up to 4 MiB (`replayBytes`) is kept, and sent as often as need be. A longer one is passed on as it comes, once: there is no retry and no fallback. A caller that sends all of its body before it reads gets its answer, too.",
        seen: inUploads,
      },
    ],
  };
}, 60_000);

afterAll(async () => {
  await stage.close();
  process.off("unhandledRejection", onUnhandled);
});

function seeEach(happenings: readonly Happening[]) {
  return Promise.all(happenings.map(async ({ title, see }) => ({ title, ...(await see(stage)) })));
}

function everySeen(): { title: string; seen: Seen }[] {
  return sights.groups
    .flatMap(({ faults }) => faults)
    .flatMap(({ title, seen }) => [
      { title, seen: seen.plain },
      { title, seen: seen.stream },
    ]);
}

function isWhole(heard: Heard): boolean {
  return heard.kind === "answer" && heard.status === 200 && heard.end === "whole";
}

describe("a fault", () => {
  it("is told by an error that clients can read, and by nothing else", () => {
    for (const { title, seen } of everySeen()) {
      for (const heard of [seen.alone, seen.retried, seen.withFallback]) {
        if (heard.kind !== "answer" || heard.end === "cut" || heard.text.startsWith("The upstream"))
          continue;
        const isFine = heard.status === 200 || /"code":"[\w-]+"/.test(heard.text);
        expect(isFine, `${title}: ${heard.status} ${heard.text}`).toBe(true);
        expect(heard.headers["x-portkey-trace-id"], title).toMatch(/^fault-\d+$/);
      }
    }
  });

  it("never makes an answer look whole that is not", () => {
    const broken = sights.groups.find(({ title }) => title.includes("breaks off"));
    const faults = broken?.faults.filter(({ title }) => !title.includes("which is its end")) ?? [];
    expect(faults.length).toBeGreaterThan(10);
    for (const { title, seen } of faults) {
      for (const { alone, fallsBack, withFallback } of [seen.plain, seen.stream]) {
        expect(isWhole(alone), title).toBe(false);
        expect(isWhole(withFallback), title).toBe(fallsBack);
      }
    }
  });

  it("leaves nothing behind", async () => {
    await until("an upstream that has nothing to do", () => stage.upstream.busy === 0);
    await expect.poll(() => stage.callers(), { timeout: 20_000 }).toBe(0);
    const { upstream, trusted, untrusted } = stage;
    await stage.close();
    const isLeft = () => [upstream, trusted, untrusted].every(({ open }) => open === 0);
    await until("an upstream without a connection", isLeft);
    expect(unhandled).toEqual([]);
  });
});

describe("docs/faults.md", () => {
  it("says what was seen", () => {
    const text = renderPage(sights);
    if (process.env["ACCEPT"] === "1") writeFileSync(page, text);
    expect(text).toBe(readFileSync(page, "utf8"));
  });
});
