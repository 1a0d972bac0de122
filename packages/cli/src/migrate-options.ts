import type { OptionSpec } from "./command.ts";

/** Flags of `migrate`, in the order its help shows them. */
export const migrateOptions = [
  {
    name: "diff",
    summary: "Print what would change as a diff, with credentials hidden, and write nothing.",
  },
  {
    name: "check",
    summary: "Print the findings alone, and fail when a file would change.",
  },
  {
    name: "write",
    summary:
      "Write the new configs into the files. A file of which text would be lost is written with --backup only.",
  },
  {
    name: "backup",
    summary: "With --write, keep each old file as FILE.bak. A backup is never overwritten.",
  },
  {
    name: "verify",
    summary:
      "Run the old config and the new one side by side over outcomes in order and at random, and fail when they differ or cannot be compared. With --write, only what is equivalent is written.",
  },
  {
    name: "to",
    value: { name: "STEP", choices: ["catalog"] },
    summary:
      'Also go on to the Model Catalog: virtual_key: "x" becomes provider: "@x", in Configs 2.0 as well.',
  },
  {
    name: "report",
    value: { name: "FORMAT", choices: ["pretty", "json"] },
    summary:
      "How to tell what was found; pretty is the default. It goes to the error stream where the standard output has the config or a diff.",
  },
  {
    name: "ndjson",
    summary:
      "The input is a dump with a JSON value on each line. A line that cannot be migrated is passed on as it is, and told by its number.",
  },
  {
    name: "field",
    value: { name: "NAME" },
    summary:
      "With --ndjson: where in each line the config stands, as an object or as a string of JSON. Dots lead inside: data.config; so does a pointer: /data/config. Without it the line is the config.",
  },
  {
    name: "request",
    value: { name: "FILE", completes: "file" },
    summary:
      "Migrate a request to the old API instead: raw HTTP, JSON, or a pasted curl command; - reads the standard input.",
  },
  {
    name: "show-secrets",
    summary: "With --request, print the credentials of the request as they are.",
  },
  {
    name: "project",
    value: { name: "FILE", completes: "file" },
    summary: "Use this project file, instead of the nearest pk-config.json above each file.",
  },
  { name: "no-project", summary: "Use no project file." },
] as const satisfies readonly OptionSpec[];
