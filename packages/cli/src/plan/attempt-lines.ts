import type { Attempt, Call, PlannedHeader, Retry } from "@pk-config/core";
import { duration, listed } from "./amounts.ts";
import { bareName } from "./forwarded-names.ts";
import { maskedUrl, type Piece } from "./lines.ts";
import { paramChanges } from "./param-changes.ts";
import { inLines, originPiece, placePiece, type Scene } from "./scene.ts";
import { waysOn } from "./ways-on.ts";

/** One attempt of a plan: what is sent where, how often, and what each outcome leads to. */
export function attemptLines(attempts: readonly Attempt[], index: number, scene: Scene): string[] {
  const attempt = attempts[index];
  if (attempt === undefined) return [];
  const { call } = attempt;
  const { colours } = scene;
  return [
    ...inLines(
      scene,
      [
        { text: scene.places.label(call.target), paint: colours.bold },
        ...placePiece(scene, call.target),
      ],
      { first: `${index + 1}  `, paint: colours.bold },
    ),
    ...inLines(
      scene,
      [
        { text: maskedUrl(call.url), paint: colours.cyan, masked: true },
        ...originPiece(scene, call.from["custom_host"]),
      ],
      { first: margin(call.method) },
    ),
    ...rows(attempt, scene).flatMap(({ label, pieces }) =>
      inLines(scene, pieces, { first: margin(label) }),
    ),
    ...wayLines(attempts, attempt, scene),
  ];
}

function margin(label: string): string {
  return `   ${label.padEnd(9)} `;
}

interface Row {
  readonly label: string;
  readonly pieces: readonly Piece[];
}

function rows({ call, retry }: Attempt, scene: Scene): Row[] {
  const { provider, headers, carries = [], from } = call;
  const forwarded = new Set(scene.forwarded(call).map(bareName));
  const changes = paramChanges(call).map(({ does, params }) =>
    params.flatMap(({ words, at }, index): Piece[] => {
      const place = placePiece(scene, at);
      const lead = index === 0 ? `${does} ` : "";
      const text = `${lead}${words}`;
      return index === params.length - 1 ? [{ text }, ...place] : withComma([{ text }, ...place]);
    }),
  );
  return [
    ...(provider === undefined
      ? []
      : [
          {
            label: "provider",
            pieces: [{ text: provider }, ...originPiece(scene, from["provider"])],
          },
        ]),
    ...labelled(
      "headers",
      headers.map((header) => [
        ...headerPieces(header, scene),
        ...(isForwarded(header, forwarded) ? originPiece(scene, from["forward_headers"]) : []),
      ]),
    ),
    ...labelled("params", changes),
    {
      label: "timeout",
      pieces: [{ text: timeoutWords(call) }, ...originPiece(scene, from["request_timeout"])],
    },
    { label: "retry", pieces: [{ text: retryWords(retry) }, ...placePiece(scene, retry.at)] },
    ...labelled(
      "asks for",
      carries.map(({ key, at, why }) => [
        {
          text: `${key}, ${why === undefined ? "which pk-config leaves to others" : `not set: ${why}`}`,
        },
        ...placePiece(scene, at),
      ]),
    ),
  ];
}

/** A timeout that comes from somewhere and is none was switched off there. */
function timeoutWords({ timeoutMs, from }: Call): string {
  if (timeoutMs !== undefined) return duration(timeoutMs);
  return from["request_timeout"] === undefined ? "none" : "none, switched off by 0";
}

/** What the config says itself has its place already. */
function isForwarded({ value }: PlannedHeader, forwarded: ReadonlySet<string>): boolean {
  return value.from === "request" && forwarded.has(bareName(value.header));
}

/** Rows of one label, which stands before the first of them. */
function labelled(label: string, rows: readonly (readonly Piece[])[]): Row[] {
  return rows.map((pieces, index) => ({ label: index === 0 ? label : "", pieces }));
}

function withComma(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, index) =>
    index === pieces.length - 1 ? { ...piece, text: `${piece.text},` } : piece,
  );
}

/** Names and sources. The only values are those that every request has. */
function headerPieces({ name, value }: PlannedHeader, scene: Scene): Piece[] {
  switch (value.from) {
    case "plan":
      return [{ text: `${name}: ${value.text}` }];
    case "config":
      return [{ text: `${name} from ${value.pointer}` }, ...placePiece(scene, value.pointer)];
    case "request":
      return [{ text: `${name} from the request${sameName(name, value.header)}` }];
    case "environment":
      return [{ text: `${name} from the environment variable ${value.variable}` }];
    case "catalogue":
      return [{ text: `${name} from @${value.slug} in the provider catalogue` }];
  }
}

function sameName(name: string, header: string): string {
  return name === header ? "" : `, where it is ${header}`;
}

function retryWords({ attempts, on, waitsMs, afterHeaders, mostWaitMs }: Retry): string {
  if (attempts === 0) return "none";
  const times = attempts === 1 ? "once" : `up to ${attempts} times`;
  const waits = listed(waitsMs.map(duration), "and");
  const asked = afterHeaders ? `; Retry-After wins, up to ${duration(mostWaitMs)} in all` : "";
  return `${times}, after ${waits}, on ${listed([...on, "a network fault"], "or")}${asked}`;
}

function wayLines(attempts: readonly Attempt[], attempt: Attempt, scene: Scene): string[] {
  const { colours, places } = scene;
  const ways = waysOn(attempt);
  return ways.flatMap(({ after, to, at }, index) => {
    const target = to === undefined ? undefined : attempts[to]?.call.target;
    const pieces =
      to === undefined || target === undefined
        ? [{ text: `${after} → the caller`, paint: colours.green }]
        : [
            { text: `${after} → ${to + 1}`, paint: colours.yellow },
            { text: places.label(target) },
            ...placePiece(scene, at),
          ];
    const last = index === ways.length - 1;
    return inLines(scene, pieces, {
      first: last ? "   └─ " : "   ├─ ",
      rest: last ? "      " : "   │  ",
    });
  });
}
