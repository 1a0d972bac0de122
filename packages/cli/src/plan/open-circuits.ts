import { UsageError } from "../io.ts";
import type { Places } from "./places.ts";

/** The targets whose circuits are open. */
export interface OpenCircuits {
  readonly open: ReadonlySet<string>;
  /** Those whose strategy asks no circuit, so that it makes no difference. */
  readonly unheeded: readonly string[];
}

/** Checks that pointers lead to targets. */
export function openCircuits(pointers: readonly string[], nodes: Places["nodes"]): OpenCircuits {
  const unheeded = pointers.filter((pointer) => {
    const parent = nodes.get(pointer)?.parent;
    if (parent === undefined) {
      const names = [...nodes.keys()].filter((name) => name !== "");
      throw new UsageError(
        `--open names no target: "${pointer}".`,
        names.length === 0
          ? "This config has a single target, which is always called."
          : `It is a pointer such as ${names[0] ?? ""}.`,
        { name: pointer, names },
      );
    }
    return parent.kind === "single" || parent.kind === "conditional";
  });
  return { open: new Set(pointers), unheeded };
}
