// A gateway on a port of its own. Each request brings its config, or names one that is kept here.
import { readFileSync } from "node:fs";
import { createAnswerer } from "@pk-config/gateway";
import { createNodeServer } from "@pk-config/gateway/node";
import { httpTransport } from "@pk-config/transport-http";

const configs = new Map([["pc-main", readFileSync("config.json", "utf8")]]);
// Private hosts that may be called all the same, such as a model server of one's own.
const trustedHosts = process.env.TRUSTED_HOSTS?.split(",");

const answer = createAnswerer({
  transport: httpTransport({ trustedHosts }),
  configSource: (id) => configs.get(id),
  trustedHosts,
});
createNodeServer(answer).listen(process.env.PORT ?? 8787, "127.0.0.1");
