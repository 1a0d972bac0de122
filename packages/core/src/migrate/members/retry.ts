import { isObject } from "../../data/json-type.ts";
import { type Notes, tell } from "../notes.ts";
import { listIn, type ObjectRewrite, objectIn } from "../rewrite/object-rewrite.ts";
import { gather, rename, replace } from "../rewrite/settle.ts";
import { spelled } from "../rewrite/spelling.ts";
import { hasTexts, statusCodes } from "./status-codes.ts";

/** `retry: 5`, `retry_settings` and `retry.count` become `retry.attempts`. */
export function retry(node: ObjectRewrite, notes: Notes): void {
  const settings = spelled(node, "retry_settings");
  const key = spelled(node, "retry") ?? settings;
  if (key === undefined) return;
  if (settings !== undefined && settings !== key) {
    tell(notes, node, {
      code: "PK4039",
      key: settings,
      message: () => `\`${settings}\` and \`${key}\` are two names of one setting.`,
      hint: "Keep the one that is meant.",
    });
  }
  const value = node.raw[key];
  const count = wholeNumber(value);
  if (count !== undefined) attempts(node, notes, { key, count });
  else if (isObject(value)) retrySettings(node, notes, key);
}

function attempts(
  node: ObjectRewrite,
  notes: Notes,
  { key, count }: { readonly key: string; readonly count: number },
): void {
  gather(node, key, "retry", "attempts");
  if (count !== node.raw[key]) replace(node, key, count);
  tell(notes, node, {
    code: "PK4033",
    key,
    message: () => `\`${key}: ${count}\` is written {"attempts": ${count}} today.`,
  });
}

function retrySettings(node: ObjectRewrite, notes: Notes, key: string): void {
  if (key !== "retry" && rename(node, key, "retry")) {
    tell(notes, node, {
      code: "PK4033",
      key,
      message: () => `\`${key}\` is called \`retry\` today.`,
    });
  }
  const inner = objectIn(node, key);
  if (inner === undefined) return;
  const count = spelled(inner, "count");
  if (count !== undefined) renameCount(inner, notes, count);
  for (const name of ["attempts", "count"]) attemptsAsText(inner, notes, name);
  const statuses = spelled(inner, "on_status_codes");
  if (statuses === undefined || !hasTexts(inner.raw[statuses])) return;
  const list = listIn(inner, statuses);
  if (list !== undefined) statusCodes(list, notes);
}

function attemptsAsText(settings: ObjectRewrite, notes: Notes, key: string): void {
  const value = settings.raw[key];
  const count = typeof value === "string" ? wholeNumber(value) : undefined;
  if (count === undefined) return;
  replace(settings, key, count);
  tell(notes, settings, {
    code: "PK4033",
    key,
    message: () => `The number of retries is written as text; today it is the number ${count}.`,
  });
}

function renameCount(settings: ObjectRewrite, notes: Notes, key: string): void {
  const isRenamed = rename(settings, key, "attempts");
  tell(notes, settings, {
    code: isRenamed ? "PK4033" : "PK4039",
    key,
    message: () =>
      isRenamed
        ? `\`${key}\` is called \`attempts\` today.`
        : `\`${key}\` and \`attempts\` are two names of one setting.`,
    ...(isRenamed ? {} : { hint: "Keep the one that is meant." }),
  });
}

function wholeNumber(value: unknown): number | undefined {
  if (typeof value === "number") return value;
  return typeof value === "string" && /^\d{1,9}$/.test(value) ? Number(value) : undefined;
}
