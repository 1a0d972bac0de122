import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { dead, unknownName } from "./places.ts";
import { portOf } from "./scripted-server.ts";

/** Hosts of this machine that cannot be reached, by their ports in the files. */
export interface DeadHosts {
  readonly places: ReadonlyMap<string, string>;
  stop(): Promise<void>;
}

/** Makes a host that refuses connections, and one to which none ever comes about. */
export async function startDeadHosts(): Promise<DeadHosts> {
  const refusing = await startRefusing();
  const silent = await startSilent();
  return {
    places: new Map([
      [dead.refusing, `127.0.0.1:${refusing.port}`],
      [dead.unknown, unknownName],
      [dead.silent, `127.0.0.1:${silent.port}`],
    ]),
    async stop() {
      refusing.stop();
      await silent.stop();
    },
  };
}

/** The near end of a connection: its port is taken, so that nobody can listen there by chance. */
async function startRefusing() {
  const far = createServer();
  far.listen(0, "127.0.0.1");
  await once(far, "listening");
  const near = connect({ host: "127.0.0.1", port: portOf(far) });
  await once(near, "connect");
  const { localPort: port = 0 } = near;
  return {
    port,
    stop() {
      near.destroy();
      far.close();
    },
  };
}

/** How long a connection on this machine takes, and more. */
const connectedMs = 300;

/** A full queue in front of somebody who never looks at it. */
async function startSilent() {
  const worker = new Worker(new URL("never-accepts.mjs", import.meta.url));
  const [port] = await once(worker, "message");
  await sleep(100);
  const queued: Socket[] = [];
  for (;;) {
    const socket = connect({ host: "127.0.0.1", port });
    socket.on("error", () => {});
    queued.push(socket);
    const came = await Promise.race([once(socket, "connect"), sleep(connectedMs)]);
    if (came === undefined) break;
    if (queued.length > 20) throw new Error("Connections are accepted that nobody accepts.");
  }
  return {
    port,
    async stop() {
      for (const socket of queued) socket.destroy();
      await worker.terminate();
    },
  };
}
