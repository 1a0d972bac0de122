import { nearestName } from "../data/nearest-name.ts";

/** Members whose value is a secret. No message, code frame, report or log shows it. */
const credentialKeys: ReadonlySet<string> = new Set(
  [
    "api_key",
    "openai_api_key",
    "authorization",
    "ad_auth",
    "azure_ad_token",
    "azure_entra_client_secret",
    "aws_access_key_id",
    "aws_secret_access_key",
    "aws_session_token",
    "vertex_service_account_json",
    "x_api_key",
    "access_token",
    "auth_token",
    "client_secret",
    "private_key",
    "oracle_private_key",
    "oracle_key_passphrase",
    "secret_key",
    "password",
    "secret",
    "token",
  ].map(normal),
);

/** Ends of names that say "secret": `my_client_secret`, `proxy_password`, `hf_token`. */
const secretEnd =
  /(?:apikey|secrets?|secretkey|accesskey|accesskeyid|privatekey|subscriptionkey|passw(?:or)?d|passphrase|token|auth|authorization|credentials?)$/;

/** Names so common that only a text below them is taken for a secret, and only when it is shown. */
const vagueKeys: ReadonlySet<string> = new Set([
  "key",
  "xkey",
  "keyid",
  "keysecret",
  "accountkey",
  "authkey",
  "masterkey",
  "providerkey",
  "portkey",
  "pass",
  "pwd",
  "pat",
  "bearer",
  "apitokens",
  "apikeys",
  "cookie",
  "setcookie",
]);

/** Objects whose members are sent as headers, under names that are anybody's. */
const headerHolder = /^(?:(?:extra|custom|default|request|http|additional)?headers?)$/;

/** The shortest known name a misspelt one is compared with: shorter ones are near to anything. */
const shortestCompared = 6;

/**
 * Whether a member's value is a credential, in any spelling of its name.
 *
 * Who is about to show the value says what it is, and then doubt is enough: for a `"text"`,
 * misspelt and vague names (`key`) count too; for the `"parts"` of an object or a list, the holders
 * of headers.
 */
export function isCredentialKey(key: string, shown?: "text" | "parts"): boolean {
  const name = normal(key);
  if (credentialKeys.has(name) || secretEnd.test(name)) return true;
  if (shown === undefined) return false;
  if (shown === "text" && vagueKeys.has(name)) return true;
  if (headerHolder.test(name)) return true;
  return (
    name.length >= shortestCompared - 1 &&
    nearestName(name, compared) !== undefined &&
    !harmless.has(name)
  );
}

/** Names that look like a misspelt one and are none. */
const harmless: ReadonlySet<string> = new Set(["virtualkey", "maxtokens", "tokens"]);

const compared: readonly string[] = [...credentialKeys].filter(
  (name) => name.length >= shortestCompared,
);

function normal(key: string): string {
  return key.replaceAll(/[_-]/g, "").toLowerCase();
}
