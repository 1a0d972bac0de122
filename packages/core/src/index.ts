export {
  type BreakerEvent,
  type BreakerPolicy,
  breakerAfter,
  type Circuit,
  isOpen,
  newCircuit,
} from "./breaker/breaker.ts";
export { type CircuitOutcome, circuitOutcomes } from "./breaker/circuit-outcomes.ts";
export { type Circuits, circuitsOf, openTargets } from "./breaker/circuits.ts";
export type { Catalogue, CatalogueEntry } from "./catalogue/catalogue.ts";
export { type CatalogueFault, readCatalogue } from "./catalogue/read-catalogue.ts";
export { compile } from "./compile/compile.ts";
export type { Carried } from "./compile/effective.ts";
export type { Program, Trigger } from "./compile/program.ts";
export type { Retry } from "./compile/retry.ts";
export { classifyHost, type HostKind } from "./data/host/classify-host.ts";
export { isHostEntry } from "./data/host/is-host-entry.ts";
export { isTrustedHost } from "./data/host/is-trusted-host.ts";
export { nonHttpPort } from "./data/host/non-http-port.ts";
export { nearestName } from "./data/nearest-name.ts";
export { advance, type Cursor, startOf } from "./decide/cursor.ts";
export { decide } from "./decide/decide.ts";
export type { Event, NetworkCause, RetryAfter } from "./decide/event.ts";
export { outcomeStatus } from "./decide/outcome-status.ts";
export { retryAfterMs } from "./decide/retry-after.ts";
export { retryCount } from "./decide/retry-count.ts";
export type { Step, Verdict } from "./decide/step.ts";
export {
  type Code,
  catalogue,
  docsPage,
  isCode,
  type Severity,
} from "./diagnostics/catalogue.ts";
export type {
  Checked,
  Diagnostic,
  Fix,
  Position,
  Range,
  Related,
  TextEdit,
} from "./diagnostics/diagnostic.ts";
export { placeOf } from "./diagnostics/place-of.ts";
export { type MemberPlace, placesOf } from "./diagnostics/places-of.ts";
export { isCredentialKey } from "./format/credentials.ts";
export { InvariantError } from "./invariant-error.ts";
export { limits } from "./limits.ts";
export { load } from "./load.ts";
export { loadSent } from "./load-sent.ts";
export type { FormMemory, Recalled } from "./migrate/forms/form-memory.ts";
export { formMemory } from "./migrate/forms/form-memory.ts";
export { migrate } from "./migrate/migrate.ts";
export type {
  Effect,
  MigrateOptions,
  Migration,
  MigrationFinding,
} from "./migrate/migration.ts";
export type {
  Clash,
  CombinationReport,
  Compatibility,
  Side,
} from "./migrate/request/compatibility.ts";
export { migrateRequest } from "./migrate/request/migrate-request.ts";
export type {
  OldRequest,
  RequestFinding,
  RequestMigration,
  RequestPlace,
} from "./migrate/request/request-migration.ts";
export type { Difference } from "./migrate/verify/difference.ts";
export type {
  CounterExample,
  ToldCall,
  ToldDraw,
  Tried,
  Verified,
} from "./migrate/verify/verified.ts";
export { type VerifyOptions, verify } from "./migrate/verify/verify.ts";
export type { Document } from "./parse/document.ts";
export { edited } from "./parse/edits.ts";
export { parse } from "./parse/parse.ts";
export type {
  Attempt,
  Call,
  HeaderSource,
  Params,
  PlannedHeader,
  Transition,
} from "./plan/attempt.ts";
export type { Circumstances, Surroundings } from "./plan/circumstances.ts";
export type { Decision } from "./plan/decision.ts";
export { everyPlan, type Shares, type Way, type Ways } from "./plan/every-plan.ts";
export { plan, refusedPlan } from "./plan/plan.ts";
export type { Bound, Plan, RefusedPlan, RoutePlan } from "./plan/plan-data.ts";
export { readPlan } from "./plan/read-plan.ts";
export { sentOnce } from "./plan/sent-once.ts";
export { type Surveyed, survey } from "./plan/survey.ts";
export { type BodyType, bodyType } from "./request/body-type.ts";
export { type ConfigSource, configSource } from "./request/config-source.ts";
export type { Form, FormPart } from "./request/form-parts.ts";
export { isHeaderValue, sharedName } from "./request/header-map.ts";
export { headerText } from "./request/header-text.ts";
export type { Body, IncomingRequest } from "./request/incoming.ts";
export { readRequest } from "./request/read-request.ts";
export type { Refusal, RefusalReason } from "./request/refusal.ts";
export type { ReadRequest, Request } from "./request/request.ts";
export { bodySent } from "./send/body-sent.ts";
export { bodyTextSent } from "./send/body-text-sent.ts";
export { type FormSent, formSent } from "./send/form-sent.ts";
export { type HeaderValues, headersSent, type SentHeaders } from "./send/headers-sent.ts";
export { targetSent } from "./send/target-sent.ts";
export { urlSent } from "./send/url-sent.ts";
export { type Happening, type Trace, type TraceEntry, trace } from "./trace/trace.ts";
export { defaultSettings, type Gateway, type Settings } from "./validate/settings.ts";
export { type ValidConfig, validate } from "./validate/validate.ts";
