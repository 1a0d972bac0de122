import {
  type Catalogue,
  headersSent,
  type Program,
  readRequest,
  type Surveyed,
  survey,
} from "@pk-config/core";
import { fewListed } from "../plan/amounts.ts";
import { type Places, placesIn } from "../plan/places.ts";
import type { LoadedConfig } from "../plan/read-config.ts";
import { sentence } from "../plan/sentence.ts";
import type { Trouble } from "../render/renderer.ts";

/** What says who is called. */
interface Called {
  readonly config: Config | undefined;
  readonly providers: { readonly catalogue: Catalogue } | undefined;
  readonly trustedHosts: readonly string[];
}

type Config = Pick<LoadedConfig, "file" | "document" | "value"> & { readonly program: Program };
type Refused = Extract<Surveyed, { readonly kind: "refused" }>;

/** What is wrong where no request could be sent to anybody: then there is nothing to run. */
export function nothingToCall(called: Called): Trouble[] {
  const { config, providers } = called;
  if (config === undefined) return [];
  const targets = surveyOf(config, called);
  const refused = targets.filter((one) => one.kind === "refused");
  if (refused.length < targets.length) return [];
  const { file } = config;
  const flags = flagsThatHelp(refused, providers !== undefined);
  const message = ["no target can be called, so there is nothing to run", ...flags].join(": ");
  return [
    ...whyRefused(refused, placesIn(config)).map((why) => ({ file, message: why })),
    { file, message },
  ];
}

/** Flags by which what is refused may be called. */
function flagsThatHelp(refused: readonly Refused[], hasCatalogue: boolean): string[] {
  const lacksCatalogue =
    !hasCatalogue && refused.some(({ refusal }) => refusal.reason === "unknown-slug");
  const isPrivate = refused.some(({ refusal }) => refusal.hint.includes("trustedHosts"));
  const flags = [
    ...(lacksCatalogue
      ? ["--providers FILE names a provider catalogue, and so does `providers` in pk-config.json"]
      : []),
    ...(isPrivate
      ? [
          "--trust-host HOST lets a private host be called, and so does `trustedHosts` in pk-config.json",
        ]
      : []),
  ];
  return flags.length === 0 ? [] : [flags.join("; ")];
}

/** Says which targets cannot be called, beside others that can. */
export function uncallable(called: Called): string[] {
  const { config } = called;
  if (config === undefined) return [];
  const places = placesIn(config);
  const targets = surveyOf(config, called);
  const refused = targets.filter((one) => one.kind === "refused");
  const words = [...whyRefused(refused, places), ...unfitKeys(targets, config, places)];
  return words.map((text) => `${config.file}: ${text}`);
}

function surveyOf({ program }: Config, { providers, trustedHosts }: Called): readonly Surveyed[] {
  return survey(program, { catalogue: providers?.catalogue, trustedHosts });
}

/** Each reason once, with all targets that it holds for. */
function whyRefused(refused: readonly Refused[], { label }: Places): string[] {
  const byReason = new Map<string, string[]>();
  for (const { target, refusal } of refused) {
    const reason = `${sentence(refusal.message)} ${refusal.hint}`;
    byReason.set(reason, [...(byReason.get(reason) ?? []), label(target)]);
  }
  return [...byReason].map(
    ([reason, labels]) => `${fewListed(labels)} cannot be called. ${reason}`,
  );
}

/** Values of the config that no header can have, by their places alone. */
function unfitKeys(
  targets: readonly Surveyed[],
  { value: config }: Config,
  { label }: Places,
): string[] {
  const read = readRequest({ method: "GET", path: "/v1/models", headers: {} });
  if (!read.ok) return [];
  const values = { config, request: read.request };
  return targets.flatMap((one) => {
    if (one.kind !== "call") return [];
    const own = one.call.headers.filter(({ value }) => value.from === "config");
    return headersSent(own, values).unfit.map(({ value }) => {
      const at = value.from === "config" ? value.pointer : "";
      return `${label(one.target)} cannot be called. ${at} holds what no header can have, such as a line break.`;
    });
  });
}
