/** What slugs stand for, by slug without the `@`. */
export type Catalogue = ReadonlyMap<string, CatalogueEntry>;

/** What one slug stands for. It holds no credential, only the name of the variable that does. */
export interface CatalogueEntry {
  /** Without the `@`. */
  readonly slug: string;
  /** Id of the provider; missing where only a host is known, which then has an API of OpenAI's form. */
  readonly provider?: string;
  readonly customHost?: string;
  /** The environment variable that holds the credential; missing where none is sent. */
  readonly apiKeyVariable?: string;
  readonly headers: readonly CatalogueHeader[];
  /** Settings of the provider, by the names that a target has for them. */
  readonly settings: Readonly<Record<string, string>>;
}

/** A header of every call: with a text, or with what an environment variable holds. */
export interface CatalogueHeader {
  /** Lower case, with `-` for `_`. */
  readonly name: string;
  readonly text?: string;
  readonly variable?: string;
}
