import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import { OwnSignal } from "@pk-config/transport";
import type { Answerer, Exchange } from "../exchange.ts";
import { absoluteForm } from "./absolute-form.ts";
import { bodyOfMessage } from "./body-of-message.ts";
import { lingerMs } from "./refusal-on-wire.ts";
import { writeAnswer } from "./write-answer.ts";

/**
 * Answers the requests of a `node:http` server, and of all frameworks that hand on its objects. From
 * socket to socket it makes no web objects, which is most of what a gateway costs on Node.
 */
export function nodeListener(answer: Answerer): Listener {
  return (message, response) => {
    answerOnWire(answer, exchangeOf(message), response);
  };
}

/** What a `node:http` server calls. */
export type Listener = (message: IncomingMessage, response: ServerResponse) => void;

/**
 * The same for callers who send their body once they are told to (`100 Continue`): they are as soon as it is
 * read, and who is refused before that has not sent it in vain.
 */
export function continueListener(answer: Answerer): Listener {
  return (message, response) => {
    let isWanted = false;
    const exchange = exchangeOf(message, () => {
      if (!isWanted && !response.headersSent) response.writeContinue();
      isWanted = true;
    });
    const answerer: Answerer = async (asked, signal) => {
      const answered = await answer(asked, signal);
      if (isWanted || asked.body === undefined) return answered;
      // The body may come after all, and nobody could tell it from the next request.
      closeSoon(response);
      return { ...answered, headers: [...answered.headers, ["connection", "close"]] };
    };
    answerOnWire(answerer, exchange, response);
  };
}

/** Closes a connection on which a body may come or not, once its caller can have read the answer. */
export function closeSoon(response: ServerResponse): void {
  const tooLong = setTimeout(() => response.destroy(), lingerMs);
  response.once("close", () => clearTimeout(tooLong));
}

function answerOnWire(answer: Answerer, exchange: Exchange, response: ServerResponse): void {
  const gone = new OwnSignal();
  // Closing is normal after the end; before it the caller has gone.
  const leave = () => {
    if (!response.writableEnded) gone.fire();
  };
  if (response.destroyed) leave();
  else response.on("close", leave);
  answer(exchange, gone).then(
    (answered) => writeAnswer(answered, response),
    // An answerer answers everything, so this is its end, not the server's.
    () => response.destroy(),
  );
}

function exchangeOf(message: IncomingMessage, goOn?: () => void): Exchange {
  const path = pathOf(message);
  const headers = headersOf(message.headers);
  const body = bodyOfMessage(message, goOn);
  const exchange = { method: message.method ?? "GET", path, headers, body };
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
