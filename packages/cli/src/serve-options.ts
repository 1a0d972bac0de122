import type { OptionSpec } from "./command.ts";

/** Flags of `serve`, in the order its help shows them. */
export const serveOptions = [
  {
    name: "port",
    value: { name: "PORT" },
    summary: "Port to listen on; 8787 is the default, and 0 takes any that is free.",
  },
  {
    name: "host",
    value: { name: "ADDRESS" },
    summary:
      "Address to listen on; 127.0.0.1 is the default. Whoever reaches another one can use the keys of the config.",
  },
  {
    name: "providers",
    value: { name: "FILE", completes: "file" },
    summary: "What @slugs stand for. The default is the file under `providers` in pk-config.json.",
  },
  {
    name: "trust-host",
    value: { name: "HOST" },
    repeatable: true,
    summary:
      "A private host that may be called; *.corp.example stands for any subdomain. This machine itself is trusted while nobody else can call in.",
  },
  {
    name: "log",
    value: { name: "FORMAT", choices: ["pretty", "json", "none"] },
    summary:
      "How to tell each attempt and each request; pretty is the default. json prints everything as JSON lines.",
  },
  {
    name: "project",
    value: { name: "FILE", completes: "file" },
    summary: "Use this project file, instead of the nearest pk-config.json above the config.",
  },
  { name: "no-project", summary: "Use no project file." },
] as const satisfies readonly OptionSpec[];
