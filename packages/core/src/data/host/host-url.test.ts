import { describe, expect, it } from "vitest";
import { parseHostUrl } from "./host-url.ts";

describe("parseHostUrl", () => {
  it("takes a URL apart and keeps no credential", () => {
    expect(parseHostUrl("https://user:pw@Example.com:8443/v1/?q#f")).toEqual({
      kind: "url",
      scheme: "https",
      credentials: true,
      host: "Example.com",
      port: 8443,
      path: "/v1/",
      query: true,
      fragment: true,
    });
    expect(parseHostUrl("http://[::1]:8080/v1")).toMatchObject({
      host: "::1",
      port: 8080,
      path: "/v1",
      query: false,
    });
    expect(parseHostUrl("http://host")).toMatchObject({ host: "host", path: "", port: undefined });
  });

  it.each([
    ["", "empty"],
    ["api.example.com/v1", "no-scheme"],
    ["ftp://host/v1", "bad-scheme"],
    ["https:///v1", "no-host"],
    ["https://host:99999/", "bad-port"],
    ["https://host:http/", "bad-port"],
    ["https://ho<st/", "bad-character"],
    ["https://my host/v1", "whitespace"],
    [`https://host/${"x".repeat(2000)}`, "too-long"],
  ])("finds the fault of %s", (text, fault) => {
    expect(parseHostUrl(text)).toMatchObject({ kind: "fault", fault });
  });

  it.each([
    "{{host}}",
    ["$", "{HOST}/v1"].join(""),
    "http://<host>/v1",
    "https://YOUR_HOST/v1",
    "http://MODEL_URL/v1/",
    "MODEL_URL/v1",
    "{{ host }}/v1",
    "<host>",
    "https://HOST_1:8000/v1",
    "https://YOUR-HOST/v1",
    "https://your-host/v1",
    "https://api.your-company.com/v1",
    "https://%HOST%/v1",
    "https://%llm_host%:8000",
    "https://{host}/v1",
    "https://{host:port}/v1",
    "https://{{ host }}:8000/v1",
    "https://$HOST/v1",
    "https://user:pw@{{host}}/v1",
    "https://.../v1",
    ["https://$", "{HOST:-localhost}:8000/v1"].join(""),
  ])("sees that %s is still to be filled in", (text) => {
    expect(parseHostUrl(text)).toEqual({ kind: "placeholder" });
  });

  it.each([
    ["https://host/AB_CD", "host"],
    ["https://example.com/v1?x={{y}}", "example.com"],
    ["https://example.com/v1?x={{ y }}#{{ z }}", "example.com"],
    ["http://169.254.169.254/latest/API_TOKEN", "169.254.169.254"],
    ["http://169.254.169.254\\\\{{x}}", "169.254.169.254"],
    ["https://{{user}}:{{password}}@10.0.0.1/v1", "10.0.0.1"],
    ["https://<user>@10.0.0.1/v1", "10.0.0.1"],
    ["http://%31%30.0.0.1/%HOST%", "%31%30.0.0.1"],
    ["http://%ef%bc%91%ef%bc%90.0.0.1", "%ef%bc%91%ef%bc%90.0.0.1"],
    ["http://1.2.3.4.clients.your-server.de", "1.2.3.4.clients.your-server.de"],
    ["http://LOCALHOST", "LOCALHOST"],
    // It resolves as it stands, so no word in it can make it a thing to fill in.
    ["http://YOUR_HOST.169-254-169-254.nip.io", "YOUR_HOST.169-254-169-254.nip.io"],
    ["http://your-app.10.0.0.1.nip.io", "your-app.10.0.0.1.nip.io"],
    ["http://your-app.localhost", "your-app.localhost"],
    ["http://your-app.test\u200b", "your-app.test\u200b"],
  ])("sees that the host of %s is known", (text, host) => {
    expect(parseHostUrl(text)).toMatchObject({ kind: "url", host });
  });

  it.each(["{{port}}", "{{ port }}", "<port>", "PORT", ["$", "{PORT:-80}"].join("")])(
    "knows the host before the port %s",
    (port) => {
      expect(parseHostUrl(`http://10.0.0.1:${port}/v1`)).toMatchObject({
        kind: "url",
        host: "10.0.0.1",
        port: undefined,
        path: "/v1",
      });
    },
  );

  it("answers at once for any text", () => {
    for (const part of [
      "{{",
      "<",
      "{",
      "%a",
      "%abc",
      "A_",
      "your-",
      "AB_C",
      "{{a}}",
      ":",
      "@",
      "[",
    ])
      for (const before of ["", "https://", "https://h/"])
        expect(parseHostUrl(before + part.repeat(200_000)).kind).not.toBe("");
  });
});
