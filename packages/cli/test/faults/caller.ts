import { type IncomingHttpHeaders, request } from "node:http";
import { connect } from "node:net";

/** A call of the gateway, as a client makes it. */
export interface CallerRequest {
  readonly port: number;
  /** Below `/v1`, as `/chat/completions`. */
  readonly path: string;
  readonly config: unknown;
  readonly id: string;
  readonly body: string;
  /** How long the caller waits for an answer before it leaves. */
  readonly patienceMs: number;
}

/** What the caller has of it in the end. */
export type Heard =
  | {
      readonly kind: "answer";
      readonly status: number;
      readonly headers: IncomingHttpHeaders;
      readonly text: string;
      /** `cut`: the connection went before the end that HTTP asks for. */
      readonly end: "whole" | "cut";
    }
  /** The connection went before there was a status. */
  | { readonly kind: "hung-up" }
  /** There was nothing as long as the caller had patience. */
  | { readonly kind: "waiting" };

/** Calls the gateway over a connection of its own, and reads what comes to its end. */
export function callGateway(call: CallerRequest): Promise<Heard> {
  const { port, path, config, id, body, patienceMs } = call;
  return new Promise((resolve) => {
    const asked = request({
      host: "127.0.0.1",
      port,
      path: `/v1${path}`,
      method: "POST",
      agent: false,
      headers: {
        "content-type": "application/json",
        "content-length": Buffer.byteLength(body),
        "x-portkey-config": JSON.stringify(config),
        "x-portkey-trace-id": id,
      },
    });
    const impatient = setTimeout(() => {
      resolve({ kind: "waiting" });
      asked.destroy();
    }, patienceMs);
    asked.on("error", () => {
      clearTimeout(impatient);
      resolve({ kind: "hung-up" });
    });
    asked.on("response", (response) => {
      clearTimeout(impatient);
      const { statusCode: status = 0, headers } = response;
      let text = "";
      const over = () => {
        const end = response.complete ? "whole" : "cut";
        resolve({ kind: "answer", status, headers, text, end });
      };
      response.setEncoding("latin1").on("data", (part) => {
        text += part;
      });
      response.on("end", over).on("error", over);
    });
    asked.end(body);
  });
}

/** What came over a connection, and how it ended. */
export interface HeardOnWire {
  readonly text: string;
  readonly end: "closed" | "reset";
}

/** Puts a text on the wire as it is, and listens until the connection is gone. */
export function callOnWire(port: number, text: string): Promise<HeardOnWire> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    let heard = "";
    let end: HeardOnWire["end"] = "closed";
    socket.setEncoding("latin1").on("data", (part) => {
      heard += part;
    });
    socket.on("error", () => {
      end = "reset";
    });
    socket.on("close", () => resolve({ text: heard, end }));
    socket.write(text);
  });
}
