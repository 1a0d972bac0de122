import type { OptionSpec } from "./command.ts";

/** Flags of `plan`, in the order its help shows them. */
export const planOptions = [
  {
    name: "body",
    value: { name: "FILE", completes: "file" },
    summary:
      "The body of the request; - reads the standard input. No part of it is printed, but for the model of a passthrough target.",
  },
  {
    name: "header",
    value: { name: "'NAME: VALUE'" },
    repeatable: true,
    secret: true,
    summary:
      "A header of the request. Its value is not printed, unless it is an address or a provider to go to.",
  },
  {
    name: "path",
    value: { name: "PATH" },
    summary: "Path of the request; /v1/chat/completions is the default.",
  },
  {
    name: "method",
    value: { name: "METHOD" },
    summary: "Method of the request; POST is the default.",
  },
  {
    name: "seed",
    value: { name: "SEED" },
    summary: "Let balancers draw by this text or number. Without it every way is shown.",
  },
  {
    name: "now",
    value: { name: "TIME" },
    summary:
      "The time, for sticky choices that end: milliseconds since 1970 or an ISO date. The default is 0, so that a plan stays the same.",
  },
  {
    name: "outcome",
    value: { name: "CALL=OUTCOME" },
    repeatable: true,
    summary:
      "Show the run in which calls end so: --outcome 1=429,2=timeout. Calls count from 1; others are answered with 200. An outcome is a status, timeout, refused, reset, dns, tls, connect-timeout or closed; 429:retry-after=2 asks for a wait.",
  },
  {
    name: "open",
    value: { name: "POINTER" },
    repeatable: true,
    summary: "A target whose circuit is open: --open /targets/0.",
  },
  {
    name: "providers",
    value: { name: "FILE", completes: "file" },
    summary: "What @slugs stand for. The default is the file under `providers` in pk-config.json.",
  },
  {
    name: "catalogue",
    value: { name: "FILE", completes: "file" },
    summary: "Another name of --providers.",
  },
  {
    name: "for",
    value: { name: "GATEWAY", choices: ["hosted", "oss", "serve"] },
    summary:
      "Judge the config by what this gateway does, too. With serve, this machine may be called, as `serve` does.",
  },
  {
    name: "trust-host",
    value: { name: "HOST" },
    repeatable: true,
    summary: "A private host that may be called; *.corp.example stands for any subdomain.",
  },
  {
    name: "format",
    value: { name: "FORMAT", choices: ["pretty", "json"] },
    summary: "How to print the plan; pretty is the default.",
  },
  { name: "json", summary: "Short for --format json." },
  {
    name: "curl",
    summary: "Print each attempt as a curl command, with variables for the secrets.",
  },
  {
    name: "project",
    value: { name: "FILE", completes: "file" },
    summary: "Use this project file, instead of the nearest pk-config.json above the config.",
  },
  { name: "no-project", summary: "Use no project file." },
] as const satisfies readonly OptionSpec[];
