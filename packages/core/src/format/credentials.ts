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

/** Whether a member's value is a credential, in any spelling of its name. */
export function isCredentialKey(key: string): boolean {
  return credentialKeys.has(normal(key));
}

function normal(key: string): string {
  return key.replaceAll(/[_-]/g, "").toLowerCase();
}
