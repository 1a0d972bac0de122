export { nodeListener } from "./node-listener.ts";
export { createNodeServer, type NodeServerOptions, type RefusedCaller } from "./node-server.ts";
