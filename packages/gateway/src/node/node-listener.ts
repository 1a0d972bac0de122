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
    answerOnWire(answer, message, response);
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
    answerOnWire(awaitedBy(answer, response), message, response);
  };
}

/** An answerer whose callers wait with their bodies. */
function awaitedBy(answer: Answerer, response: ServerResponse): Answerer {
  return async (exchange, signal) => {
    const { body } = exchange;
    let isAwaited = body !== undefined;
    const asked = body && {
      length: body.length,
      read(limit: number) {
        if (isAwaited && !response.headersSent) response.writeContinue();
        isAwaited = false;
        return body.read(limit);
      },
    };
    const answered = await answer({ ...exchange, body: asked }, signal);
    if (!isAwaited) return answered;
    // The body may come after all, and nobody could tell it from the next request.
    closeSoon(response);
    return { ...answered, headers: [...answered.headers, ["connection", "close"]] };
  };
}

/** Closes a connection on which a body may come or not, once its caller can have read the answer. */
export function closeSoon(response: ServerResponse): void {
  const tooLong = setTimeout(() => response.destroy(), lingerMs);
  response.once("close", () => clearTimeout(tooLong));
}

function answerOnWire(answer: Answerer, message: IncomingMessage, response: ServerResponse): void {
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
