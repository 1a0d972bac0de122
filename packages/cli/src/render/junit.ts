import type { Diagnostic } from "@pk-config/core";
import { printable } from "../text/printable.ts";
import { maskLiveKeys } from "./redact.ts";
import type { CheckedFile, RenderContext, Renderer, Totals } from "./renderer.ts";

/**
 * JUnit XML: a suite for each file, a failed test for each finding that fails the run.
 *
 * Other findings are passed tests whose output says what was found; a clean file is one passed test.
 */
export function junitRenderer({ fails }: RenderContext): Renderer {
  const suites: string[] = [];
  const sums = { tests: 0, failures: 0 };
  return {
    begin: () => "",
    file: (checked) => {
      sums.tests += Math.max(1, checked.diagnostics.length);
      sums.failures += checked.diagnostics.filter(({ severity }) => fails(severity)).length;
      suites.push(suiteOf(checked, fails));
      return "";
    },
    end: (totals) => documentOf(suites, sums, totals),
  };
}

function documentOf(
  suites: readonly string[],
  sums: { tests: number; failures: number },
  totals: Totals,
): string {
  const { troubles } = totals;
  const time = (totals.durationMs / 1000).toFixed(3);
  const unread = troubles.map(
    ({ file, message }) =>
      `  <testsuite name="${attribute(file)}" tests="1" failures="0" errors="1">\n    <testcase name="readable" classname="${attribute(file)}">\n      <error message="${attribute(message)}"/>\n    </testcase>\n  </testsuite>\n`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<testsuites name="pk-config" tests="${sums.tests + troubles.length}" failures="${sums.failures}" errors="${troubles.length}" time="${time}">\n`,
    ...suites,
    ...unread,
    "</testsuites>\n",
  ].join("");
}

function suiteOf(
  { file, diagnostics }: CheckedFile,
  fails: (severity: Diagnostic["severity"]) => boolean,
): string {
  const name = attribute(file);
  const failures = diagnostics.filter(({ severity }) => fails(severity)).length;
  const tests = Math.max(1, diagnostics.length);
  const cases =
    diagnostics.length === 0
      ? `    <testcase name="no findings" classname="${name}"/>\n`
      : diagnostics
          .map((diagnostic) => caseOf(file, diagnostic, fails(diagnostic.severity)))
          .join("");
  return `  <testsuite name="${name}" tests="${tests}" failures="${failures}" errors="0">\n${cases}  </testsuite>\n`;
}

function caseOf(file: string, diagnostic: Diagnostic, failed: boolean): string {
  const { code, severity, message, hint, pointer, range } = diagnostic;
  const { line, column } = range.start;
  const place = `${file}:${line}:${column}`;
  const name = `${code}${pointer === "" ? "" : ` at ${maskLiveKeys(pointer)}`} (${line}:${column})`;
  const said = maskLiveKeys(message);
  const body = [
    `${place} ${severity} ${code}`,
    said,
    ...(hint === undefined ? [] : [maskLiveKeys(hint)]),
    `pk-config rules ${code}`,
  ];
  const text = body.map(content).join("\n");
  const inner = failed
    ? `<failure type="${code}" message="${attribute(said)}">${text}</failure>`
    : `<system-out>${text}</system-out>`;
  return `    <testcase name="${attribute(name)}" classname="${attribute(file)}">\n      ${inner}\n    </testcase>\n`;
}

function content(text: string): string {
  return printable(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function attribute(text: string): string {
  return content(text).replaceAll('"', "&quot;");
}
