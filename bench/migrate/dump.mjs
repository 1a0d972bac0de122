// @ts-check
// Writes a dump as databases give it: one row a line, with an old config of about a kilobyte in it.
import { closeSync, openSync, writeSync } from "node:fs";

const providers = ["openai", "mistral-ai", "anthropic", "cohere", "groq"];

/**
 * @param {string} path
 * @param {number} lines
 * @param {"object" | "string"} form How the config stands in its line.
 */
export function writeDump(path, lines, form) {
  const file = openSync(path, "w");
  for (let at = 0; at < lines; at += 1000) {
    const rows = Array.from({ length: Math.min(1000, lines - at) }, (_, index) => {
      const config = oldConfig(at + index);
      return `${JSON.stringify({
        id: `cfg_${at + index}`,
        created_at: "2023-10-11T12:13:14Z",
        owner: `team-${(at + index) % 50}`,
        config: form === "string" ? JSON.stringify(config) : config,
      })}\n`;
    });
    writeSync(file, rows.join(""));
  }
  closeSync(file);
}

/**
 * Rows are of two dozen forms, and no two are the same.
 * @param {number} index
 */
function oldConfig(index) {
  const options = Array.from({ length: 2 + (index % 3) }, (_, at) => ({
    provider: providers[(index + at) % providers.length],
    apiKey: `KEY_${index}_${at}`,
    retry: index % 2 === 0 ? { attempts: 1 + (index % 5), onStatusCodes: [429, 500, 503] } : 3,
    weight: 0.5,
    override_params: {
      model: "gpt-4-0613",
      max_tokens: 1000 + index,
      temperature: 0.2,
      messages: [
        {
          role: "system",
          content: `You help the people of tenant ${index}, and answer briefly.`,
        },
      ],
    },
  }));
  return {
    mode: index % 7 === 0 ? "loadbalance" : "fallback",
    options,
    cache: index % 4 === 0 ? "semantic" : "simple",
  };
}
