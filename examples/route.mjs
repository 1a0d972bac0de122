// Routes a request without a gateway: the core decides, and a loop of a few lines carries it out. The
// upstreams here are made up; a transport would send the calls.
import {
  advance,
  bodySent,
  compile,
  headersSent,
  load,
  plan,
  readRequest,
  startOf,
  trace,
} from "@pk-config/core";

const text = `{
  "strategy": { "mode": "fallback", "on_status_codes": [429, 500, 503] },
  "retry": { "attempts": 1 },
  "targets": [
    { "provider": "openai", "api_key": "KEY_A", "override_params": { "model": "gpt-4o" } },
    { "provider": "groq", "api_key": "KEY_B", "override_params": { "model": "llama-3.3-70b" } }
  ]
}`;

// Once per config.
const checked = load(text);
if (!checked.ok) throw new Error(checked.diagnostics[0].message);
const program = compile(checked.value);

// Once per request.
const read = readRequest({
  method: "POST",
  path: "/v1/chat/completions",
  headers: { "content-type": "application/json" },
  body: { kind: "text", text: '{"messages": []}' },
});
if (!read.ok) throw new Error(read.refusal.message);
const { request } = read;
const planned = plan(program, request, { seed: 7, nowMs: Date.now() });

// Each step says what to do next, and each event what came of it.
const events = [];
let run = startOf(planned);
while (run.step.do !== "stop") {
  const event =
    run.step.do === "send"
      ? send(planned.attempts[run.step.attempt].call)
      : { kind: "waited", ms: run.step.ms };
  events.push(event);
  run = advance(planned, run, event);
}
for (const entry of trace(planned, events).entries) console.log(entry.kind, entry.at);

/** Where a transport would open a connection. */
function send({ url, headers, params }) {
  const { headers: sent } = headersSent(headers, { config: checked.value, request });
  const body = JSON.stringify(bodySent(request.json().value, params, checked.value));
  console.log(`POST ${url} with ${sent.length} headers and ${body}`);
  return { kind: "reply", status: url.startsWith("https://api.openai.com/") ? 503 : 200 };
}
