// @ts-check
import { readFile } from "node:fs/promises";
import { transform } from "esbuild";

/** What the digit after PK stands for. */
const families = {
  PK1: "Syntax and shape",
  PK2: "Meaning",
  PK3: "Advice",
  PK4: "Migration (told by `pk-config migrate`)",
  PK5: "Resilience",
  PK6: "Security",
  PK7: "Portability (only with `--for hosted`, `oss` or `serve`)",
};

/**
 * The list of all diagnostics, from the catalogue.
 * @param {URL} root
 * @returns {Promise<[string, string][]>}
 */
export async function diagnosticsIndex(root) {
  const source = await readFile(
    new URL("packages/core/src/diagnostics/catalogue.ts", root),
    "utf8",
  );
  const { code } = await transform(source, { loader: "ts", format: "esm" });
  const { catalogue } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  const lines = [
    "# Diagnostics",
    "",
    "<!-- Generated from packages/core/src/diagnostics/catalogue.ts; do not edit. -->",
    "",
    "`error`: the config cannot do what it says. `warning`: it runs, and almost surely not as meant. `info`: worth knowing. The engine of a gateway that embeds pk-config refuses to run a config where running it would be a guess.",
  ];
  for (const [family, title] of Object.entries(families)) {
    lines.push(
      "",
      `## ${family}: ${title}`,
      "",
      "| code | severity | engine | law |",
      "| --- | --- | --- | --- |",
    );
    for (const [name, entry] of Object.entries(catalogue)) {
      if (!name.startsWith(family)) continue;
      lines.push(
        `| [${name}](${name}.md) | ${entry.severity} | ${entry.engine} | ${entry.title} |`,
      );
    }
  }
  return [["docs/diagnostics/README.md", `${lines.join("\n")}\n`]];
}
