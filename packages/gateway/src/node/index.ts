export { nodeListener } from "./node-listener.ts";
export { createNodeServer, type NodeServerOptions } from "./node-server.ts";
