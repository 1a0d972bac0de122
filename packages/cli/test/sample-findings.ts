import type { Diagnostic, Range } from "@pk-config/core";
import type { CheckedFile, Totals } from "../src/render/renderer.ts";

const text = `{
  "strategy": { "mode": "loadbalance" },
  "api_key": "sk-canary-9f8e7d6c5b4a",
  "targets": [
    { "provider": "@a", "weight": "0.5" },
    { "provider": "@b", "note": "50% <off> & more" }
  ]
}
`;

function rangeOf(part: string): Range {
  const start = text.indexOf(part);
  const position = (offset: number) => {
    const lines = text.slice(0, offset).split("\n");
    return { line: lines.length, column: (lines.at(-1) ?? "").length + 1, offset };
  };
  return { start: position(start), end: position(start + part.length) };
}

const fixable: Diagnostic = {
  code: "PK1107",
  severity: "error",
  message: 'The weight is the text "0.5", where a number is needed.',
  hint: "Remove the quotes.",
  pointer: "/targets/0/weight",
  range: rangeOf('"0.5"'),
  docs: "docs/diagnostics/PK1107.md",
  fix: {
    title: "Remove the quotes.",
    edits: [{ offset: rangeOf('"0.5"').start.offset, length: 5, text: "0.5" }],
  },
};

const related: Diagnostic = {
  code: "PK2008",
  severity: "warning",
  message:
    "This target has no weight, while another one has.\u202e Its key is sk-canary-9f8e7d6c5b4a.",
  pointer: "/targets/1",
  range: rangeOf('{ "provider": "@b"'),
  docs: "docs/diagnostics/PK2008.md",
  related: [
    { message: "This one has a weight.", pointer: "/targets/0/weight", range: rangeOf('"weight"') },
  ],
};

const info: Diagnostic = {
  code: "PK3001",
  severity: "info",
  message: "100% of <it>: a, b & 'c'.",
  hint: "One hint.\nIn two lines.",
  pointer: "",
  range: rangeOf('{\n  "strategy"'),
  docs: "docs/diagnostics/PK3001.md",
  fix: {
    title: "Nobody may see this.",
    edits: [{ offset: 0, length: 0, text: '"api_key": "9f8e7d6c5b4a"' }],
  },
};

/** Findings of every severity that stress what the renderers have to escape and to hide. */
export const sampleFile: CheckedFile = {
  file: "configs/näme with, %: & <x>\u202e.json",
  text,
  diagnostics: [info, fixable, related],
};

/** A file nothing was found in. */
export const cleanFile: CheckedFile = { file: "good.json", text: "{}", diagnostics: [] };

/** The counts that go with the two files. */
export const sampleTotals: Totals = {
  files: 2,
  errors: 1,
  warnings: 1,
  infos: 1,
  filesWithFindings: 1,
  fixable: 2,
  fixed: 0,
  accepted: 3,
  troubles: [{ file: "gone.json", message: "no such file or folder" }],
  durationMs: 12.3,
  exitCode: 2,
};
