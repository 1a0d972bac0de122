import { Socket } from "node:net";
import { describe, expect, it } from "vitest";
import { guardedConnector } from "./guarded-connector.ts";
import type { Host, OpenGuarded } from "./open-guarded.ts";

const origin = { hostname: "llm.example.com", protocol: "https:", port: "" };

function connecting(open: OpenGuarded, timeoutMs = 1_000, to = origin) {
  const begun: (() => void)[] = [];
  const connector = guardedConnector({ open, timeoutMs, onBegin: (giveUp) => begun.push(giveUp) });
  const answers: (Error | Socket | null)[] = [];
  const answered = new Promise((resolve) => {
    connector.connect(to, (error, socket) => {
      answers.push(error ?? socket);
      resolve(error ?? socket);
    });
  });
  return { connector, answered, answers, giveUp: () => begun[0]?.() };
}

const cause = (networkCause: string) => expect.objectContaining({ networkCause });
const silent: OpenGuarded = () => new Promise(() => {});

describe("guardedConnector", () => {
  it.each([
    [{ ...origin }, { name: "llm.example.com", port: 443, secure: true }],
    [
      { ...origin, port: "8443" },
      { name: "llm.example.com", port: 8443, secure: true },
    ],
    [
      { ...origin, protocol: "http:" },
      { name: "llm.example.com", port: 80, secure: false },
    ],
  ])("asks for %j", async (to, host) => {
    const asked: Host[] = [];
    const socket = new Socket();
    const open: OpenGuarded = async (one) => {
      asked.push(one);
      return socket;
    };
    const { answered } = connecting(open, 1_000, to);
    expect(await answered).toBe(socket);
    expect(asked).toEqual([host]);
  });

  it("waits no longer than it may, and wants no socket that comes later", async () => {
    let open = (_: Socket) => {};
    const { answered, answers } = connecting(() => new Promise((resolve) => (open = resolve)), 20);
    expect(await answered).toEqual(cause("connect-timeout"));
    const late = new Socket();
    open(late);
    await expect.poll(() => late.destroyed, { interval: 1 }).toBe(true);
    expect(answers).toHaveLength(1);
  });

  it("tells whoever opens that nobody waits any more", async () => {
    const reasons: unknown[] = [];
    const open: OpenGuarded = (_, signal) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener("abort", () => {
          reasons.push(signal.reason);
          reject(signal.reason);
        });
      });
    const { answered, answers, giveUp } = connecting(open);
    giveUp();
    expect(await answered).toEqual(cause("closed"));
    expect(reasons).toEqual([cause("closed")]);
    await Promise.resolve();
    expect(answers).toHaveLength(1);
  });

  it("gives up what is being made when it is closed", async () => {
    const { connector, answered } = connecting(silent);
    connector.close();
    expect(await answered).toEqual(cause("closed"));
  });

  it("does not hand on a socket that is of no use", async () => {
    const { answered } = connecting(async () => new Socket().destroy());
    expect(await answered).toEqual(cause("reset"));
  });
});
