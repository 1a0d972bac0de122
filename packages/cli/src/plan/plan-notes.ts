import { circuitsOf } from "@pk-config/core";
import { plural } from "../text/plural.ts";
import { fewListed } from "./amounts.ts";
import { attemptNotes } from "./attempt-notes.ts";
import { bodyParams } from "./body-params.ts";
import type { Noted } from "./noted.ts";
import { runNotes } from "./run-notes.ts";

/** What is worth knowing besides the plan. */
export function planNotes(noted: Noted): string[] {
  const { config, flags } = noted;
  const { file, diagnostics } = config;
  const warnings = diagnostics.filter(({ severity }) => severity === "warning").length;
  return [
    ...(warnings === 0
      ? []
      : [`${file} has ${plural(warnings, "warning")}: pk-config validate ${file}`]),
    ...(Object.hasOwn(flags.headers, "x-portkey-config")
      ? [`the header x-portkey-config is not looked at: the config is ${file}`]
      : []),
    ...bodyNotes(noted),
    ...circuitNotes(noted),
    ...refusalNotes(noted),
    ...attemptNotes(noted),
    ...runNotes(noted),
  ];
}

/** Without a body its parameters are missing, which may well choose another target. */
function bodyNotes({ config, flags, places }: Noted): string[] {
  if (flags.body !== undefined) return [];
  const names = bodyParams(places, flags.headers);
  return names.length === 0
    ? []
    : [`${config.file} reads ${fewListed(names)}, and without --body the request has no body`];
}

/** Flags by which what is refused may be called. */
function refusalNotes({ catalogue, ways }: Noted): string[] {
  const refusals = ways.ways.flatMap(({ plan }) => [
    ...(plan.kind === "refused" ? [plan.refusal] : []),
    ...plan.decisions.flatMap((one) => (one.kind === "refused" ? [one.refusal] : [])),
  ]);
  const reasons = new Set(refusals.map(({ reason }) => reason));
  return [
    ...(reasons.has("unknown-slug") && catalogue === undefined
      ? ["--providers FILE names a provider catalogue, and so does `providers` in pk-config.json"]
      : []),
    ...(reasons.has("bad-host")
      ? [
          "--trust-host lets a private host be called; --for serve trusts this machine, as serve does",
        ]
      : []),
  ];
}

function circuitNotes({ flags, program, unheeded }: Noted): string[] {
  const circuits = circuitsOf(program);
  return flags.open.flatMap((pointer) => {
    if (unheeded.includes(pointer))
      return [`--open ${pointer} changes nothing: its strategy asks for no circuit`];
    return circuits.has(pointer)
      ? []
      : [`--open ${pointer}: no cb_config holds for it, so its circuit never opens`];
  });
}
