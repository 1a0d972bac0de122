// Checks a config from a program: no file, no process, no network, and it never throws on bad input.
import { load } from "@pk-config/core";

const text =
  '{"strategy": {"mode": "fallback"}, "targets": [{"provider": "opeanai", "api_key": "OPENAI_KEY"}, {"provider": "@backup"}]}';

const verdict = load(text);
for (const { code, severity, message, range } of verdict.diagnostics) {
  console.log(`${range.start.line}:${range.start.column} ${severity} ${code} ${message}`);
}
console.log(verdict.ok ? "The config can be used." : "The config cannot be used.");
