import { networkInterfaces } from "node:os";
import { describe, expect, it } from "vitest";
import { ownAddresses } from "./own-addresses.ts";

const outside = Object.values(networkInterfaces())
  .flatMap((addresses = []) => addresses)
  .filter(({ internal }) => !internal)
  .map(({ address }) => address);

describe("ownAddresses", () => {
  it.each([
    ["127.0.0.1", ["127.0.0.1", "::ffff:127.0.0.1", "::ffff:7f00:1", "0.0.0.0", "::"]],
    ["::1", ["::1", "0:0:0:0:0:0:0:1"]],
    ["0.0.0.0", ["127.0.0.1", "127.9.9.9", "0.0.0.0", ...outside]],
    ["::", ["::1", "127.0.0.1", "::ffff:127.0.0.1", ...outside]],
  ])("knows what leads to a server at %s: %j", (bound, addresses) => {
    const isOwn = ownAddresses(bound, 8787);
    expect(addresses.filter((address) => !isOwn(address, 8787))).toEqual([]);
    expect(addresses.filter((address) => isOwn(address, 8788))).toEqual([]);
  });

  it.each([
    ["127.0.0.1", ["127.0.0.2", "::1", ...outside]],
    ["0.0.0.0", ["192.0.2.1", "2001:db8::1"]],
  ])("leaves other addresses to others than %s: %j", (bound, addresses) => {
    expect(addresses.filter((address) => ownAddresses(bound, 8787)(address, 8787))).toEqual([]);
  });
});
