import type { Io } from "../../io.ts";
import { duration } from "../../plan/amounts.ts";
import { findingsIn } from "../../plan/findings-text.ts";
import { columnsOf } from "../../plan/plan-text.ts";
import { shellQuoted } from "../../plan/shell-words.ts";
import type { Colours } from "../../render/colours.ts";
import { plural } from "../../text/plural.ts";
import { version } from "../../version.ts";
import type { Setup } from "../setup.ts";
import { addressText } from "./address-text.ts";
import type { KeptMessage, Message, StartedMessage } from "./message.ts";
import { timeOf } from "./record-text.ts";
import { said } from "./said.ts";
import { configWords, providerWords, setupRows } from "./setup-words.ts";

/** What the words of a message depend on besides the message. */
export interface MessageStyle {
  readonly colours: Colours;
  readonly io: Io;
}

/** A message as lines for people. */
export function messageText(message: Message, atMs: number, style: MessageStyle): string {
  const { colours } = style;
  const time = `${colours.dim(timeOf(atMs))} `;
  switch (message.kind) {
    case "started":
      return startedText(message, colours);
    case "warning":
      return `${colours.yellow("warning")} ${said(message.text)}\n`;
    case "reloaded":
      return `${time}${colours.green("reloaded")}  ${setupWords(message.setup)}\n`;
    case "unchanged":
      return `${time}${colours.green("reloaded")}  nothing has changed\n`;
    case "kept":
      return `${time}${keptText(message, style)}`;
    case "lost":
      return `${time}${colours.red("lost")}      ${plural(message.lines, "line")} of this log, because nobody took them\n`;
    case "stopping":
      return `${time}${colours.bold("stopping")}${stoppingWords(message)}\n`;
    case "stopped": {
      const cut = message.cut === 0 ? "" : `  ${plural(message.cut, "request")} cut off`;
      return `${time}${colours.bold("stopped")}${cut}\n`;
    }
  }
}

function setupWords(setup: Setup): string {
  const providers = providerWords(setup);
  return said([configWords(setup), ...(providers === undefined ? [] : [providers])].join("; "));
}

function stoppingWords({
  running,
  mostMs,
}: Extract<Message, { readonly kind: "stopping" }>): string {
  if (running === 0) return "";
  const left = `${plural(running, "request")} may end within ${duration(mostMs)}`;
  return `  ${left}; another signal ends at once`;
}

function startedText({ at, url, setup }: StartedMessage, { bold, cyan, dim }: Colours): string {
  const own =
    setup.config === undefined
      ? ['    -H \'x-portkey-config: {"provider": "openai", "api_key": "\'$OPENAI_API_KEY\'"}\' \\']
      : [];
  // Brackets, as IPv6 has them, are a pattern to zsh.
  const tried = shellQuoted(`${url}/v1/chat/completions`);
  const row = (label: string, words: string) => `  ${dim(label.padEnd(10))} ${words}`;
  return [
    `${bold(`pk-config ${version}`)} listens on ${bold(cyan(`http://${addressText(at)}`))}`,
    ...setupRows(setup).map(([label, words]) => row(label, said(words))),
    row("health", `${url}/health`),
    row("try it", `curl ${tried} -H 'content-type: application/json' \\`),
    ...own,
    `    -d '{"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "Hello"}]}'`,
    row("end it", "Ctrl-C; files that change are read again, and on SIGHUP all of them"),
    "",
    "",
  ].join("\n");
}

/** Only the errors: warnings stop nothing, and `validate` tells them. */
function keptText({ checked, troubles = [] }: KeptMessage, { colours, io }: MessageStyle): string {
  const fault =
    checked === undefined ? "a file cannot be used" : `${said(checked.file)} has errors`;
  const words = `${fault}: the gateway goes on as before`;
  const found =
    checked === undefined
      ? ""
      : findingsIn(checked, {
          colours,
          columns: columnsOf(io.stderr, io),
          shows: (severity) => severity === "error",
        });
  const lines = troubles.map((trouble) => `  ${said(trouble.file)}: ${said(trouble.message)}\n`);
  return `${colours.red("kept")}      ${words}\n${lines.join("")}${found === "" ? "" : `\n${found}`}`;
}
