import { describe, expect, it } from "vitest";
import { trustedHosts } from "./trusted-hosts.ts";

describe("trustedHosts", () => {
  it.each([
    ["LLM.Corp.internal", "llm.corp.internal"],
    ["bücher.internal", "xn--bcher-kva.internal"],
    ["*.bücher.internal", "*.xn--bcher-kva.internal"],
    ["10.0.0.5", "10.0.0.5"],
    ["::1", "[::1]"],
    ["[fd00:0:0::0005]", "[fd00::5]"],
    ["::ffff:10.0.0.1", "[::ffff:a00:1]"],
  ])("writes %s as a URL parser does", (entry, written) => {
    expect(trustedHosts([entry])).toEqual([written]);
  });

  it.each([
    "ollama:11434",
    "10.0.0.0/8",
    "10.0.0.5:80",
    "http://10.0.0.5",
    "10.0.0.5/",
    "a@10.0.0.5",
    "",
    "*",
    "[::1",
    "1.2.3.4.5",
  ])("says that %j is no host", (entry) => {
    expect(() => trustedHosts(["localhost", entry])).toThrow(
      new TypeError(
        `${JSON.stringify(entry)} is no trusted host. One is a name, \`*.\` and a name, or an address, without scheme, port or path.`,
      ),
    );
  });
});
