import { docsPage, type MigrationFinding } from "@pk-config/core";

/** What is found in a text that the command line itself refuses: it is told at its beginning. */
export function refusal(message: string, hint: string): MigrationFinding {
  const start = { line: 1, column: 1, offset: 0 };
  return {
    code: "PK4003",
    severity: "error",
    effect: "refused",
    message,
    hint,
    pointer: "",
    range: { start, end: start },
    docs: docsPage("PK4003"),
  };
}
