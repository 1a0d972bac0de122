import type { Behaviour } from "../../packages/core/test/upstream/scenario.ts";
import { answering, type Places, placed } from "./places.ts";
import { type Director, type Heard, type Host, startHost } from "./scripted-server.ts";

/** Hosts of one run at a time, on ports of their own. */
export interface Stage {
  readonly places: Places;
  /** Begins a run: the calls that are heard from now on, in order. */
  play(script: Readonly<Record<string, readonly Behaviour[]>>): readonly Heard[];
  stop(): void;
}

/** Starts the hosts of a run. */
async function startStage(deadHosts: Places): Promise<Stage> {
  let direct: Director | undefined;
  const hosts: Host[] = [];
  const places = new Map(deadHosts);
  for (const [port, letter] of answering) {
    const host = await startHost(letter, (call) => {
      if (direct === undefined) throw new Error("Nobody plays.");
      return direct(call);
    });
    hosts.push(host);
    places.set(port, `127.0.0.1:${host.port}`);
  }
  return {
    places,
    play(script) {
      const heard: Heard[] = [];
      direct = directed(script, heard, places);
      return heard;
    },
    stop() {
      for (const host of hosts) host.stop();
    },
  };
}

/** Each call takes the next line of its host's script, the last one for ever. */
function directed(
  script: Readonly<Record<string, readonly Behaviour[]>>,
  heard: Heard[],
  places: Places,
): Director {
  const counts = new Map<string, number>();
  return (call) => {
    const number = heard.push(call);
    const lines = script[call.to] ?? [];
    const count = counts.get(call.to) ?? 0;
    counts.set(call.to, count + 1);
    const behaviour = lines[count] ?? lines.at(-1) ?? {};
    const location = behaviour.headers?.["location"];
    if (typeof location !== "string") return { number, behaviour };
    const headers = { ...behaviour.headers, location: placed(location, places) };
    return { number, behaviour: { ...behaviour, headers } };
  };
}

/** Stages for runs that go on side by side; one that is given back is used again, others are stopped. */
export function stages(deadHosts: Places) {
  const free: Stage[] = [];
  return {
    async take(): Promise<Stage> {
      return free.pop() ?? (await startStage(deadHosts));
    },
    giveBack(stage: Stage): void {
      free.push(stage);
    },
    stop(): void {
      for (const stage of free) stage.stop();
    },
  };
}
