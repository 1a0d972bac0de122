import { describe, expect, it } from "vitest";
import { blockMigrator } from "./migrate-block.ts";
import type { MigratedBlock } from "./migrated-block.ts";

const old = '{"mode": "single", "options": [{"provider": "openai", "apiKey": "KEY"}]}';
const now =
  '{"strategy": {"mode": "single"}, "targets": [{"provider": "openai", "api_key": "KEY"}]}';
const left = '{"provider": "openai", "api_key": "KEY", "trace_id": "x", "retry": 5}';

function block(lines: string | Uint8Array, ...field: string[]): MigratedBlock {
  const bytes = typeof lines === "string" ? Buffer.from(lines) : lines;
  return blockMigrator({ field, toCatalog: false, detail: false })(bytes);
}

function text(lines: string, ...field: string[]): string {
  return Buffer.from(block(lines, ...field).bytes).toString();
}

describe("a line of a dump", () => {
  it("is the config, where no field is named", () => {
    expect(text(`${old}\n${now}\n`)).toBe(`${now}\n${now}\n`);
  });

  it("keeps all that stands around the config, to the byte", () => {
    const around = (config: string) =>
      `  {"id" : 1e2,"name":"\\u00e9 é",\t"config":  ${config} , "x":{"config":1} }  \r\n`;
    expect(text(around(old), "config")).toBe(around(now));
  });

  it("may hold the config as a string of JSON, which stays escaped as it was", () => {
    const around = (config: string) => `{"config": "${config.replaceAll('"', '\\"')}", "n": 1}\n`;
    expect(text(around(old), "config")).toBe(around(now));
    const pretty = `{\n  "mode": "single", // why\n  "options": [{"provider": "openai"}]\n}`;
    const made: unknown = JSON.parse(text(`{"config":${JSON.stringify(pretty)}}`, "config"));
    expect(made).toEqual({
      config: expect.stringContaining('"strategy": {"mode": "single"}, // why\n  "targets"'),
    });
  });

  it("may hold it further inside", () => {
    expect(text(`{"a": {"b": ${old}}}`, "a", "b")).toBe(`{"a": {"b": ${now}}}`);
  });

  it("may hold a list of configs", () => {
    expect(text(`{"config": [${old}, ${now}]}`, "config")).toBe(`{"config": [${now}, ${now}]}`);
  });

  it.each([
    '{"id": 1}',
    '{"config": null}',
    '{"config": "pc-saved-1a2b"}',
    '{"config": ""}',
    '{"config": 5}',
    `{"config": ${now}}`,
    `{"config": ${JSON.stringify(now)}}`,
    "[1, 2]",
    '"text"',
    "",
    "  ",
  ])("is passed on as it is where there is nothing to do: %s", (line) => {
    const made = block(`${line}\n`, "config");
    expect(Buffer.from(made.bytes).toString()).toBe(`${line}\n`);
    expect(made.counts).toMatchObject({ lines: 1, unchanged: 1 });
    expect(made.reports).toEqual([]);
  });

  it.each([
    ["{", "no JSON"],
    [`{"config": ${old}`, "no JSON"],
    [`{"config": ${old}} x`, "no JSON"],
    [`{"config": ${old.replace("{", "{,")}}`, "no JSON"],
    [`{"config": {"mode": "single", /* c */ "options": [{"provider": "openai"}]}}`, "no JSON"],
    [`{"config": ${old}, "config": {}}`, "more than once"],
    ['{"config": {"mode": "scientist", "options": [{"provider": "openai"}]}}', "scientist"],
    ['{"config": "{\\"mode\\": \\"single\\", \\"options\\": [{"}', "may be missing"],
    ['{"config": "\\x"}', "no JSON"],
  ])("is passed on and told where it cannot be migrated: %s", (line, words) => {
    const made = block(`${old}\n${line}\n`, "config");
    expect(Buffer.from(made.bytes).toString()).toBe(`${old}\n${line}\n`);
    expect(made.counts).toMatchObject({ lines: 2, refused: 1, changed: 0 });
    expect(made.reports).toMatchObject([{ line: 1, verdict: "refused" }]);
    expect(made.reports[0]?.findings[0]?.message).toMatch(new RegExp(words));
  });

  it("is never taken for the body of a request, which would cost it its other columns", () => {
    const line = `{"id": 7, "config": ${old}}`;
    const made = block(line);
    expect(Buffer.from(made.bytes).toString()).toBe(line);
    expect(made.reports[0]?.findings[0]?.hint).toBe("To migrate it there: --field config");
  });

  it.each([
    `{"id":1,"conf\\u0069g":${old},"owner":"me"}`,
    `{"\\u0063onfig":${old}}`,
    `{"id":1,"provider\\u0053ettings":${old},"owner":"me"}`,
    `{"config":${old},"conf\\u0069g":${old},"id":1}`,
    `"{\\"id\\":1,\\"config\\":${JSON.stringify(old).slice(1, -1)}}"`,
  ])("loses no column, however its names are written: %s", (line) => {
    const made = block(`${line}\n`.repeat(3));
    expect(Buffer.from(made.bytes).toString()).toBe(`${line}\n`.repeat(3));
    expect(made.counts).toMatchObject({ refused: 3, changed: 0 });
  });

  it.each([
    [`{"data":{"id":7,"config":${old}}}`, ["data"], "To migrate it there: --field data.config"],
    [`{"a.b":{"config":${old},"id":7}}`, ["a.b"], "To migrate it there: --field '/a.b/config'"],
    [
      `{"data":${JSON.stringify(`{"id":7,"config":${old}}`)}}`,
      ["data"],
      "No --field leads into a string. Take the config out of it first.",
    ],
    [
      `[{"id":7,"config":${old}}]`,
      [],
      "Write each of the list on a line of its own. Then: --field config",
    ],
    [
      `{"data":[${old},{"id":7,"config":${old}}]}`,
      ["data"],
      "Write each of the list on a line of its own. Then: --field config",
    ],
  ])("loses nothing that stands beside a config further inside: %s", (line, field, hint) => {
    for (const detail of [false, true]) {
      const migrate = blockMigrator({ field, toCatalog: false, detail });
      const made = migrate(Buffer.from(`${line}\n${line}`));
      expect(Buffer.from(made.bytes).toString()).toBe(`${line}\n${line}`);
      expect(made.reports).toMatchObject([
        { line: 0, verdict: "refused", findings: [{ hint }] },
        { line: 1, verdict: "refused", findings: [{ hint }] },
      ]);
    }
  });

  it("is found by a field that is spelled in another way", () => {
    expect(text(`{"gr\\u00f6\\u00dfe": ${old}}\n{"größe": ${old}}`, "größe")).toBe(
      `{"gr\\u00f6\\u00dfe": ${now}}\n{"größe": ${now}}`,
    );
    const twice = block(`{"conf\\u0069g": ${old}, "config": ${old}}`, "config");
    expect(twice.counts).toMatchObject({ refused: 1, changed: 0 });
    const inside = block(`{"a": {"x": 1}, "a": {"config": ${old}}}`, "a", "config");
    expect(inside.counts).toMatchObject({ refused: 1, changed: 0 });
  });

  it.each(["// c\n", "/* c */ ", "# c\n", "\ufeff", "\ufeff // c\n", " \n\t"])(
    "may hold the config in a string behind a comment or a mark: %j",
    (before) => {
      const line = `{"config":${JSON.stringify(before + old)}}`;
      const made = block(`${line}\n`.repeat(3), "config");
      expect(made.counts).toMatchObject({ migrated: 3, changed: 3, configs: 3 });
      const [row = ""] = Buffer.from(made.bytes).toString().split("\n");
      const after = before.replace("#", "//");
      expect(JSON.parse(row)).toEqual({ config: after + now });
    },
  );

  it.each([
    JSON.stringify(old),
    `config = ${old}`,
    `\`\`\`json\n${old}\n\`\`\``,
    `'${old}'`,
    old.replaceAll('"', '\\"'),
  ])("is told where its string holds a config that cannot be read: %s", (value) => {
    const line = `{"config":${JSON.stringify(value)}}`;
    const made = block(`${line}\n`, "config");
    expect(Buffer.from(made.bytes).toString()).toBe(`${line}\n`);
    expect(made.counts).toMatchObject({ refused: 1 });
  });

  it.each(["hello {name}", "it's mine", "// nothing", "null", '"pc-saved"'])(
    "is passed on where its string is no config: %s",
    (value) => {
      const made = block(`{"config":${JSON.stringify(value)}}\n`, "config");
      expect(made.counts).toMatchObject({ unchanged: 1, configs: 0 });
    },
  );

  it("may be a config in a string, where no field is named", () => {
    for (const end of ["", "\r", "  "]) {
      const line = (config: string) => `${JSON.stringify(config)}${end}\n`;
      expect(text(line(old).repeat(3))).toBe(line(now).repeat(3));
    }
    expect(block(`${JSON.stringify(old)} x`).counts).toMatchObject({ refused: 1, changed: 0 });
  });

  it("is migrated and told where a rest is left to do", () => {
    const made = block(`{"config": ${left}}\n`, "config");
    expect(Buffer.from(made.bytes).toString()).toMatch(/"retry": \{ ?"attempts": 5 ?\}/);
    expect(made.counts).toMatchObject({ manual: 1, changed: 1 });
    expect(made.reports).toMatchObject([{ line: 0, verdict: "manual" }]);
  });

  it("stays one line", () => {
    for (const line of [
      `{"config":${old}}`,
      `{"config": "${left.replaceAll('"', '\\"')}"}`,
      left,
    ]) {
      expect(text(`${line}\n`, ...(line === left ? [] : ["config"])).split("\n")).toHaveLength(2);
    }
  });

  it("keeps its bytes where they are no UTF-8, and does not stop the others", () => {
    const bytes = Buffer.concat([
      Buffer.from(`{"config": ${old}}\n{"x": "`),
      Buffer.from([0xff, 0xc3]),
      Buffer.from(`"}\n{"config": ${old}, "x": "é"}`),
    ]);
    const made = block(bytes, "config");
    const lines = Buffer.from(made.bytes).toString("latin1").split("\n");
    expect(lines[0]).toBe(`{"config": ${now}}`);
    expect(lines[1]).toBe('{"x": "ÿÃ"}');
    expect(Buffer.from(lines[2] ?? "", "latin1").toString()).toBe(`{"config": ${now}, "x": "é"}`);
    expect(made.reports).toMatchObject([
      { line: 1, findings: [{ message: "The line is not UTF-8, so it stays as it is." }] },
    ]);
  });

  it("may have a byte order mark before it, and Windows line breaks behind it", () => {
    expect(text(`\ufeff${old}\n${old}`)).toBe(`\ufeff${now}\n${now}`);
    const row = (config: string) => `{"id":1,"config":${config}}\r\n`;
    for (const [before, after] of [
      [old, now],
      [JSON.stringify(old), JSON.stringify(now)],
    ] as const) {
      expect(text(`\ufeff${row(before).repeat(3)}\r\n`, "config")).toBe(
        `\ufeff${row(after).repeat(3)}\r\n`,
      );
    }
    expect(text(`\ufeff${`${old}\r\n`.repeat(3)}`)).toBe(`\ufeff${`${now}\r\n`.repeat(3)}`);
  });

  it("counts where its place is", () => {
    const lines = `{"config": ${old}}\n{"config": null}\n{"id": 1}\n\n \r\n{\n`;
    expect(block(lines, "config").counts).toMatchObject({
      lines: 6,
      values: 3,
      fields: 2,
      configs: 2,
      refused: 1,
    });
  });

  it("counts codes by lines", () => {
    const { codes } = block(`{"provider": "openai"}\n${left}\n${left}`);
    expect(codes).toContainEqual({ code: "PK4037", effect: "manual", lines: 2, first: 1 });
  });
});
