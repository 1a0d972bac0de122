import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const root = new URL("../../../", import.meta.url);
const page = readFileSync(new URL("docs/serve.md", root), "utf8");

function sources(folder: string): string {
  const names = readdirSync(new URL(folder, root), { recursive: true, encoding: "utf8" });
  return names
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .map((name) => readFileSync(new URL(`${folder}/${name}`, root), "utf8"))
    .join("\n");
}

/** The first cells of a table, by its heading. */
function namesIn(heading: string): string[] {
  const table = page.slice(page.indexOf(heading)).split("\n\n", 1)[0] ?? "";
  const cells = [...table.matchAll(/^\| (`[^|]*`) \|/gm)].map(([, cell = ""]) => cell);
  return cells.flatMap((cell) => [...cell.matchAll(/`([\w-]+)`/g)].map(([, name = ""]) => name));
}

function typeMembers(source: string, type: string): string[] {
  const text = source.slice(source.indexOf(`export type ${type} =`)).split(";", 1)[0] ?? "";
  return [...text.matchAll(/\| "([\w-]+)"/g)].map(([, name = ""]) => name);
}

describe("docs/serve.md", () => {
  it("lists every code that a caller can get, and no other", () => {
    const gateway = sources("packages/gateway/src") + sources("packages/cli/src/serve");
    const core = sources("packages/core/src/request") + sources("packages/core/src/decide");
    const written = [...gateway.matchAll(/status: \d+,\s+code: "([\w-]+)"/g)].map(
      ([, code]) => code,
    );
    const causes = typeMembers(core, "NetworkCause").map((cause) => `upstream-${cause}`);
    const codes = new Set([...written, ...causes, ...typeMembers(core, "RefusalReason")]);
    expect(namesIn("| code | status |").toSorted()).toEqual([...codes].toSorted());
  });

  it("lists every kind of line", () => {
    const files = ["record.ts", "message.ts"].map((name) => `packages/cli/src/serve/log/${name}`);
    const log = files.map((file) => readFileSync(new URL(file, root), "utf8")).join("\n");
    const kinds = [...log.matchAll(/readonly kind: "([\w-]+)"/g)].map(([, kind]) => kind);
    expect(namesIn("| kind | members |").toSorted()).toEqual([...new Set(kinds)].toSorted());
  });
});
