// Generated from schemas/serve-log.v1.schema.json; do not edit.

/**
 * One line of what `pk-config serve --log json` prints. It holds no credential, header, body or query string; what looks like a live key is dots. Pointers are RFC 6901 and point into the config.
 */
export type ServeLogV1 =
  | StartedLine
  | AttemptLine
  | WaitingLine
  | RequestLine
  | CutLine
  | TurnedAwayLine
  | ReloadedLine
  | KeptLine
  | UnchangedLine
  | WarningLine
  | LostLine
  | StoppingLine
  | StoppedLine;
/**
 * The version of this form.
 */
export type Version = 1;
/**
 * When it happened, in milliseconds since 1970.
 */
export type AtMs = number;
/**
 * Path of the project file. Missing where there is none.
 */
export type ProjectInUse = string;
/**
 * The trace id, which the caller may give. Several requests may have the same.
 */
export type Id = string;
/**
 * Which request of the gateway it is, from 1.
 */
export type RequestNumber = number;
/**
 * Which call of the request it is, from 1.
 */
export type Call = number;
/**
 * Pointer of the target in the config; empty for its root.
 */
export type Target = string;
/**
 * Name of the target.
 */
export type Name = string;
/**
 * Provider of the target.
 */
export type Provider = string;
/**
 * The host that was called, without the rest of its address.
 */
export type Host = string;
/**
 * What went wrong with the connection.
 */
export type Cause =
  "refused" | "reset" | "closed" | "dns" | "tls" | "connect-timeout" | "forbidden" | "unsendable";
/**
 * Milliseconds since the call was sent.
 */
export type CallMs = number;
/**
 * The method of the request.
 */
export type Method = string;
/**
 * The path of the request, without its query string.
 */
export type Path = string;

/**
 * Callers are waited for.
 */
export interface StartedLine {
  version: Version;
  /**
   * The gateway has started.
   */
  kind: "started";
  atMs: AtMs;
  /**
   * Version of pk-config.
   */
  program: string;
  /**
   * The address that it listens on, and its port: `127.0.0.1:8787`.
   */
  address: string;
  /**
   * Where programs of this machine call, without a path.
   */
  url: string;
  /**
   * Address that answers while the gateway runs.
   */
  health: string;
  config?: ConfigInUse;
  providers?: ProvidersInUse;
  project?: ProjectInUse;
  /**
   * Private hosts that may be called; they stay the same while the gateway runs.
   */
  trustedHosts: string[];
}
/**
 * The config of all requests. Missing where each request brings its own.
 */
export interface ConfigInUse {
  /**
   * Its path.
   */
  file: string;
  /**
   * How many upstreams it names.
   */
  targets: number;
}
/**
 * The provider catalogue. Missing where there is none.
 */
export interface ProvidersInUse {
  /**
   * Its path.
   */
  file: string;
  /**
   * How many it has.
   */
  slugs: number;
}
/**
 * One call of an upstream: why it was made, and what came of it.
 */
export interface AttemptLine {
  version: Version;
  /**
   * A call is over.
   */
  kind: "attempt";
  atMs: AtMs;
  id: Id;
  request: RequestNumber;
  call: Call;
  /**
   * Which retry of the target it was; 0 for the first try.
   */
  retry: number;
  target: Target;
  name?: Name;
  provider?: Provider;
  host: Host;
  /**
   * By what it was chosen: by the strategies, by the retries of its target, or as the way on after a failure.
   */
  reason: "chosen" | "retry" | "fallback";
  /**
   * The same in words.
   */
  why: string;
  /**
   * How it ended. `cancelled`: the caller went away, or what it sends could not be sent to its end.
   */
  outcome: "reply" | "timeout" | "unreachable" | "cancelled";
  /**
   * The status that lists of statuses see: 408 for a timeout, 500 for a network fault, 503 for a connect timeout. Missing where the caller went away.
   */
  status?: number;
  cause?: Cause;
  /**
   * What a call lacked that could not be sent, or why it was given up.
   */
  detail?: string;
  /**
   * Who left a call that was cancelled, where that was not the caller: the gateway was made to stop at once.
   */
  gone?: "gateway";
  ms: CallMs;
}
/**
 * A call that has had no answer for ten seconds. It is told once, and is not over.
 */
export interface WaitingLine {
  version: Version;
  /**
   * A call is still waited for.
   */
  kind: "waiting";
  atMs: AtMs;
  id: Id;
  request: RequestNumber;
  call: Call;
  target: Target;
  name?: Name;
  provider?: Provider;
  host: Host;
  ms: CallMs;
}
/**
 * One request, when its answer begins to go to the caller.
 */
export interface RequestLine {
  version: Version;
  /**
   * A request is answered.
   */
  kind: "request";
  atMs: AtMs;
  id: Id;
  request: RequestNumber;
  method: Method;
  path: Path;
  /**
   * The status that the caller gets; 499 where the caller went away, and 503 where the gateway hung up.
   */
  status: number;
  /**
   * Code of the error, where the gateway itself answers. The documentation of `serve` lists them.
   */
  code?: string;
  /**
   * Milliseconds since the request came.
   */
  ms: number;
  /**
   * How many calls were made for it.
   */
  calls: number;
  /**
   * Why a failure was the end, or why the gateway itself answers.
   */
  why?: string;
  /**
   * The header, or the member of the body, that is at fault.
   */
  param?: string;
  /**
   * Codes of what was found in the config that the request brought or named: with its first request where it runs all the same, and with each where it does not.
   *
   * @minItems 1
   */
  findings?: string[];
}
/**
 * An answer that ended before its end, when part of it had gone to the caller.
 */
