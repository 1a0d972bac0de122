import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { logLines } from "./log-lines.ts";

const root = new URL("../../../", import.meta.url);
const page = readFileSync(new URL("docs/serve.md", root), "utf8");
const errors = readFileSync(new URL("docs/errors.md", root), "utf8");
const log = JSON.parse(readFileSync(new URL("schemas/serve-log.v1.schema.json", root), "utf8"));

function sources(folder: string): string {
  const names = readdirSync(new URL(folder, root), { recursive: true, encoding: "utf8" });
  return names
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .map((name) => readFileSync(new URL(`${folder}/${name}`, root), "utf8"))
    .join("\n");
}

/** The names in the first cells of tables. */
function namesIn(tables: string): string[] {
  return [...tables.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name = ""]) => name);
}

function typeMembers(source: string, type: string): string[] {
  const text = source.slice(source.indexOf(`export type ${type} =`)).split(";", 1)[0] ?? "";
  return [...text.matchAll(/\| "([\w-]+)"/g)].map(([, name = ""]) => name);
}

/** A definition of the schema, as far as it is asked here. */
interface Definition {
  readonly properties?: Readonly<Record<string, { readonly const?: unknown }>>;
}

describe("docs/errors.md", () => {
  it("lists every code that a caller can get, once, and no other", () => {
    const gateway = sources("packages/gateway/src") + sources("packages/cli/src/serve");
    const core = sources("packages/core/src/request") + sources("packages/core/src/decide");
    const written = [...gateway.matchAll(/status: \d+,\s+code: "([\w-]+)"/g)].map(
      ([, code]) => code,
    );
    const causes = typeMembers(core, "NetworkCause").map((cause) => `upstream-${cause}`);
    const codes = new Set([...written, ...causes, ...typeMembers(core, "RefusalReason")]);
    expect(namesIn(errors).toSorted()).toEqual([...codes].toSorted());
  });
});

describe("docs/serve.md", () => {
  it("lists every kind of line", () => {
    const files = ["record.ts", "message.ts"].map((name) => `packages/cli/src/serve/log/${name}`);
    const told = files.map((file) => readFileSync(new URL(file, root), "utf8")).join("\n");
    const kinds = [...told.matchAll(/readonly kind: "([\w-]+)"/g)].map(([, kind]) => kind);
    const table = page.slice(page.indexOf("| kind | members |")).split("\n\n", 1)[0] ?? "";
    expect(namesIn(table).toSorted()).toEqual([...new Set(kinds)].toSorted());
  });

  it("lists the members of each line as its schema has them", () => {
    const lines = Object.values<Definition>(log.definitions).flatMap(({ properties }) =>
      properties?.["kind"] === undefined ? [] : [properties],
    );
    expect(lines).toHaveLength(log.oneOf.length);
    for (const { kind, version: _version, atMs: _atMs, ...members } of lines) {
      const row = page.split("\n").find((text) => text.startsWith(`| \`${kind?.const}\` |`));
      // What stands in brackets is inside a member, and what comes after "as in" is elsewhere.
      const told = row?.split(" | ")[1]?.replaceAll(/\([^)]*\)|, as in [^;|]*/g, "") ?? "";
      const named = [...told.matchAll(/`(\w+)`/g)].map(([, name = ""]) => name);
      expect(named.toSorted()).toEqual(Object.keys(members).toSorted());
    }
  });

  it("shows a line that fits the schema", () => {
    const [, example = ""] = /```json\n(\{"version":1,.*\n)```/.exec(page) ?? [];
    expect(logLines(example)).toHaveLength(1);
  });
});
