// @ts-check
/**
 * Loaded before either gateway, so that a run can be told what would be chance: a request says in
 * `x-stage-draws` what `Math.random` gives while it is answered, and no other program is asked for a
 * name. The header goes no further.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import dns from "node:dns";
import { Server } from "node:http";
import { Socket } from "node:net";

const HEADER = "x-stage-draws";
const HERE = "127.0.0.1";

/** @type {AsyncLocalStorage<{ draws: number[], next: number }>} */
const running = new AsyncLocalStorage();
const { random } = Math;
const { emit } = Server.prototype;
const { connect } = Socket.prototype;

Math.random = () => {
  const turn = running.getStore();
  if (turn === undefined) return random();
  const draw = turn.draws[turn.next] ?? turn.draws.at(-1) ?? random();
  turn.next += 1;
  return draw;
};

/** @type {(this: Server, event: string, ...args: any[]) => boolean} */
Server.prototype.emit = function (event, ...args) {
  const go = () => Reflect.apply(emit, this, [event, ...args]);
  const draws = event === "request" ? taken(args[0].rawHeaders) : undefined;
  return draws === undefined ? go() : running.run({ draws, next: 0 }, go);
};

/**
 * Takes the header out before anybody has read the others.
 * @param {string[]} rawHeaders
 */
function taken(rawHeaders) {
  const at = rawHeaders.findIndex((text, index) => index % 2 === 0 && text === HEADER);
  if (at < 0) return undefined;
  const [, value = ""] = rawHeaders.splice(at, 2);
  return value.split(",").map(Number);
}

/** @param {string} name */
function unknown(name) {
  const error = new Error(`getaddrinfo ENOTFOUND ${name}`);
  return Object.assign(error, { code: "ENOTFOUND", syscall: "getaddrinfo", hostname: name });
}

dns.promises.lookup = /** @type {any} */ (
  async (/** @type {string} */ name) => {
    if (name !== HERE) throw unknown(name);
    return [{ address: HERE, family: 4 }];
  }
);

/** @type {(this: Socket, ...args: any[]) => Socket} */
Socket.prototype.connect = function connectHere(...args) {
  // What `net.connect` was given comes as a list in one argument.
  const [options] = Array.isArray(args[0]) ? args[0] : args;
  if (options?.host === HERE) return Reflect.apply(connect, this, args);
  process.nextTick(() => this.destroy(unknown(String(options?.host))));
  return this;
};
