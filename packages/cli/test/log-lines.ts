import { validateServeLog } from "@pk-config/schema";

/** The lines of a log for programs. Throws where one does not fit the published schema. */
export function logLines(text: string): Record<string, unknown>[] {
  const lines = text.split("\n").slice(0, -1);
  return lines.map((line) => {
    const value = JSON.parse(line);
    if (validateServeLog(value)) return value;
    throw new Error(`${line} does not fit: ${JSON.stringify(validateServeLog.errors)}`);
  });
}
