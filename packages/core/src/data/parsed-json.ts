/** The value of JSON text; `undefined`, which is no value of JSON, where the text is none. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
