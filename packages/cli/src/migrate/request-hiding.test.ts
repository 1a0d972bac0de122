import { describe, expect, it } from "vitest";
import { hideSecrets, withVariables } from "./request-hiding.ts";
import { liveParts } from "./request-live-parts.ts";

const nobody = { provider: undefined, taken: [] };

describe("hideSecrets", () => {
  it("hides the fields of a form that are called as a secret is", () => {
    const part = (name: string, value: string) =>
      `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
    const body = `${part("api_key", "hunter2")}${part("purpose", "tune")}${part("password", "a\r\nb")}--b--\r\n`;
    const hiding = hideSecrets(nobody);
    expect(withVariables(hiding.body(body))).toBe(
      `${part("api_key", "$BODY_API_KEY")}${part("purpose", "tune")}${part("password", "$BODY_PASSWORD\r\n$BODY_SECRET")}--b--\r\n`,
    );
    expect(hiding.hidden()).toContainEqual({
      variable: "BODY_API_KEY",
      source: "api_key in the body",
    });
  });

  it("leaves live parts live, and hides what is a secret in them", () => {
    const live = liveParts([]);
    const name = live.standIn({ text: "$NAME", isQuoted: true });
    const command = live.standIn({ text: "$(echo sk-canary-9f8e7d6c5b4a)", isQuoted: true });
    const hiding = hideSecrets({ ...nobody, live });
    expect(hiding.header("authorization", `Bearer ${name}`)).toEqual([
      { text: "Bearer " },
      { text: name },
    ]);
    expect(hiding.header("authorization", `${name}:${name}`).map((part) => part.text)).toEqual([
      name,
      ":",
      name,
    ]);
    expect(withVariables(hiding.header("x-api-key", `abc${name}`))).toBe(
      `$PROVIDER_API_KEY${name}`,
    );
    expect(withVariables(hiding.header("x-own", command))).toBe("$OWN_SECRET");
  });

  it("gives no secret the name of a variable that a shell has", () => {
    const hiding = hideSecrets({ provider: undefined, taken: ["COOKIE"] });
    expect(withVariables(hiding.header("cookie", "a=b"))).toBe("$COOKIE_2");
    expect(withVariables(hiding.header("token", "abc"))).toBe("$TOKEN_2");
  });
});
