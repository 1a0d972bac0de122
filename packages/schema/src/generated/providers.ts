// Generated from schemas/providers.schema.json; do not edit.

/**
 * Name of the environment variable, such as `OPENAI_API_KEY`.
 *
 * This interface was referenced by `ProviderCatalogue`'s JSON-Schema
 * via the `definition` "variableName".
 */
export type VariableName = string;

/**
 * The provider catalogue `providers.json`: what a `@slug` or a `virtual_key` in a config stands for. It holds no secret; it names the environment variables that do.
 */
export interface ProviderCatalogue {
  /**
   * Address of this schema, for editors.
   */
  $schema?: string;
  /**
   * Version of this file's shape.
   */
  version: 1;
  /**
   * The providers by slug. A config writes the slug with an `@` before it; here it stands without.
   */
  providers: {
    [k: string]: CatalogueProvider | undefined;
  };
}
/**
 * What one slug stands for: a provider, a host, or both.
 *
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^[\w.-]+$".
 *
 * This interface was referenced by `ProviderCatalogue`'s JSON-Schema
 * via the `definition` "provider".
 */
export interface CatalogueProvider {
  /**
   * Id of the provider, such as `openai`. Missing means a host with an API of OpenAI's form.
   */
  provider?: string;
  /**
   * Base URL of the upstream, version path included (`https://host/v1`), in place of the provider's own.
   */
  custom_host?: string;
  api_key?: EnvironmentReference;
  /**
   * Headers that every call carries, by name.
   */
  headers?: {
    /**
     * The header's value: a text that anybody may read, or the environment variable that holds it.
     */
    [k: string]:
      | string
      | {
          env: VariableName;
        }
      | undefined;
  };
  /**
   * What the provider's address is made of, named as in a target of a config: `resource_name`, `deployment_id`, `api_version`, `aws_region`. A target's own settings win.
   */
  settings?: {
    /**
     * Value of the setting, which anybody may read.
     */
    [k: string]: string | undefined;
  };
  /**
   * What the entry is for, for people.
   */
  description?: string;
}
/**
 * The credential, by the name of the environment variable that holds it. A key written out is refused.
 *
 * This interface was referenced by `ProviderCatalogue`'s JSON-Schema
 * via the `definition` "variable".
 */
export interface EnvironmentReference {
  env: VariableName;
}
