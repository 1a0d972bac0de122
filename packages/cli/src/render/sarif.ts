import { isAbsolute, relative, resolve, sep } from "node:path";
import { catalogue, type Diagnostic, isCode, type Range, type TextEdit } from "@pk-config/core";
import { pageTexts } from "../generated/pages.ts";
import { version } from "../version.ts";
import { maskLiveKeys } from "./redact.ts";
import type { CheckedFile, RenderContext, Renderer, Totals } from "./renderer.ts";
import { reported, safeJson } from "./report.ts";

const levels = { error: "error", warning: "warning", info: "note" } as const;

/** SARIF 2.1.0, as code scanners read it. */
export function sarifRenderer(
  { cwd }: RenderContext,
  pages: Readonly<Record<string, string>> = pageTexts,
): Renderer {
  const results: object[] = [];
  const codes: string[] = [];
  return {
    begin: () => "",
    file: (checked) => {
      for (const diagnostic of checked.diagnostics) {
        if (!codes.includes(diagnostic.code)) codes.push(diagnostic.code);
        results.push(
          resultOf(diagnostic, checked, { cwd, ruleIndex: codes.indexOf(diagnostic.code) }),
        );
      }
      return "";
    },
    end: (totals) =>
      `${safeJson(
        logOf(
          results,
          codes.map((code) => ruleOf(code, pages)),
          totals,
        ),
        2,
      )}\n`,
  };
}

function logOf(results: readonly object[], rules: readonly object[], totals: Totals): object {
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "pk-config", semanticVersion: version, rules } },
        columnKind: "utf16CodeUnits",
        invocations: [
          {
            executionSuccessful: totals.exitCode < 2,
            exitCode: totals.exitCode,
            toolExecutionNotifications: totals.troubles.map(({ file, message }) => ({
              level: "error",
              message: { text: `${file}: ${message}` },
            })),
          },
        ],
        results,
      },
    ],
  };
}

function ruleOf(code: string, pages: Readonly<Record<string, string>>): object {
  if (!isCode(code)) return { id: code };
  const { title, severity } = catalogue[code];
  const page = pages[code] ?? `# ${code}: ${title}\n`;
  return {
    id: code,
    name: title.replaceAll(
      /[^A-Za-z0-9]+(.)?/g,
      (_, next: string | undefined) => next?.toUpperCase() ?? "",
    ),
    shortDescription: { text: title },
    help: { text: page, markdown: page },
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: [code.slice(0, 3)] },
  };
}

function resultOf(
  diagnostic: Diagnostic,
  { file, text }: CheckedFile,
  { cwd, ruleIndex }: { cwd: string; ruleIndex: number },
): object {
  const { code, severity, message, hint, pointer, fix } = reported(diagnostic);
  const artifactLocation = locationOf(file, cwd);
  const related = diagnostic.related ?? [];
  return {
    ruleId: code,
    ruleIndex,
    level: levels[severity],
    message: { text: hint === undefined ? message : `${message}\n${hint}` },
    locations: [
      {
        physicalLocation: { artifactLocation, region: regionOf(diagnostic.range) },
        logicalLocations: [{ fullyQualifiedName: pointer, kind: "value" }],
      },
    ],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((other, id) => ({
            id,
            message: { text: maskLiveKeys(other.message) },
            physicalLocation: { artifactLocation, region: regionOf(other.range) },
          })),
        }),
    partialFingerprints: { "pointer/v1": `${code}:${pointer}` },
    ...(fix === undefined
      ? {}
      : {
          fixes: [
            {
              description: { text: fix.title },
              artifactChanges: [
                {
                  artifactLocation,
                  replacements: fix.edits.map((edit) => replacementOf(edit, text)),
                },
              ],
            },
          ],
        }),
  };
}

function regionOf({ start, end }: Range): object {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}

function replacementOf({ offset, length, text: inserted }: TextEdit, text: string): object {
  const start = placeAt(text, offset);
  const end = placeAt(text, offset + length);
  return {
    deletedRegion: {
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
    },
    ...(inserted === "" ? {} : { insertedContent: { text: inserted } }),
  };
}

function placeAt(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
}

/** A path from the working folder, or a whole URI where the file lies outside it. */
function locationOf(file: string, cwd: string): object {
  if (file === "<stdin>") return { uri: "stdin" };
  const path = relative(cwd, resolve(cwd, file));
  const encode = (part: string) => part.split(sep).map(encodeURIComponent).join("/");
  if (path.startsWith("..") || isAbsolute(path)) {
    const whole = resolve(cwd, file).split(sep).join("/");
    return { uri: `file://${whole.startsWith("/") ? "" : "/"}${encodeURI(whole)}` };
  }
  return { uri: encode(path), uriBaseId: "%SRCROOT%" };
}
