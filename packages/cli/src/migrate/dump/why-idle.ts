import type { LineCounts } from "./migrated-block.ts";

/**
 * Why nothing was done to a dump, though it has lines: hardly what somebody wanted who named a field.
 * Nothing where something was done, or where there was nothing to look at.
 */
export function whyIdle(
  { configs, fields, values }: LineCounts,
  field: string | undefined,
): string | undefined {
  if (values === 0 || (configs > 0 && fields > 0)) return undefined;
  const none =
    field === undefined
      ? "is a config"
      : fields === 0
        ? `has a field \`${field}\``
        : `has a config in \`${field}\``;
  return `Nothing was done: no line ${none}.`;
}
