// A gateway inside an Express app, with one config for every request.
import { readFileSync } from "node:fs";
import { createAnswerer } from "@pk-config/gateway";
import { nodeListener } from "@pk-config/gateway/node";
import { httpTransport } from "@pk-config/transport-http";
import express from "express";

const trustedHosts = process.env.TRUSTED_HOSTS?.split(",");
const answer = createAnswerer({
  transport: httpTransport({ trustedHosts }),
  config: readFileSync("config.json", "utf8"),
  trustedHosts,
});

const app = express();
// Before any body parser: what a parser has read cannot be sent on.
app.all("/v1/*path", nodeListener(answer));
app.use(express.json());
app.get("/", (_, response) => response.send("An app with a gateway in it."));
app.listen(process.env.PORT ?? 8787, "127.0.0.1");
