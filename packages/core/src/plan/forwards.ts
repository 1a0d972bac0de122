import type { LeafNode } from "../compile/program.ts";
import { pointerOf } from "../data/json-pointer.ts";
import {
  bareHeader,
  headerName,
  isHeaderName,
  reasonNotToForward,
} from "../format/header-names.ts";
import { headerCalled, isHeaderValue } from "../request/header-map.ts";
import type { Request } from "../request/request.ts";
import type { PlannedHeader } from "./attempt.ts";

/** What a list of forwarded names comes to for one request, whichever target inherits it. */
export interface Forwards {
  /** By place in the list: the header of the request; missing where it has none of that name. */
  readonly planned: readonly (PlannedHeader | undefined)[];
  /** The names that the request lacks, by their bare spelling: a target may have a text for them. */
  readonly lacking: ReadonlyMap<string, readonly Lacking[]>;
}

interface Lacking {
  readonly place: number;
  /** The name that is sent. */
  readonly outgoing: string;
}

/**
 * Looks the names of a list up in a request. What must not travel is left out, whoever asks for it, and so
 * is an empty value, which says nothing and which no gateway sends.
 */
export function forwardsOf(names: readonly string[], { headers }: Request): Forwards {
  const lacking = new Map<string, Lacking[]>();
  const planned = names.map((name, place): PlannedHeader | undefined => {
    const found = headerCalled(headers, name);
    const given = found === undefined ? undefined : headers.get(found);
    const outgoing = given?.written ?? spelledOut(name);
    if (!isHeaderName(outgoing) || isForbidden(found ?? outgoing)) return undefined;
    if (found !== undefined) {
      return given?.value === ""
        ? undefined
        : { name: outgoing, value: { from: "request", header: found } };
    }
    const bare = bareHeader(name);
    const alike = lacking.get(bare);
    if (alike === undefined) lacking.set(bare, [{ place, outgoing }]);
    else alike.push({ place, outgoing });
    return undefined;
  });
  return { planned, lacking };
}

/** The forwarded headers: from the request, or where it lacks one from a text of that name in the target. */
export function forwardedBy(
  { raw, pointer }: LeafNode,
  { planned, lacking }: Forwards,
): readonly PlannedHeader[] {
  const headers = [...planned];
  if (lacking.size > 0) {
    for (const key of Object.keys(raw)) {
      const value = raw[key];
      if (typeof value !== "string") continue;
      for (const { place, outgoing } of lacking.get(bareHeader(key)) ?? []) {
        if (headers[place] !== undefined || !isHeaderValue(value)) continue;
        const at = pointer + pointerOf([key]);
        headers[place] = { name: outgoing, value: { from: "config", pointer: at } };
      }
    }
  }
  return headers.filter((header) => header !== undefined);
}

/** Whether a header must not travel, in whatever spelling it came. */
function isForbidden(name: string): boolean {
  const bare = bareHeader(name);
  return reasonNotToForward(headerName(name)) !== undefined || bare.startsWith("xportkey");
}

/** The header that a name in a config means: as it is written, but for camelCase, which no header has. */
function spelledOut(name: string): string {
  return name.replaceAll(/([a-z\d])([A-Z])/g, "$1-$2").toLowerCase();
}
