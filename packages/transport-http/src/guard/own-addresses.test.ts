import { describe, expect, it } from "vitest";
import { attempt } from "../../test/attempt.ts";

const own = (address: string, port: number) =>
  port === 8787 && ["127.0.0.1", "::1"].includes(address);

describe("an address that the program itself listens at", () => {
  it.each([
    ["http://127.0.0.1:8787/v1", []],
    ["HTTP://127.1:8787/v1", []],
    ["http://[::1]:8787/v1", []],
    ["http://localhost:8787/v1", ["127.0.0.1"]],
    ["http://LOCALHOST:8787/v1", ["127.0.0.1"]],
    ["http://x.localhost:8787/v1", ["::1"]],
    ["http://vm:8787/v1", ["10.0.0.5", "127.0.0.1"]],
  ])("is not connected to, though it is trusted: %s", async (url, addresses) => {
    const trusted = ["127.0.0.1", "::1", "localhost", "*.localhost", "vm"];
    const { outcome, connectedTo } = await attempt(url, addresses, trusted, own);
    expect([outcome, connectedTo]).toEqual(["forbidden", []]);
  });

  it("leaves the other ports of this machine free", async () => {
    const { connectedTo } = await attempt("http://vm:8788/", ["127.0.0.1"], ["vm"], own);
    expect(connectedTo).toMatchObject([{ address: "127.0.0.1", port: 8788 }]);
  });
});
