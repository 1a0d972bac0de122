import { type Code, catalogue, isCode, type Severity } from "@pk-config/core";
import { pageTexts } from "../generated/pages.ts";
import { UsageError } from "../io.ts";
import { type Colours, coloursFor } from "../render/colours.ts";
import { renderMarkdown } from "../render/markdown.ts";
import { safeJson } from "../render/report.ts";
import type { Run } from "../run.ts";
import { wrap } from "../text/wrap.ts";

/** What the first digit of a code means. */
const families: Readonly<Record<string, string>> = {
  PK1: "Syntax and shape",
  PK2: "Meaning",
  PK3: "Advice",
  PK4: "Migration",
  PK5: "Resilience",
  PK6: "Security",
  PK7: "Portability, told only with --for",
};

const codes = Object.keys(catalogue).filter(isCode);

/** `rules`: the catalogue, or the page of one code. */
export const rules: Run = async ({ operands, options }, io) => {
  const asked = codeFrom(operands[0] ?? "");
  const json = options.value("format") === "json";
  const page = {
    colours: await coloursFor(io.stdout, options.value("color"), io.env),
    width: Math.min(Math.max(io.stdout.columns ?? 80, 30), 100),
  };
  if (isCode(asked)) {
    const text = pageTexts[asked];
    if (json)
      io.stdout.write(`${safeJson({ version: 1, ...entryOf(asked), page: text ?? "" }, 2)}\n`);
    else io.stdout.write(renderMarkdown(text ?? `# ${asked}: ${catalogue[asked].title}\n`, page));
    return 0;
  }
  const listed = codes.filter((code) => code.startsWith(asked));
  if (!(asked === "" || Object.hasOwn(families, asked)) || listed.length === 0)
    throw unknownCode(operands[0] ?? "");
  if (json) io.stdout.write(`${safeJson({ version: 1, rules: listed.map(entryOf) }, 2)}\n`);
  else io.stdout.write(list(listed, page));
  return 0;
};

function entryOf(code: Code) {
  const { severity, engine, title } = catalogue[code];
  return {
    code,
    family: code.slice(0, 3),
    severity,
    engine,
    title,
    docs: `docs/diagnostics/${code}.md`,
  };
}

function unknownCode(asked: string): UsageError {
  return new UsageError(`There is no code "${asked}".`, "pk-config rules lists all codes.", {
    name: codeFrom(asked),
    names: codes,
  });
}

/** A code as the catalogue spells it: `pk2001` and `2001` are `PK2001`. */
function codeFrom(text: string): string {
  return /^\d+$/.test(text) ? `PK${text}` : text.toUpperCase();
}

interface Page {
  readonly colours: Colours;
  readonly width: number;
}

function list(listed: readonly Code[], { colours, width }: Page): string {
  const paint: Readonly<Record<Severity, (text: string) => string>> = {
    error: colours.red,
    warning: colours.yellow,
    info: colours.cyan,
  };
  const lines: string[] = [];
  let family = "";
  for (const code of listed) {
    if (code.slice(0, 3) !== family) {
      family = code.slice(0, 3);
      lines.push(
        ...(lines.length === 0 ? [] : [""]),
        colours.bold(`${family}  ${families[family] ?? ""}`),
      );
    }
    const { severity, title } = catalogue[code];
    const [first = "", ...rest] = wrap(title, width - 19);
    lines.push(`  ${code}  ${paint[severity](severity.padEnd(7))}  ${first}`);
    lines.push(...rest.map((line) => `${" ".repeat(19)}${line}`));
  }
  return `${lines.join("\n")}\n\n${colours.dim("pk-config rules CODE explains one.")}\n`;
}
