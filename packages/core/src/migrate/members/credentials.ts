import { quote } from "../../data/quote.ts";
import { type Notes, tell } from "../notes.ts";
import type { ObjectRewrite } from "../rewrite/object-rewrite.ts";
import { drop } from "../rewrite/settle.ts";
import { spelled, valueNamed } from "../rewrite/spelling.ts";

/** What a virtual key stands for goes; credentials by name have no successor. */
export function credentials(node: ObjectRewrite, notes: Notes): void {
  withoutSuccessor(node, notes);
  const hasVirtualKey = typeof valueNamed(node, "virtual_key") === "string";
  if (!hasVirtualKey || spelled(node, "api_key") !== undefined) return;
  const { provider } = node.raw;
  if (typeof provider === "string" && !provider.startsWith("@")) {
    drop(node, "provider");
    tell(notes, node, {
      code: "PK4030",
      key: "provider",
      message: () => `The virtual key stands for the provider, too, so ${quote(provider)} goes.`,
    });
  }
  for (const name of ofAzure) {
    const key = spelled(node, name);
    if (key === undefined) continue;
    drop(node, key);
    tell(notes, node, {
      code: "PK4031",
      key,
      message: () => `The virtual key stands for the settings of Azure, too, so \`${key}\` goes.`,
    });
  }
}

const ofAzure = ["resource_name", "deployment_id", "api_version"] as const;

/** What it is called. Under `providerKey` the credential itself may stand, which is never shown. */
function named(value: unknown): string {
  return typeof value === "string" ? `, ${quote(value)}` : "";
}

function withoutSuccessor(node: ObjectRewrite, notes: Notes): void {
  for (const name of ["api_key_name", "provider_key"]) {
    const key = spelled(node, name);
    if (key === undefined) continue;
    drop(node, key);
    tell(notes, node, {
      code: "PK4036",
      key,
      message: () =>
        `\`${key}\` named a stored credential${name === "api_key_name" ? named(node.raw[key]) : ""}, which no gateway reads today. It is taken out.`,
      hint: "Store the credential as a virtual key and name it in `virtual_key`, or write `api_key`.",
    });
  }
}
