import { relative, resolve, sep } from "node:path";
import type { Diagnostic } from "@pk-config/core";
import { plural } from "../text/plural.ts";
import { printable } from "../text/printable.ts";
import { maskLiveKeys } from "./redact.ts";
import type { RenderContext, Renderer } from "./renderer.ts";

const commands = { error: "error", warning: "warning", info: "notice" } as const;

/** Workflow commands: GitHub shows each finding beside its line in a pull request. */
export function githubRenderer({ cwd, workspace }: RenderContext): Renderer {
  return {
    begin: () => "",
    file: ({ file, diagnostics }) => {
      const shown = pathFor(file, cwd, workspace);
      return diagnostics.map((diagnostic) => `${command(shown, diagnostic)}\n`).join("");
    },
    end: ({ errors, warnings, infos, files }) =>
      `pk-config: ${plural(errors, "error")}, ${plural(warnings, "warning")} and ${plural(infos, "info")} in ${plural(files, "file")}\n`,
  };
}

function command(file: string, { code, severity, message, hint, range }: Diagnostic): string {
  const { start, end } = range;
  // GitHub knows columns only inside one line, and takes the last one in, not out.
  const columns =
    start.line === end.line
      ? [`col=${start.column}`, `endColumn=${Math.max(start.column, end.column - 1)}`]
      : [];
  const properties = [
    `file=${property(file)}`,
    `line=${start.line}`,
    `endLine=${end.line}`,
    ...columns,
    `title=${property(code)}`,
  ];
  const said = [message, ...(hint === undefined ? [] : [hint])].map((words) =>
    printable(maskLiveKeys(words)),
  );
  return `::${commands[severity]} ${properties.join(",")}::${data([...said, `pk-config rules ${code}`].join("\n"))}`;
}

/** The path from the root of the repository, which is what GitHub knows. */
function pathFor(file: string, cwd: string, workspace: string | undefined): string {
  if (workspace === undefined || workspace === "" || file === "<stdin>") return file;
  const path = relative(workspace, resolve(cwd, file));
  return path.startsWith("..") ? file : path.split(sep).join("/");
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(printable(text)).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
