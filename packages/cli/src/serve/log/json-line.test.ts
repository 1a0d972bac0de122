import { validateServeLog } from "@pk-config/schema";
import { describe, expect, it } from "vitest";
import { logLines } from "../../../test/log-lines.ts";
import { memoryIo } from "../../../test/memory-io.ts";
import { pair } from "../../../test/run-serve.ts";
import { schemaTexts } from "../../generated/schemas.ts";
import { parseCall } from "../../parse-call.ts";
import { foreignCaller } from "../own-callers.ts";
import { serveFlags } from "../serve-flags.ts";
import { readSetup } from "../setup.ts";
import { jsonLine } from "./json-line.ts";

const providers = JSON.stringify({ version: 1, providers: { mine: { provider: "groq" } } });
const wrong = '{"provider": "groq", "retry": {"attempts": "3"}}';
const io = memoryIo({
  files: {
    "conf.json": JSON.stringify(pair),
    "p.json": providers,
    "pk-config.json": "{}",
    "wrong.json": wrong,
  },
});

async function read(argv: string) {
  const call = parseCall(["serve", ...argv.split(" ")]);
  if (call.do !== "run") throw new Error(`${argv} is no call of serve`);
  return readSetup(serveFlags(call), call.options, io);
}

async function setupOf(argv: string) {
  const ready = await read(argv);
  if (ready.kind !== "ready") throw new Error(`${argv} cannot be used`);
  return ready.setup;
}

async function checkedOf(argv: string) {
  const refused = await read(argv);
  if (refused.kind !== "refused") throw new Error(`${argv} has no errors`);
  return refused.checked;
}

/** Lines of every kind: those with all that they may have, and those with no more than they need. */
async function everyLine(): Promise<Record<string, unknown>[]> {
  const ids = { atMs: 1_795_283_426_301, id: "t-1", request: 1 };
  const { atMs } = ids;
  const of = { pointer: "/targets/0", name: "first", provider: "openai", host: "api.openai.com" };
  const bare = { pointer: "", host: "localhost:11434" };
  const call = { ...ids, call: 1, ms: 12.3 };
  const made = { ...call, kind: "attempt", retry: 0, reason: "chosen", why: "it is" } as const;
  const asked = { atMs, method: "POST", path: "/v1/chat/completions" };
  const request = { ...ids, ...asked, kind: "request", status: 500, ms: 0.4, calls: 0 } as const;
  const setup = await setupOf("conf.json --providers p.json");
  const none = await setupOf("--port 0 --no-project");
  const checked = await checkedOf("wrong.json");
  const at = { host: "127.0.0.1", port: 8787 };
  const url = "http://127.0.0.1:8787";
  const foreign = { ...foreignCaller, kind: "turned-away", why: "it is", param: "origin" } as const;
  const text = [
    jsonLine({ ...made, of, outcome: "unreachable", status: 500, cause: "reset" }),
    jsonLine({ ...made, of: bare, outcome: "cancelled" }),
    jsonLine({ ...made, of: bare, outcome: "cancelled", detail: "it is too long" }),
    jsonLine({ ...made, of: bare, outcome: "cancelled", gone: "gateway" }),
    jsonLine({ ...call, kind: "waiting", of }),
    jsonLine({ ...call, kind: "waiting", of: bare }),
    jsonLine({ ...call, kind: "cut", of, gone: "upstream", cause: "closed" }),
    jsonLine({ ...call, kind: "cut", of: bare, gone: "gateway" }),
    jsonLine({ ...request, code: "no-provider", why: "nobody is named" }),
    jsonLine({ ...request, code: "bad-header", param: "x-user", findings: ["PK1104"] }),
    jsonLine(request),
    jsonLine({ ...asked, ...foreign, host: "a.example", origin: "b.example", site: "cross-site" }),
    jsonLine({ kind: "turned-away", atMs, status: 400, code: "bad-request", why: "it is no HTTP" }),
    jsonLine({ kind: "started", atMs, at, url, setup }),
    jsonLine({ kind: "started", atMs, at, url, setup: none }),
    jsonLine({ kind: "reloaded", atMs, setup }),
    jsonLine({ kind: "reloaded", atMs, setup: none }),
    jsonLine({ kind: "kept", atMs, checked }),
    jsonLine({ kind: "kept", atMs, troubles: [{ file: "p.json", message: "no such file" }] }),
    jsonLine({ kind: "unchanged", atMs }),
    jsonLine({ kind: "warning", atMs, code: "unset-variable", text: "MINE is not set" }),
    jsonLine({ kind: "lost", atMs, lines: 3 }),
    jsonLine({ kind: "stopping", atMs, running: 0, mostMs: 30_000 }),
    jsonLine({ kind: "stopped", atMs, cut: 0 }),
  ].join("");
  return logLines(text);
}

interface Definition {
  readonly additionalProperties?: boolean;
  readonly properties?: Readonly<Record<string, { readonly const?: unknown }>>;
}

const schema = JSON.parse(schemaTexts["serve-log.v1"] ?? "");
const objects = Object.values<Definition>(schema.definitions).filter(
  ({ properties }) => properties,
);

/** Members as `kind.member`, each once. */
function sorted(members: Iterable<string>): string[] {
  return [...new Set(members)].sort();
}

describe("jsonLine", () => {
  it("prints every kind of line and every member that the schema has, and no other", async () => {
    const lines = await everyLine();
    const printed = lines.flatMap((line) =>
      Object.keys(line).map((key) => `${line["kind"]}.${key}`),
    );
    const published = objects.flatMap(({ properties = {} }) =>
      Object.keys(properties).map((key) => `${properties["kind"]?.const}.${key}`),
    );
    const kinds = published.filter((member) => !member.startsWith("undefined."));
    expect(sorted(printed)).toEqual(sorted(kinds));
  });

  it("has a schema that knows what it does not print", async () => {
    for (const { additionalProperties } of objects) expect(additionalProperties).toBe(false);
    const lines = await everyLine();
    const wrong = lines.flatMap(({ atMs, ...line }) => [
      line,
      { ...line, atMs, more: 1 },
      { ...line, atMs, version: 2 },
      { ...line, atMs, kind: "other" },
    ]);
    const kept = { version: 1, kind: "kept", atMs: 1 };
    const halves = [kept, { ...kept, file: "conf.json" }, { ...kept, diagnostics: [] }];
    expect([...wrong, ...halves].filter((line) => validateServeLog(line))).toEqual([]);
  });
});
