import type { Io } from "../../io.ts";
import type { Options } from "../../parse-call.ts";
import { coloursFor } from "../../render/colours.ts";
import type { LogFormat } from "../serve-flags.ts";
import type { Serving, Stream } from "../serving.ts";
import { jsonLine } from "./json-line.ts";
import type { Message } from "./message.ts";
import { messageText } from "./message-text.ts";
import { printer } from "./printer.ts";
import type { LogRecord } from "./record.ts";
import { recordText } from "./record-text.ts";

/** Tells people and programs what a gateway does. */
export interface ServeLog {
  /** Tells of requests; missing where nobody wants to know. */
  readonly record: ((record: LogRecord) => void) | undefined;
  message(message: Message): void;
  /** Tells all that is left, and one message as the last. Resolves when that is done, or takes too long. */
  end(last?: Message): Promise<void>;
}

/** What a log has to know before its first line. */
export interface Logging {
  readonly io: Io;
  readonly serving: Pick<Serving, "clock" | "printing">;
  readonly options: Options;
  readonly format: LogFormat;
}

/** How one format tells things, and where. */
interface Wording {
  record(record: LogRecord): string;
  message(message: Message, atMs: number): string;
  readonly messagesTo: Stream;
}

/** Opens a log: lines for people on both streams, or JSON lines for programs on the first. */
export async function openLog(logging: Logging): Promise<ServeLog> {
  const { format } = logging;
  const { clock, printing } = logging.serving;
  const wording = format === "json" ? wordingForPrograms : await wordingForPeople(logging);
  const out = printer(printing, clock, (lines) => message({ kind: "lost", lines }));
  let isOver = false;
  const message = (told: Message) => {
    if (!isOver) out.now(wording.messagesTo, wording.message(told, clock.nowMs()));
  };
  const record = (told: LogRecord) => {
    if (!isOver) out.soon("stdout", wording.record(told));
  };
  return {
    record: format === "none" ? undefined : record,
    message,
    async end(last) {
      await out.drained();
      const lines = out.giveUp();
      if (lines > 0) message({ kind: "lost", lines });
      if (last !== undefined) message(last);
      isOver = true;
      await out.drained();
      printing.giveUp();
    },
  };
}

const wordingForPrograms: Wording = {
  record: jsonLine,
  message: (message, atMs) => jsonLine({ ...message, atMs }),
  messagesTo: "stdout",
};

async function wordingForPeople({ io, options }: Logging): Promise<Wording> {
  const when = options.value("color");
  const [colours, noted] = await Promise.all([
    coloursFor(io.stdout, when, io.env),
    coloursFor(io.stderr, when, io.env),
  ]);
  return {
    record: (record) => recordText(record, colours),
    message: (message, atMs) => messageText(message, atMs, { colours: noted, io }),
    messagesTo: "stderr",
  };
}
