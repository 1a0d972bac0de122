import { describe, expect, it } from "vitest";
import { readHost } from "../data/host/read-host.ts";
import { ossHostRefusal } from "./oss-custom-host.ts";

/** Each line was tried on the open-source gateway 1.15.2, or read from its published build. */
describe("ossHostRefusal", () => {
  it.each([
    "https://api.openai.com/v1",
    "http://127.0.0.1:8000/v1",
    "HTTP://LOCALHOST:8000/v1",
    "http://a.localhost:8000/v1",
    "http://host.docker.internal:8000/v1",
    "http://ollama:11434",
    "http://8.8.8.8/v1",
    "http://192.0.2.1/v1",
    "http://172.32.0.1/v1",
  ])("takes %s", (text) => {
    expect(refusal(text)).toBeUndefined();
  });

  it.each([
    "http://10.0.0.5/v1",
    "http://172.16.0.1/v1",
    "http://192.168.1.1/v1",
    "http://100.64.0.1/v1",
    "http://127.0.0.2/v1",
    "http://[::1]/v1",
    "http://[2606:4700::1111]/v1",
    "http://0.0.0.0/v1",
    "http://224.0.0.1/v1",
    "http://llm.local/v1",
    "http://llm.corp.internal/v1",
    "http://llm.test/v1",
    "http://my_host:8000/v1",
    "http://example.com./v1",
    "http://127.0.0.1:9/v1/@x",
    "http://127.0.0.1/api.portkey/v1",
    "https://a.b.c.d.e.f.g.h.i.example.com/v1",
  ])("refuses %s", (text) => {
    expect(refusal(text)).toBeDefined();
  });

  it("offers trust only where trust helps", () => {
    expect(refusal("http://10.0.0.5/v1")?.hint).toContain("TRUSTED_CUSTOM_HOSTS");
    expect(refusal("http://my_host/v1")?.hint).not.toContain("TRUSTED_CUSTOM_HOSTS");
  });
});

function refusal(text: string) {
  const read = readHost(text);
  if (read === undefined) throw new Error(text);
  return ossHostRefusal(text, read);
}
