import { readFileSync } from "node:fs";
import type { Severity } from "@pk-config/core";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { cleanFile, sampleFile, sampleTotals } from "../../test/sample-findings.ts";
import { formats } from "../validate-options.ts";
import { plain } from "./colours.ts";
import type { Renderer } from "./renderer.ts";
import { rendererFor } from "./renderer-for.ts";
import { sarifRenderer } from "./sarif.ts";

async function rendered(format: (typeof formats)[number], columns = 80): Promise<string> {
  const context = {
    cwd: "/p",
    workspace: "/",
    fails: (severity: Severity) => severity === "error",
  };
  const style = { colours: plain, columns, shows: () => true, quiet: false, fixing: false };
  // The pages of the codes change with the documentation, so the golden file has its own.
  const renderer: Renderer =
    format === "sarif"
      ? sarifRenderer(context, { PK1107: "# PK1107: Quoted number\n" })
      : await rendererFor(format, context, async () => style);
  const body = [sampleFile, cleanFile].map((file) => renderer.file(file)).join("");
  return renderer.begin() + body + renderer.end(sampleTotals);
}

describe("renderers", () => {
  it.each(formats)("print %s as the golden file shows it", async (format) => {
    await expect(await rendered(format)).toMatchFileSnapshot(`../../test/goldens/${format}.txt`);
  });

  it("print pretty on a narrow screen as the golden file shows it", async () => {
    await expect(await rendered("pretty", 40)).toMatchFileSnapshot("../../test/goldens/narrow.txt");
  });

  it.each(formats)("show no credential and nothing a terminal acts on in %s", async (format) => {
    const text = await rendered(format);
    expect(text).not.toContain("9f8e7d6c5b4a");
    expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  it("print JSON that fits the published schema", async () => {
    const path = new URL("../../../../schemas/report.v1.schema.json", import.meta.url);
    const fits = new Ajv({ allErrors: true }).compile(JSON.parse(readFileSync(path, "utf8")));
    const report = JSON.parse(await rendered("json"));
    fits(report);
    expect(fits.errors).toBeNull();
    expect(report.files.map(({ file }: { file: string }) => file)).toEqual([
      sampleFile.file,
      "good.json",
    ]);
  });

  it("print JSON that stays JSON when there is no file", async () => {
    const empty = { ...sampleTotals, files: 0, errors: 0, warnings: 0, infos: 0 };
    for (const format of ["json", "sarif"] as const) {
      const renderer = await rendererFor(
        format,
        { cwd: "/p", workspace: undefined, fails: () => true },
        () => Promise.reject(new Error("not asked for")),
      );
      expect(() => JSON.parse(renderer.begin() + renderer.end(empty))).not.toThrow();
    }
  });

  it("print SARIF whose results name rules, places and replacements", async () => {
    const [run] = JSON.parse(await rendered("sarif")).runs;
    const { rules } = run.tool.driver;
    for (const result of run.results) expect(rules[result.ruleIndex].id).toBe(result.ruleId);
    const [{ physicalLocation }] = run.results[1].locations;
    expect(physicalLocation).toEqual({
      artifactLocation: {
        uri: "configs/n%C3%A4me%20with%2C%20%25%3A%20%26%20%3Cx%3E%E2%80%AE.json",
        uriBaseId: "%SRCROOT%",
      },
      region: { startLine: 5, startColumn: 35, endLine: 5, endColumn: 40 },
    });
    expect(run.results[1].fixes[0].artifactChanges[0].replacements).toEqual([
      {
        deletedRegion: { startLine: 5, startColumn: 35, endLine: 5, endColumn: 40 },
        insertedContent: { text: "0.5" },
      },
    ]);
    expect(run.results[0].fixes).toBeUndefined();
    expect(run.invocations[0].executionSuccessful).toBe(false);
  });

  it("print a GitHub command a line, escaped, with the path from the repository's root", async () => {
    const [first = "", second = ""] = (await rendered("github")).split("\n");
    expect(first).toBe(
      "::notice file=p/configs/näme with%2C %25%3A & <x>\\u202e.json,line=1,endLine=2,title=PK3001::100%25 of <it>: a, b & 'c'.%0AOne hint.\\u000aIn two lines.%0Apk-config rules PK3001",
    );
    expect(second).toContain(",line=5,endLine=5,col=35,endColumn=39,title=PK1107::");
  });

  it("print JUnit whose counts are true and whose text is escaped", async () => {
    const xml = await rendered("junit");
    expect(xml).toContain('tests="5" failures="1" errors="1"');
    expect(xml.match(/<testcase /g)).toHaveLength(5);
    expect(xml.match(/<failure /g)).toHaveLength(1);
    const tags = /<\?xml[^?]*\?>|<\/?[a-z-]+(?: [a-z]+="[^"<&]*(?:&[a-z#0-9]+;[^"<&]*)*")*\/?>/g;
    expect(xml.replaceAll(tags, "")).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot);)/);
  });
});
