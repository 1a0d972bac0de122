import { describe, expect, it } from "vitest";
import { attempt } from "../../test/attempt.ts";
import { httpTransport } from "../http-transport.ts";

describe("a trusted host", () => {
  it.each([
    ["http://127.0.0.1/", "127.0.0.1", "127.0.0.1"],
    ["http://0x7f.1/", "127.0.0.1", "127.0.0.1"],
    ["http://[::1]/", "::1", "::1"],
    ["http://[0:0::1]/", "[::1]", "::1"],
    ["http://[fd00::5]/", "fd00:0:0::0005", "fd00::5"],
    ["http://[::ffff:10.0.0.1]/", "::ffff:10.0.0.1", "::ffff:a00:1"],
    ["http://10.0.0.5/", "10.0.0.5", "10.0.0.5"],
  ])("%s is connected to where %s is in the list", async (url, entry, address) => {
    expect(await attempt(url, [], [entry])).toEqual({
      outcome: "refused",
      lookedUp: [],
      connectedTo: [{ address, port: 80, secure: false }],
    });
  });

  it.each([
    ["http://localhost/", "localhost", "127.0.0.1"],
    ["http://LLM.corp.internal./", "llm.Corp.internal", "10.0.0.5"],
    ["http://a.b.corp.internal/", "*.corp.internal", "fd00::5"],
    ["http://ollama/", "ollama", "172.17.0.2"],
    ["http://10.0.0.5.nip.io/", "*.nip.io", "10.0.0.5"],
    ["http://bücher.internal/", "bücher.internal", "10.0.0.5"],
    ["http://a.bücher.internal/", "*.bücher.internal", "10.0.0.5"],
  ])("%s may be private where %s is in the list", async (url, entry, address) => {
    expect(await attempt(url, [address], [entry])).toMatchObject({
      outcome: "refused",
      connectedTo: [{ address, port: 80 }],
    });
  });

  it.each([
    ["http://169.254.169.254/", "169.254.169.254", []],
    ["http://[::ffff:169.254.169.254]/", "::ffff:169.254.169.254", []],
    ["http://metadata.google.internal/", "metadata.google.internal", ["10.0.0.1"]],
    ["http://metadata.google.internal/", "*.internal", ["10.0.0.1"]],
    ["http://llm.corp.internal/", "llm.corp.internal", ["169.254.169.254"]],
    ["http://llm.corp.internal/", "llm.corp.internal", ["10.0.0.5", "fd00:ec2::254"]],
    ["http://llm.corp.internal/", "llm.corp.internal", ["::ffff:a9fe:a9fe"]],
    ["http://llm.corp.internal/", "llm.corp.internal", ["64:ff9b:1::a9fe:a9fe"]],
  ])("%s stays a metadata service though %s is in the list", async (url, entry, addresses) => {
    const { outcome, connectedTo } = await attempt(url, addresses, [entry]);
    expect([outcome, connectedTo]).toEqual(["forbidden", []]);
  });

  it.each([
    ["http://127.0.0.2/", ["127.0.0.1"], []],
    ["http://[::1]/", ["127.0.0.1"], []],
    ["http://localhost/", ["127.0.0.1"], ["127.0.0.1"]],
    ["http://corp.internal/", ["*.corp.internal"], ["10.0.0.5"]],
    ["http://evilcorp.internal/", ["*.corp.internal"], ["10.0.0.5"]],
    ["http://llm.corp.internal.example.com/", ["*.corp.internal"], ["10.0.0.5"]],
    ["http://127.0.0.1:6379/", ["127.0.0.1"], []],
    // An address in the list is an address that a config may write, not one that any name may have.
    ["http://llm.example.com/", ["10.0.0.5"], ["10.0.0.5"]],
  ])("%s is none by %j", async (url, trusted, addresses) => {
    const { outcome, connectedTo } = await attempt(url, addresses, trusted);
    expect([outcome, connectedTo]).toEqual(["forbidden", []]);
  });

  it.each(["127.0.0.1:80", "http://127.0.0.1", "10.0.0.0/8", "*"])("is none: %j", (entry) => {
    expect(() => httpTransport({ trustedHosts: [entry] })).toThrow("is no trusted host");
  });
});
