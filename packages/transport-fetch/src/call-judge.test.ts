import { describe, expect, it } from "vitest";
import { callJudge } from "./call-judge.ts";

describe("callJudge", () => {
  it.each([
    "https://api.openai.com/v1/chat/completions",
    "http://api.example.com:8080/v1?key=a",
    "https://[2606:4700::1111]/v1",
    "https://8.8.8.8/",
  ])("lets calls go to %s", (url) => {
    expect(callJudge([])(url)).toBe(true);
  });

  it.each([
    "no address",
    "/v1/chat/completions",
    "ftp://api.example.com/",
    "file:///etc/passwd",
    "data:text/plain,a",
    "https://user:pass@api.example.com/",
    "https://api.example.com:6379/",
    "http://localhost/",
    "http://127.1/",
    "http://2130706433/",
    "http://0x7f000001/",
    "http://0177.0.0.1/",
    "http://\uff11\uff12\uff17.0.0.1/",
    "http://10.0.0.1/",
    "http://[::1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[64:ff9b::7f00:1]/",
    "http://127.0.0.1.nip.io/",
    "http://localhost./",
    "http://ollama/",
    "http://printer.local/",
    "http://169.254.169.254/latest/meta-data/",
    "http://metadata.google.internal/",
  ])("lets no call go to %s", (url) => {
    expect(callJudge([])(url)).toBe(false);
  });

  it("lets calls go to hosts in the list, in whatever spelling they are listed", () => {
    const mayCall = callJudge([
      "LocalHost",
      "0:0:0:0:0:0:0:1",
      "*.corp.internal",
      "b\u00fccher.local",
    ]);
    expect(mayCall("http://localhost:11434/v1")).toBe(true);
    expect(mayCall("http://[::1]:8787/v1")).toBe(true);
    expect(mayCall("http://llm.corp.internal/v1")).toBe(true);
    expect(mayCall("http://corp.internal/v1")).toBe(false);
    expect(mayCall("http://b\u00fccher.local/v1")).toBe(true);
    expect(mayCall("http://127.0.0.1/v1")).toBe(false);
  });

  it("trusts no metadata service, whatever the list says", () => {
    const mayCall = callJudge(["169.254.169.254", "metadata.google.internal", "*.nip.io"]);
    expect(mayCall("http://169.254.169.254/")).toBe(false);
    expect(mayCall("http://[::ffff:169.254.169.254]/")).toBe(false);
    expect(mayCall("http://metadata.google.internal/")).toBe(false);
    expect(mayCall("http://169.254.169.254.nip.io/")).toBe(false);
  });
});
