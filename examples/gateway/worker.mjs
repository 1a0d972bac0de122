// A gateway at the edge: a Cloudflare Worker, or workerd by itself. CONFIG is a variable of the Worker;
// without it each request brings its own config.
import { createGateway } from "@pk-config/gateway";
import { fetchTransport } from "@pk-config/transport-fetch";

let gateway;

export default {
  fetch(request, env) {
    const trustedHosts = env.TRUSTED_HOSTS?.split(",");
    gateway ??= createGateway({
      transport: fetchTransport({ trustedHosts }),
      config: env.CONFIG,
      trustedHosts,
    });
    return gateway(request);
  },
};
