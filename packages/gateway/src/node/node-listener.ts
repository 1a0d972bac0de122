import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import { OwnSignal } from "@pk-config/transport";
import type { Answerer, Exchange } from "../exchange.ts";
import { absoluteForm } from "./absolute-form.ts";
import { bodyOfMessage } from "./body-of-message.ts";
import { writeAnswer } from "./write-answer.ts";

/**
 * Answers the requests of a `node:http` server, and of all frameworks that hand on its objects. From
 * socket to socket it makes no web objects, which is most of what a gateway costs on Node.
 */
export function nodeListener(
  answer: Answerer,
): (message: IncomingMessage, response: ServerResponse) => void {
  return (message, response) => {
    const gone = new OwnSignal();
    // Closing is normal after the end; before it the caller has gone.
    const leave = () => {
      if (!response.writableEnded) gone.fire();
    };
    if (response.destroyed) leave();
    else response.on("close", leave);
    answer(exchangeOf(message), gone).then(
      (answered) => writeAnswer(answered, response),
      // An answerer answers everything, so this is its end, not the server's.
      () => response.destroy(),
    );
  };
}

function exchangeOf(message: IncomingMessage): Exchange {
  const path = pathOf(message);
  const headers = headersOf(message.headers);
  const exchange = { method: message.method ?? "GET", path, headers, body: bodyOfMessage(message) };
  const absolute = path.startsWith("/") ? undefined : absoluteForm(path);
  if (absolute === undefined) return exchange;
  return { ...exchange, path: absolute.path, headers: { ...headers, host: absolute.host } };
}

/** Frameworks take the beginning off a path that they lead here by, and keep the whole one beside it. */
function pathOf(message: IncomingMessage): string {
  const whole = "originalUrl" in message ? message.originalUrl : undefined;
  return typeof whole === "string" ? whole : (message.url ?? "/");
}

type Texts = Readonly<Record<string, string>>;

/** Node joins a header that came twice, but for `set-cookie`, which no client sends. */
function headersOf(headers: IncomingHttpHeaders): Texts {
  if (isTexts(headers)) return headers;
  const texts = Object.entries(headers).map(([name, value]) => [name, String(value)]);
  return Object.fromEntries(texts);
}

function isTexts(headers: IncomingHttpHeaders): headers is Texts {
  return headers["set-cookie"] === undefined;
}
