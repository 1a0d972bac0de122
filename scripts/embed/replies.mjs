// @ts-check
/** What the upstream on this machine says. */

/** What a chat says, word by word. */
export const words = ["Grüß", " dich", ", 世界", "."];

/** What an embedding is; floats that a 32-bit number holds exactly. */
export const vector = [0.5, -0.25, 1];

/**
 * The answer to a request, as JSON.
 * @param {string} path
 * @param {any} params
 * @param {Buffer} body
 */
export function answerTo(path, params, body) {
  if (path.endsWith("/models")) {
    const data = ["gpt-4o", "gpt-4o-mini"].map((id) => ({ id, object: "model", owned_by: "us" }));
    return { object: "list", data };
  }
  if (path.endsWith("/embeddings")) {
    const base64 = Buffer.from(new Float32Array(vector).buffer).toString("base64");
    const embedding = params.encoding_format === "base64" ? base64 : vector;
    const data = [{ object: "embedding", index: 0, embedding }];
    return {
      object: "list",
      model: params.model,
      data,
      usage: { prompt_tokens: 1, total_tokens: 1 },
    };
  }
  if (path.endsWith("/responses")) return response("completed");
  if (path.endsWith("/audio/transcriptions")) return { text: `heard ${body.length} bytes` };
  return completion(params.model, path);
}

/**
 * The events of a streamed answer.
 * @param {string} path
 */
export function eventsOf(path) {
  if (path.endsWith("/responses")) {
    const at = { item_id: "m", output_index: 0, content_index: 0 };
    const part = { type: "output_text", text: "", annotations: [] };
    const item = {
      type: "message",
      id: "m",
      role: "assistant",
      status: "in_progress",
      content: [],
    };
    return [
      { type: "response.created", response: { ...response("in_progress"), output: [] } },
      { type: "response.output_item.added", output_index: 0, item },
      { type: "response.content_part.added", ...at, part },
      ...words.map((delta) => ({ type: "response.output_text.delta", ...at, delta })),
      { type: "response.completed", response: response("completed") },
    ].map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`);
  }
  const base = { id: "chatcmpl-1", object: "chat.completion.chunk", created: 1, model: "gpt-4o" };
  const chunks = words.map((content) => ({
    ...base,
    choices: [{ index: 0, delta: { content }, finish_reason: null }],
  }));
  return [...chunks.map((chunk) => `data: ${JSON.stringify(chunk)}\n\n`), "data: [DONE]\n\n"];
}

/**
 * @param {string} model
 * @param {string} path
 */
function completion(model, path) {
  return {
    id: "chatcmpl-1",
    object: "chat.completion",
    created: 1,
    model,
    choices: [
      {
        index: 0,
        message: { role: "assistant", content: words.join(""), refusal: null },
        finish_reason: "stop",
      },
    ],
    // Who it was, so that a caller can tell.
    system_fingerprint: path.split("/")[1],
    usage: { prompt_tokens: 1, completion_tokens: 4, total_tokens: 5 },
  };
}

/** @param {string} status */
function response(status) {
  const content = [{ type: "output_text", text: words.join(""), annotations: [] }];
  const output = [{ type: "message", id: "m", role: "assistant", status, content }];
  return { id: "resp_1", object: "response", created_at: 1, model: "gpt-4o", status, output };
}
