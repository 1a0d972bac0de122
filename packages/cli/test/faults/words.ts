import type { Heard, HeardOnWire } from "./caller.ts";

/** What a caller has heard, in the words of the page. */
export function words(heard: Heard): string {
  switch (heard.kind) {
    case "waiting":
      return "nothing: it waits";
    case "hung-up":
      return "no answer: the connection closes";
    case "answer": {
      const { status, text, end } = heard;
      return end === "cut" ? `\`${status}\`, **broken off**` : wholeWords(status, text);
    }
  }
}

/** The same for a caller that has only the bytes. */
export function wireWords({ text, end }: HeardOnWire): string {
  const answers = text.match(/^HTTP\/1\.1 \d{3}/gm) ?? [];
  if (answers.length !== 1) return `${answers.length} answers: the connection is ${end}`;
  const [head = "", body = ""] = text.split("\r\n\r\n", 2);
  const status = Number(head.slice(9, 12));
  return end === "reset" ? `\`${status}\`, **broken off**, by a reset` : wholeWords(status, body);
}

function wholeWords(status: number, text: string): string {
  const code = codeOf(text);
  if (code !== undefined) return `\`${status} ${code}\``;
  return status === 200 ? "`200`, whole" : `the upstream's own \`${status}\``;
}

/** The code of an error of the gateway; nothing where an upstream has answered. */
function codeOf(text: string): string | undefined {
  const shape =
    /^\{"error":\{"message":".*","type":"(?:gateway|timeout|invalid_request)_error","code":"([\w-]+)","param":/;
  return shape.exec(text)?.[1];
}
