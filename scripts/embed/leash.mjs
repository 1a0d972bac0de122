// @ts-check
/**
 * Loaded before anything else in every Node process that `npm run embed` starts: tells the port at which
 * the process listens, and ends it when the command is gone, however that ended.
 */
import { Server } from "node:net";

const { listen } = Server.prototype;

Server.prototype.listen = /** @this {Server} @param {any[]} args */ function (...args) {
  this.once("listening", () => {
    const address = this.address();
    if (address === null || typeof address === "string") return;
    process.send?.({ socket: "http", port: address.port });
  });
  return Reflect.apply(listen, this, args);
};

process.once("disconnect", () => process.exit(1));
process.channel?.unref();
