import { Socket } from "node:net";
import { describe, expect, it } from "vitest";
import type { Connect, SocketAddress } from "./connect.ts";
import { firstSocket } from "./first-socket.ts";

const [a, b, c] = ["192.0.2.1", "192.0.2.2", "192.0.2.3"].map(
  (address): SocketAddress => ({ address, port: 443, secure: true }),
);
const addresses = [a, b, c].filter((address) => address !== undefined);

/** Sockets that open when the test says so. */
function sockets() {
  const begun: { address: string; open: () => Socket; fail: (error: unknown) => void }[] = [];
  const givenUp: string[] = [];
  const connect: Connect = ({ address }, signal) =>
    new Promise((resolve, reject) => {
      signal.addEventListener("abort", () => givenUp.push(address));
      const open = () => {
        const socket = new Socket();
        resolve(socket);
        return socket;
      };
      begun.push({ address, open, fail: reject });
    });
  return { begun, givenUp, connect };
}

const never = new AbortController().signal;

describe("firstSocket", () => {
  it("asks for one address as it is", async () => {
    const { begun, connect } = sockets();
    const found = firstSocket(addresses.slice(0, 1), connect, never);
    expect(await Promise.all([found, begun[0]?.open()])).toEqual([expect.any(Socket), await found]);
  });

  it("goes to the next address at once where one fails", async () => {
    const { begun, connect } = sockets();
    const found = firstSocket(addresses, connect, never);
    begun[0]?.fail(new Error("refused"));
    await expect.poll(() => begun.length, { interval: 1 }).toBe(2);
    const socket = begun[1]?.open();
    expect(await found).toBe(socket);
    expect(begun.map(({ address }) => address)).toEqual(["192.0.2.1", "192.0.2.2"]);
  });

  it("tries the next address beside one that is silent, and keeps the first that opens", async () => {
    const { begun, givenUp, connect } = sockets();
    const found = firstSocket(addresses, connect, never);
    expect(begun).toHaveLength(1);
    await expect.poll(() => begun.length, { interval: 10 }).toBe(2);
    const socket = begun[1]?.open();
    expect(await found).toBe(socket);
    expect(givenUp).toContain("192.0.2.1");
    const late = begun[0]?.open();
    await expect.poll(() => late?.destroyed, { interval: 1 }).toBe(true);
    expect(socket?.destroyed).toBe(false);
  });

  it("tells all that went wrong where none opens", async () => {
    const { begun, connect } = sockets();
    const found = firstSocket(addresses, connect, never);
    for (let at = 0; at < 3; at += 1) {
      await expect.poll(() => begun.length, { interval: 1 }).toBe(at + 1);
      begun[at]?.fail(at);
    }
    await expect(found).rejects.toMatchObject({ errors: [0, 1, 2] });
  });

  it("gives all of them up when it is told to", async () => {
    const { begun, givenUp, connect } = sockets();
    const caller = new AbortController();
    const found = firstSocket(addresses, connect, caller.signal);
    caller.abort(new Error("late"));
    await expect(found).rejects.toThrow("late");
    expect(givenUp).toEqual(["192.0.2.1"]);
    begun[0]?.fail(new Error("refused"));
    await Promise.resolve();
    expect(begun).toHaveLength(1);
  });
});
