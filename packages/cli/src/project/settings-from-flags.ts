import {
  catalogue,
  type Gateway,
  isCode,
  isHostEntry,
  type Settings,
  type Severity,
} from "@pk-config/core";
import type { Project } from "@pk-config/schema";
import { UsageError } from "../io.ts";
import type { Options } from "../parse-call.ts";

/** What the flags say about how to judge; a project file fills in the rest. */
export function settingsFromFlags(options: Options): (project: Project | undefined) => Settings {
  const gateway = gatewayOf(options.value("for"));
  const severities = Object.fromEntries(options.values("rule").map(severityFrom));
  const hosts = options.values("trust-host").map(hostFrom);
  return (project) => {
    const judged = gateway ?? project?.for;
    return {
      ...(judged === undefined ? {} : { for: judged }),
      trustedHosts: [...(project?.trustedHosts ?? []), ...hosts],
      severities: { ...rulesOf(project), ...severities },
    };
  };
}

function rulesOf(project: Project | undefined): Record<string, Severity | "off"> {
  return Object.fromEntries(
    Object.entries(project?.rules ?? {}).flatMap(([code, severity]) =>
      severity === undefined ? [] : [[code, severity] as const],
    ),
  );
}

function gatewayOf(name: string | undefined): Gateway | undefined {
  return name === "hosted" || name === "oss" || name === "serve" ? name : undefined;
}

const severities: Readonly<Record<string, Severity | "off">> = {
  error: "error",
  warning: "warning",
  info: "info",
  off: "off",
};

function severityFrom(rule: string): [string, Severity | "off"] {
  const [name = "", said, ...more] = rule.split("=");
  if (said === undefined || more.length > 0) {
    throw new UsageError(
      `--rule "${rule}" is not of the form CODE=SEVERITY.`,
      "For example --rule PK3001=off or --rule PK3=error.",
    );
  }
  const code = name.toUpperCase();
  if (!isCode(code) && !isFamily(code)) {
    throw new UsageError(
      `--rule names no code and no family: "${name}".`,
      "pk-config rules lists them.",
      { name: code, names: Object.keys(catalogue) },
    );
  }
  const severity = Object.hasOwn(severities, said) ? severities[said] : undefined;
  if (severity === undefined) {
    throw new UsageError(
      `--rule cannot set ${code} to "${said}".`,
      `It is one of ${Object.keys(severities).join(", ")}.`,
      { name: said, names: Object.keys(severities) },
    );
  }
  return [code, severity];
}

function isFamily(name: string): boolean {
  return name.length === 3 && Object.keys(catalogue).some((code) => code.startsWith(name));
}

function hostFrom(host: string): string {
  const url = /^[a-z][a-z\d+.-]*:\/\/([^/:?#]+)/i.exec(host);
  if (url?.[1] !== undefined) {
    throw new UsageError(
      `--trust-host takes a host, not a URL: "${host}".`,
      `Write --trust-host ${url[1]}`,
    );
  }
  if (!isHostEntry(host)) {
    throw new UsageError(
      `--trust-host cannot be "${host}".`,
      "It takes a name, *.NAME or an address, without port and path.",
    );
  }
  return host;
}
