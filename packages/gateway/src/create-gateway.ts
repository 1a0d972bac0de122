import { createAnswerer } from "./create-answerer.ts";
import { crashFault, errorAnswer } from "./error-answer.ts";
import type { Answer, Exchange } from "./exchange.ts";
import type { GatewayOptions } from "./gateway-options.ts";
import { bodyOfRequest, streamOf } from "./web-body.ts";

/** Answers a request of the web's own kind; a framework's, a Worker's, Deno's or Bun's. */
export type Gateway = (request: Request) => Promise<Response>;

/**
 * Makes a gateway: a function from `Request` to `Response`, for whatever speaks the web's own objects.
 * On Node `@pk-config/gateway/node` does the same without them, and takes a fraction of the time.
 */
export function createGateway(options: GatewayOptions): Gateway {
  const answer = createAnswerer(options);
  return async (request) => {
    const answered = await answer(exchangeOf(request), request.signal);
    try {
      return responseOf(answered);
    } catch (error) {
      // A transport that gives headers which are none is a part of the program.
      answered.body.cancel();
      const ours = answered.headers.filter(([name]) => name.startsWith("x-portkey-"));
      return responseOf(errorAnswer(crashFault(error), ours));
    }
  };
}

function responseOf({ status, headers, body }: Answer): Response {
  const kept = new Headers();
  for (const [name, value] of headers) kept.append(name, value);
  // These have no body, and a Response takes none for them.
  const isEmpty = status === 204 || status === 205 || status === 304;
  if (isEmpty) body.cancel();
  // An upstream may have sent one all the same, and who is told its length waits for it.
  if (status === 205) kept.delete("content-length");
  return new Response(isEmpty ? null : streamOf(body), {
    // A Response knows no other; what an upstream sends beyond is a fault of its own.
    status: status >= 200 && status <= 599 ? status : 502,
    headers: kept,
  });
}

function exchangeOf(request: Request): Exchange {
  const { pathname, search } = new URL(request.url);
  return {
    method: request.method,
    path: pathname + search,
    headers: Object.fromEntries(request.headers),
    body: bodyOfRequest(request),
  };
}
