// @ts-check
/** What each package would publish is complete and can be imported the way its manifest says. */

import { join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { report, root, textOf } from "./files.mjs";

const findings = [];
for (const folder of ["schema", "core", "cli"]) {
  const { messages, pkg } = await publint({
    pkgDir: join(root, "packages", folder),
    pack: "npm",
    strict: true,
  });
  findings.push(...messages.map((message) => `${pkg["name"]}: ${formatMessage(message, pkg)}`));
}
if (!textOf("packages/cli/dist/pk-config.cjs").startsWith("#!/usr/bin/env node\n")) {
  findings.push("pk-config: the bundled file does not start with its shebang");
}
report(findings);
