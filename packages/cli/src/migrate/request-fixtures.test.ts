import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { catalogue, type RequestFinding } from "@pk-config/core";
import { describe, expect, it } from "vitest";
import { migrateRequestText } from "./request-file.ts";

/**
 * conformance/migrate/requests/PKxxxx/name.{sh,http,json} is a request of old; name.after.* beside it is
 * what is printed of the new one, and name.out what was found. ok/ holds requests of today, which stay as
 * they are. `ACCEPT=1` rewrites the files beside.
 */
const folder = new URL("../../../../conformance/migrate/requests/", import.meta.url);
const canary = "9f8e7d6c5b4a";
const codes = Object.keys(catalogue).filter((code) => code.startsWith("PK42"));

describe.each(codes)("%s", (code) => {
  const inputs = inputsIn(code);

  it("has a fixture", () => {
    expect(inputs).not.toEqual([]);
  });

  it.each(inputs)("%s", (input) => {
    const file = new URL(`${code}/${input}`, folder);
    const { stdout, stderr, report } = migrateRequestText(readFileSync(file, "utf8"), {
      file: input,
    });
    if (report === undefined) throw new Error(stderr);
    const golden = `${report.verdict}\n\n${report.findings.map(paragraph).join("\n")}`;
    expectGolden(input.replace(/\.\w+$/, ".out"), golden);
    if (report.verdict !== "refused") expectGolden(input.replace(/\.(\w+)$/, ".after.$1"), stdout);
    else expect(stdout).toBe("");
    expect(report.findings.map((finding) => finding.code)).toContain(code);
    expect(stdout + stderr + golden).not.toContain(canary);
  });

  function expectGolden(name: string, text: string): void {
    const path = new URL(`${code}/${name}`, folder);
    if (process.env["ACCEPT"] === "1") writeFileSync(path, text);
    expect(text).toBe(readFileSync(path, "utf8"));
  }
});

describe("ok", () => {
  it.each(inputsIn("ok"))("%s stays as it is", (input) => {
    const text = readFileSync(new URL(`ok/${input}`, folder), "utf8");
    const { stdout, exitCode, report } = migrateRequestText(text, {
      file: input,
      showSecrets: true,
    });
    expect({ stdout, exitCode }).toEqual({ stdout: text, exitCode: 0 });
    expect(report).toMatchObject({ verdict: "unchanged", findings: [] });
  });
});

describe("migrated again", () => {
  const all = codes.flatMap((code) => inputsIn(code).map((input) => `${code}/${input}`));

  it.each(all)("%s stays as it became", (input) => {
    const style = { file: input, showSecrets: true };
    const first = migrateRequestText(readFileSync(new URL(input, folder), "utf8"), style);
    if (first.report?.verdict === "refused") return;
    const again = migrateRequestText(first.stdout, style);
    expect(again.stdout).toBe(first.stdout);
    if (first.exitCode === 0) expect(again.report?.verdict).toBe("unchanged");
  });
});

function inputsIn(name: string): string[] {
  return readdirSync(new URL(`${name}/`, folder)).filter((file) => !/\.after\.|\.out$/.test(file));
}

/** A finding as a golden file shows it, readable as prose. */
function paragraph({ code, effect, place, message, hint }: RequestFinding): string {
  const part = place.kind === "header" ? place.name : place.kind;
  const pointer = place.kind === "path" ? "" : (place.pointer ?? "");
  const lines = [`${part}${pointer === "" ? "" : ` ${pointer}`} ${effect} ${code}`, `  ${message}`];
  if (hint !== undefined) lines.push(`  hint: ${hint}`);
  return `${lines.join("\n")}\n`;
}
