import { requestHeaders } from "../../format/key-names.ts";
import { type Notes, tell } from "../notes.ts";
import type { ObjectRewrite } from "../rewrite/object-rewrite.ts";
import { spelled } from "../rewrite/spelling.ts";

/** What the old SDK took for a target and what travels with each request today. */
export function travelsWithRequests(node: ObjectRewrite, notes: Notes): void {
  for (const [name, header] of Object.entries(requestHeaders)) {
    const key = spelled(node, name);
    if (key === undefined) continue;
    tell(notes, node, {
      code: "PK4037",
      key,
      message: () =>
        `\`${key}\` is no part of a config today: it travels with each request, in the header \`${header}\`. It stays where it is, without effect.`,
      hint: `Send \`${header}\` with the requests, and take the key out.`,
    });
  }
}
