import type { OptionSpec } from "./command.ts";

/** The ways `validate` can tell what it found. */
export const formats = ["pretty", "json", "jsonl", "sarif", "github", "junit"] as const;

/** Flags of `validate`, in the order its help shows them. */
export const validateOptions = [
  {
    name: "format",
    value: { name: "FORMAT", choices: formats },
    summary: "How to tell what was found; pretty is the default.",
  },
  { name: "strict", summary: "Fail on warnings too. The same as --max-severity info." },
  {
    name: "max-severity",
    value: { name: "LEVEL", choices: ["none", "info", "warning", "error"] },
    summary:
      "The worst finding that is let pass: anything above fails the run. The default, warning, fails on errors only; none fails on every finding; error never fails.",
  },
  {
    name: "for",
    value: { name: "GATEWAY", choices: ["hosted", "oss", "serve"] },
    summary: "Also tell what this gateway refuses or ignores (PK7).",
  },
  {
    name: "rule",
    value: { name: "CODE=SEVERITY", completes: "code" },
    repeatable: true,
    summary: "Set the severity of a code or a family: --rule PK3001=off, --rule PK3=error.",
  },
  {
    name: "trust-host",
    value: { name: "HOST" },
    repeatable: true,
    summary: "A host that is meant to be private; *.corp.example stands for any subdomain.",
  },
  { name: "fix", summary: "Write the fixes that are safe into the files." },
  { name: "diff", summary: "Print what --fix would change, and write nothing." },
  {
    name: "baseline",
    value: { name: "FILE", completes: "file" },
    summary: "Say nothing of the findings that this file accepts.",
  },
  {
    name: "update-baseline",
    summary: "Write the present findings into the baseline file and accept them.",
  },
  { name: "quiet", short: "q", summary: "In pretty: only what fails the run, and no summary." },
  {
    name: "project",
    value: { name: "FILE", completes: "file" },
    summary: "Use this project file, instead of the nearest pk-config.json above each file.",
  },
  { name: "no-project", summary: "Use no project file." },
  {
    name: "stdin-name",
    value: { name: "NAME" },
    summary: "What to call the standard input in the output, and where to look for its project.",
  },
] as const satisfies readonly OptionSpec[];
