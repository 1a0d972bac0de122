// A gateway inside a Hono app. The keys are in the environment; configs have slugs in their place.
import { readFileSync } from "node:fs";
import { serve } from "@hono/node-server";
import { readCatalogue } from "@pk-config/core";
import { createGateway } from "@pk-config/gateway";
import { httpTransport } from "@pk-config/transport-http";
import { Hono } from "hono";

const catalogue = readCatalogue(JSON.parse(readFileSync("providers.json", "utf8")));
if (Array.isArray(catalogue)) throw new Error(catalogue[0]?.message);
const trustedHosts = process.env.TRUSTED_HOSTS?.split(",");
const gateway = createGateway({
  transport: httpTransport({ trustedHosts }),
  catalogue,
  environment: process.env,
  trustedHosts,
});

const app = new Hono();
app.all("/v1/*", (c) => gateway(c.req.raw));
app.get("/", (c) => c.text("An app with a gateway in it."));
serve({ fetch: app.fetch, port: Number(process.env.PORT ?? 8787), hostname: "127.0.0.1" });
