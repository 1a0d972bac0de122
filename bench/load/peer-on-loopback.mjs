// @ts-check
/**
 * Loaded before the published gateway, which would listen at every address of the machine: makes it
 * listen at a free port of 127.0.0.1, tells which, and lets it connect to nothing else.
 */
import net from "node:net";

const HOST = "127.0.0.1";
const { listen } = net.Server.prototype;
const { connect } = net.Socket.prototype;

/** @type {(this: net.Server, ...args: any[]) => net.Server} */
net.Server.prototype.listen = function listenHere(...args) {
  const callback = args.find((arg) => typeof arg === "function");
  this.once("listening", () => {
    const address = this.address();
    if (address !== null && typeof address === "object") {
      process.stderr.write(`http://${HOST}:${address.port}\n`);
    }
  });
  return listen.call(this, { host: HOST, port: 0 }, callback);
};

/** @type {(this: net.Socket, ...args: any[]) => net.Socket} */
net.Socket.prototype.connect = function connectHere(...args) {
  // What `net.connect` was given comes as a list in one argument.
  const [options] = Array.isArray(args[0]) ? args[0] : args;
  if (options?.host !== HOST) throw new Error(`It would connect to ${options?.host}.`);
  return Reflect.apply(connect, this, args);
};
