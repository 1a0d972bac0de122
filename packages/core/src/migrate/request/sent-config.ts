/** The header that a config travels in. */
export const configHeader = "x-portkey-config";

/** A config itself, and not the name of one: a name, or what stands in for one, begins otherwise. */
export function isInline(text: string): boolean {
  return /^\s*(?:\{(?!\{)|\[|["'])/.test(text);
}

/** The id of a config that the gateway keeps. Other texts may be anything: a variable, an encoded config. */
export function isSavedId(text: string): boolean {
  return /^pc-[!-~]+$/.test(text.trim());
}

/** What is said of a config that is neither. */
export const unknownConfig = `\`${configHeader}\` holds neither JSON nor the id of a saved config (\`pc-…\`), so nobody can tell from the request what it stands for`;
