import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../../", import.meta.url));

/** What the compiler says of the sources in the folders of a folder, each with its path and its line. */
export function typeFaults(folder: string): string[] {
  const config = {
    extends: join(root, "tsconfig.base.json"),
    compilerOptions: { composite: false, declaration: false, noEmit: true, skipLibCheck: true },
    include: ["**/*.ts"],
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
  const compiler = join(root, "node_modules/typescript/bin/tsc");
  const { stdout } = spawnSync(process.execPath, [compiler, "--project", folder], {
    cwd: folder,
    encoding: "utf8",
  });
  // What begins with a blank goes on from the line before; what is above the folder is not asked about.
  return stdout
    .split("\n")
    .filter((line) => /^(?!\.\.)\S/.test(line))
    .map((line) => line.replace(/^\w+\/(.*?)\((\d+),\d+\)/, "$1:$2"));
}
