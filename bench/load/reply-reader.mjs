// @ts-check
/** Finds the end of a reply, and counts the bytes of its body, without keeping any of them. */

/**
 * @typedef {object} ReplyReader
 * @property {number} status Of the reply that was read last.
 * @property {number} bodyBytes How many have come of its body.
 * @property {(bytes: Buffer, length: number) => boolean} read Whether the reply ends with these bytes.
 */

/**
 * Reads the replies of one connection, one after the other: the next begins with the first bytes after
 * the end of the last. Throws where they are not what HTTP/1.1 allows on a connection that stays open.
 * @returns {ReplyReader}
 */
export function createReplyReader() {
  /** @type {"head" | "body" | "size" | "chunk" | "gap" | "trailer"} */
  let stage = "head";
  let text = "";
  let left = 0;
  const reader = { status: 0, bodyBytes: 0, read };

  /** @type {ReplyReader["read"]} */
  function read(bytes, length) {
    let at = 0;
    while (at < length) {
      if (stage === "head") at = readHead(bytes, at, length);
      else if (stage === "size" || stage === "trailer") at = readLine(bytes, at, length);
      else at = skip(at, length);
      if (stage === "body" && left === 0) {
        stage = "head";
        if (at !== length) throw new Error("There are bytes after the end of a reply.");
        return true;
      }
    }
    return false;
  }

  /** @type {(bytes: Buffer, at: number, length: number) => number} */
  function readHead(bytes, at, length) {
    if (text === "") reader.bodyBytes = 0;
    const before = text.length;
    text += bytes.toString("latin1", at, length);
    const end = text.indexOf("\r\n\r\n");
    if (end === -1) return length;
    const size = /\ncontent-length: *(\d+)/i.exec(text)?.[1];
    const framed = size !== undefined || /\ntransfer-encoding: *chunked/i.test(text);
    if (!text.startsWith("HTTP/1.1 ") || !framed) throw new Error("The end of a reply is unknown.");
    reader.status = Number(text.slice(9, 12));
    stage = size === undefined ? "size" : "body";
    left = size === undefined ? 0 : Number(size);
    text = "";
    return at + end + 4 - before;
  }

  /** @type {(bytes: Buffer, at: number, length: number) => number} */
  function readLine(bytes, at, length) {
    const end = bytes.indexOf(10, at);
    const found = end !== -1 && end < length;
    text += bytes.toString("latin1", at, found ? end : length);
    if (!found) return length;
    const line = text.trimEnd();
    text = "";
    if (stage === "trailer") {
      if (line === "") stage = "body";
      return end + 1;
    }
    left = Number.parseInt(line, 16);
    if (Number.isNaN(left)) throw new Error("A chunk has no size.");
    stage = left === 0 ? "trailer" : "chunk";
    return end + 1;
  }

  /** @type {(at: number, length: number) => number} */
  function skip(at, length) {
    const taken = Math.min(left, length - at);
    left -= taken;
    if (stage !== "gap") reader.bodyBytes += taken;
    if (left === 0 && stage === "chunk") {
      stage = "gap";
      left = 2;
    } else if (left === 0 && stage === "gap") {
      stage = "size";
    }
    return at + taken;
  }

  return reader;
}