export interface CutLine {
  version: Version;
  /**
   * An answer was cut off.
   */
  kind: "cut";
  atMs: AtMs;
  id: Id;
  request: RequestNumber;
  call: Call;
  target: Target;
  name?: Name;
  provider?: Provider;
  host: Host;
  /**
   * Who ended it. `gateway`: it was made to stop at once.
   */
  gone: "caller" | "upstream" | "gateway";
  cause?: Cause;
  ms: CallMs;
}
/**
 * A request that is not let in: of a web page, to a foreign name, or no request at all.
 */
export interface TurnedAwayLine {
  version: Version;
  /**
   * A request was turned away.
   */
  kind: "turned-away";
  atMs: AtMs;
  method?: Method;
  path?: Path;
  /**
   * The status that the caller gets.
   */
  status: number;
  /**
   * Code of the error. The documentation of `serve` lists them.
   */
  code: string;
  /**
   * The header that is at fault.
   */
  param?: "host" | "origin" | "sec-fetch-site";
  /**
   * What is wrong, in words.
   */
  why: string;
  /**
   * The name that it called.
   */
  host?: string;
  /**
   * Host of the page that it came from.
   */
  origin?: string;
  /**
   * What its browser says of that page.
   */
  site?: string;
}
/**
 * New requests run by files that are other than before.
 */
export interface ReloadedLine {
  version: Version;
  /**
   * Changed files were read.
   */
  kind: "reloaded";
  atMs: AtMs;
  config?: ConfigInUse;
  providers?: ProvidersInUse;
  project?: ProjectInUse;
}
/**
 * The files cannot be used as they are, so the gateway goes on as before. It has either `file` and `diagnostics` or `troubles`.
 */
export interface KeptLine {
  version: Version;
  /**
   * Changed files are not used.
   */
  kind: "kept";
  atMs: AtMs;
  /**
   * Path of the config, where it has errors.
   */
  file?: string;
  /**
   * What was found in it, as in the report of `validate`.
   */
  diagnostics?: ReportedDiagnostic[];
  /**
   * The files that cannot be read, or not be understood at all.
   *
   * @minItems 1
   */
  troubles?: FileTrouble[];
}
/**
 * One finding.
 */
export interface ReportedDiagnostic {
  /**
   * Stable code, such as PK2001.
   */
  code: string;
  /**
   * `error`: the config cannot do what it says; `warning`: it runs, and almost surely not as meant; `info`: worth knowing.
   */
  severity: "error" | "warning" | "info";
  /**
   * The fact, with its values. Never holds a credential.
   */
  message: string;
  /**
   * What to do about it.
   */
  hint?: string;
  /**
   * RFC 6901 pointer to the place in the config.
   */
  pointer: string;
  range: Range;
  /**
   * Page that explains the code, inside the package; `pk-config rules CODE` prints it.
   */
  docs: string;
  /**
   * Text edits that mend it, to be applied together. Present only where that is safe.
   */
  fix?: {
    /**
     * What the edits do.
     */
    title: string;
    /**
     * Replacements of ranges of the file's text; they do not overlap.
     */
    edits: TextEdit[];
  };
}
/**
 * Place in the file's text; the end is exclusive.
 */
export interface Range {
  start: Position;
  end: Position;
}
/**
 * One place in the file's text.
 */
export interface Position {
  /**
   * Line, from 1.
   */
  line: number;
  /**
   * Column, from 1.
   */
  column: number;
  /**
   * Offset, from 0.
   */
  offset: number;
}
/**
 * One replacement.
 */
export interface TextEdit {
  /**
   * Where the replaced text begins.
   */
  offset: number;
  /**
   * How long the replaced text is.
   */
  length: number;
  /**
   * What stands there afterwards.
   */
  text: string;
}
/**
 * A file that cannot be used, and why.
 */
export interface FileTrouble {
  /**
   * Its path.
   */
  file: string;
  /**
   * What is wrong.
   */
  message: string;
}
/**
 * Somebody asked for the files to be read again, and they say what they said before.
 */
export interface UnchangedLine {
  version: Version;
  /**
   * Nothing has changed.
   */
  kind: "unchanged";
  atMs: AtMs;
}
/**
 * Something that is worth knowing and stops nobody.
 */
export interface WarningLine {
  version: Version;
  /**
   * A warning.
   */
  kind: "warning";
  atMs: AtMs;
  /**
   * What it is about.
   */
  code:
    | "reachable-by-others"
    | "local-upstream"
    | "trusted-in-vain"
    | "unset-variable"
    | "unusable-variable"
    | "uncallable-target"
    | "config-warnings"
    | "trusted-hosts-changed";
  /**
   * The same in words, with its values.
   */
  message: string;
}
/**
 * Lines of this log are missing, because nobody took them.
 */
export interface LostLine {
  version: Version;
  /**
   * Lines were lost.
   */
  kind: "lost";
  atMs: AtMs;
  /**
   * How many.
   */
  lines: number;
}
/**
 * Nobody is let in any more.
 */
export interface StoppingLine {
  version: Version;
  /**
   * The gateway is about to stop.
   */
  kind: "stopping";
  atMs: AtMs;
  /**
   * Requests whose answers are not written to their ends.
   */
  running: number;
  /**
   * How long they may take to end, in milliseconds.
   */
  mostMs: number;
}
/**
 * It is over: the last line.
 */
export interface StoppedLine {
  version: Version;
  /**
   * The gateway has stopped.
   */
  kind: "stopped";
  atMs: AtMs;
  /**
   * Requests that were cut off.
   */
  cut: number;
}
