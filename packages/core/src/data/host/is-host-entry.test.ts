import { describe, expect, it } from "vitest";
import { isHostEntry } from "./is-host-entry.ts";

describe("isHostEntry", () => {
  it.each([
    "ollama",
    "LLM.corp.internal.",
    "*.corp.internal",
    "*.10-0-0-1.nip.io",
    "b\u00fccher.internal",
    "10.0.0.5",
    "::1",
    "[fd00::5]",
    "::ffff:10.0.0.1",
  ])("takes %s", (entry) => {
    expect(isHostEntry(entry)).toBe(true);
  });

  it.each([
    "ollama:11434",
    "10.0.0.5:80",
    "[::1]:80",
    "10.0.0.0/8",
    "10.0.0.*",
    "http://ollama",
    "ollama/v1",
    "user@ollama",
    "two words",
    " ollama",
    "",
    "*",
    "*.",
    "*.*.internal",
    "*.10.0.0.5",
    "*.::1",
    "[::1",
    "fe80::1%eth0",
    "1.2.3.4.5",
    "256.0.0.1",
  ])("does not take %j", (entry) => {
    expect(isHostEntry(entry)).toBe(false);
  });
});
