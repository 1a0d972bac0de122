import type { AnyRule } from "../../rule.ts";
import { credentialForwarding } from "./credential-forwarding.ts";
import { headerNames } from "./header-names.ts";
import { host } from "./host.ts";
import { inlineSecret } from "./inline-secret.ts";
import { prototypeKey } from "./prototype-key.ts";

/** The rules of this folder, in the order of their first code. */
export const securityRules: readonly AnyRule[] = [
  inlineSecret,
  host,
  credentialForwarding,
  headerNames,
  prototypeKey,
];
