import type { RunRecord } from "./record.ts";

/** What the log says of a request that was cut off; its caller sees a connection that closes. */
const stopped = { status: 503, code: "gateway-stopped" } as const;

/**
 * The record of something that ended because the gateway was made to stop at once. The engine sees no
 * more of it than that nobody waits for the answer, which is also what it sees of a caller who leaves.
 */
export function leftByGateway(record: RunRecord): RunRecord {
  switch (record.kind) {
    case "attempt":
      return record.outcome === "cancelled" && record.detail === undefined
        ? { ...record, gone: "gateway", detail: "the gateway hung up" }
        : record;
    case "cut":
      return record.gone === "caller" ? { ...record, gone: "gateway" } : record;
    case "request":
      return record.code === "caller-gone" ? { ...record, ...stopped } : record;
    default:
      return record;
  }
}
