import type { Code, Severity } from "../../diagnostics/catalogue.ts";
import type { Effect } from "../migration.ts";
import type { Compatibility } from "./compatibility.ts";

/** A request to the gateway, as somebody has written it down. */
export interface OldRequest {
  readonly method: string;
  /** Path with its query string, or the whole address. */
  readonly path: string;
  /** By name, in any spelling, in the order in which they are sent. */
  readonly headers: Readonly<Record<string, string>>;
  /** The text of the body; missing where there is none. */
  readonly body?: string;
  /** Whether there is a body that is not given here: in a file, a variable or a form. */
  readonly bodyElsewhere?: boolean;
}

/** The part of a request that a finding is about. A pointer leads on into its JSON. */
export type RequestPlace =
  | { readonly kind: "path" }
  | { readonly kind: "header"; readonly name: string; readonly pointer?: string }
  | { readonly kind: "body"; readonly pointer?: string };

/** Something that was found in an old request. */
export interface RequestFinding {
  /** `PK42xx`, and `PK40xx` for what was found in its config. */
  readonly code: Code;
  readonly severity: Severity;
  readonly effect: Effect;
  readonly place: RequestPlace;
  /** The fact, with its values. Never a credential. */
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string;
  /** Page of the code, inside the package. */
  readonly docs: string;
}

/** What becomes of a request. */
export type RequestMigration = Judged &
  (
    | /** It is a request of today, or none to this gateway: it stays as it is. */
    { readonly verdict: "unchanged"; readonly request: OldRequest }
    /** The request means today what the old one meant. */
    | { readonly verdict: "migrated"; readonly request: OldRequest }
    /** The same, and something is left to be done by hand; what it is about was left as it was. */
    | { readonly verdict: "manual"; readonly request: OldRequest }
    /** Nothing is offered; the findings say why. */
    | { readonly verdict: "refused" }
  );

interface Judged {
  readonly findings: readonly RequestFinding[];
  /** Missing where the request goes to another service, of which nothing is documented here. */
  readonly compatibility?: Compatibility;
}
