/** Where the hosts of the scenarios are in one run: what stands for each, by its port in the files. */
export type Places = ReadonlyMap<string, string>;

/** Hosts that answer, by their ports in the files. */
export const answering: ReadonlyMap<string, string> = new Map([
  ["9001", "a"],
  ["9002", "b"],
  ["9003", "c"],
  ["9004", "d"],
  ["9005", "e"],
  ["9103", "c (another port)"],
]);

/** Ports of hosts that cannot be reached: one refuses, one is a name nobody knows, one says nothing. */
export const dead = { refusing: "9201", unknown: "9202", silent: "9203" } as const;

/** A name that nobody has, and that no program asks the network for. */
export const unknownName = "nobody.example";

/** A text of a scenario, with the addresses of a run in it. */
export function placed(text: string, places: Places): string {
  return text.replaceAll(
    /127\.0\.0\.1:(9\d{3})(?!\d)/g,
    (written, port: string) => places.get(port) ?? written,
  );
}

/** A text of a run, with the addresses of its scenario in it. */
export function unplaced(text: string, places: Places): string {
  const written = new Map([...places].map(([port, host]) => [host, `127.0.0.1:${port}`]));
  return text.replaceAll(/127\.0\.0\.1:\d+|nobody\.example/g, (host) => written.get(host) ?? host);
}
