import type { Call, ReadRequest, Ways } from "@pk-config/core";
import type { Io, Output } from "../io.ts";
import type { Options } from "../parse-call.ts";
import { coloursFor } from "../render/colours.ts";
import { curlText } from "./curl-text.ts";
import { forwardedNames } from "./forwarded-names.ts";
import type { Places } from "./places.ts";
import type { PlanFlags } from "./plan-flags.ts";
import { planJson } from "./plan-json.ts";
import { prettyText } from "./pretty-text.ts";
import type { Walk } from "./walk.ts";
import { withPlaces } from "./with-places.ts";

/** What was planned. */
export interface Planned {
  readonly ways: Ways;
  /** The run that was asked for. */
  readonly run: Walk | undefined;
  readonly places: Places;
  readonly request: ReadRequest;
}

/** To whom it is told, and how. */
export interface Told {
  readonly flags: PlanFlags;
  readonly options: Options;
  readonly io: Io;
}

/** Everything that is printed of what was planned. */
export async function planText(planned: Planned, { flags, options, io }: Told): Promise<string> {
  const { ways, run, places, request } = planned;
  switch (flags.output) {
    case "json":
      return planJson(ways, run);
    case "curl":
      return withPlaces(places, (placeOf) =>
        curlText(ways, {
          places,
          placeOf,
          hasBody: request.ok && request.request.hasBody,
          bodyFile: flags.body === "-" ? undefined : flags.body,
          hasQuery: /\?[^#]/.test(flags.path),
        }),
      );
    case "pretty": {
      const colours = await coloursFor(io.stdout, options.value("color"), io.env);
      const width = Math.min(columnsOf(io.stdout, io), 120);
      const seeded = flags.seed !== undefined;
      const forwarded = (call: Call) => forwardedNames(call, places, request);
      return withPlaces(places, (placeOf) =>
        prettyText({ ways, run }, flags, { places, placeOf, colours, width, forwarded, seeded }),
      );
    }
  }
}

/** Width of the screen behind an output, or what stands for it. */
export function columnsOf({ columns }: Output, { env }: Io): number {
  const declared = Number(env["COLUMNS"]);
  return columns ?? (declared > 0 ? declared : 100);
}
