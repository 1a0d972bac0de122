import { crashReport } from "./crash-report.ts";
import { exitCodes } from "./io.ts";
import { main } from "./main.ts";
import { nodeIo } from "./node-io.ts";

main(process.argv.slice(2), nodeIo).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    nodeIo.stderr.write(crashReport(error, nodeIo.env["PK_CONFIG_DEBUG"]));
    process.exitCode = exitCodes.internal;
  },
);
