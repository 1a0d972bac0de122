import { type Document, isCode, isHostEntry, parse, placeOf } from "@pk-config/core";
import { type Project, validateProject } from "@pk-config/schema";
import { explainShape } from "./explain-shape.ts";

/** A project file's settings, or what is wrong with it, each with its place `line:column`. */
export type ReadProject =
  | { readonly ok: true; readonly value: Project }
  | {
      readonly ok: false;
      readonly problems: readonly Problem[];
    };

/** Reads the text of a project file. Comments and trailing commas are fine in it. */
export function readProject(text: string): ReadProject {
  const document = parse(text);
  const slips = document.findings.filter(({ code }) => !allowed.has(code));
  if (slips.length > 0) {
    const problems = slips.map(({ offset, message }) => ({
      place: placeAt(text, offset),
      message,
    }));
    return { ok: false, problems };
  }
  const { value } = document;
  if (!isProject(value)) {
    const problems = (validateProject.errors ?? []).map((error) => {
      const { pointer, on, message } = explainShape(error);
      return { place: placeIn(document, pointer, on), message };
    });
    return { ok: false, problems: unique(problems) };
  }
  const problems = [...unknownCodes(value, document), ...noHosts(value, document)];
  return problems.length === 0 ? { ok: true, value } : { ok: false, problems };
}

interface Problem {
  readonly place: string;
  readonly message: string;
}

function unknownCodes({ rules = {} }: Project, document: Document): Problem[] {
  const unknown = Object.keys(rules).filter((code) => code.length > 3 && !isCode(code));
  return unknown.map((code) => ({
    place: placeIn(document, `/rules/${code}`, "key"),
    message: `There is no code ${code}; \`pk-config rules\` lists them.`,
  }));
}

/** They would trust nothing, and nobody would know. */
function noHosts({ trustedHosts = [] }: Project, document: Document): Problem[] {
  return trustedHosts.flatMap((host, index) => {
    if (isHostEntry(host)) return [];
    return {
      place: placeIn(document, `/trustedHosts/${index}`, "value"),
      message: `${JSON.stringify(host)} is no host: write a name, \`*.\` and a name, or an address, without scheme, port and path.`,
    };
  });
}

/** Comment, trailing comma, byte order mark. A root that is no object is told as what a project file is not. */
const allowed: ReadonlySet<string> = new Set(["PK1007", "PK1008", "PK1010", "PK1014"]);

function isProject(value: unknown): value is Project {
  return validateProject(value);
}

function placeIn(document: Document, pointer: string, on: "key" | "value"): string {
  const start = placeOf(document, pointer, on)?.start;
  return start === undefined ? "1:1" : `${start.line}:${start.column}`;
}

function placeAt(text: string, offset: number): string {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return `${lines.length}:${(lines.at(-1) ?? "").length + 1}`;
}

function unique(problems: readonly Problem[]): Problem[] {
  return [
    ...new Map(
      problems.map((problem) => [`${problem.place} ${problem.message}`, problem]),
    ).values(),
  ];
}
