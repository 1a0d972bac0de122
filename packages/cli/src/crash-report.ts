import { maskLiveKeys } from "./render/redact.ts";
import { printable } from "./text/printable.ts";
import { version } from "./version.ts";

/** What is said when pk-config itself fails: short, and with a stack only where it was asked for. */
export function crashReport(error: unknown, debug: string | undefined): string {
  const name = error instanceof Error ? error.name : "Error";
  const message = error instanceof Error ? error.message : String(error);
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  const said = printable(maskLiveKeys(message)).slice(0, 300);
  return [
    `pk-config ${version} failed. This is a fault of pk-config, not of your files.`,
    `  ${name}: ${said}`,
    debug === undefined || debug === ""
      ? "  Set PK_CONFIG_DEBUG=1 to see where."
      : maskLiveKeys(stack).split("\n").map(printable).join("\n"),
    "",
  ].join("\n");
}
