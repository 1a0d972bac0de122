/** What a value can be completed with, where its choices are no fixed list. */
export type Completion = "file" | "folder" | "code";

/** A flag of a command, with a value or without. */
export interface OptionSpec {
  readonly name: string;
  readonly short?: string;
  readonly value?: {
    readonly name: string;
    readonly choices?: readonly string[];
    readonly completes?: Completion;
  };
  readonly repeatable?: true;
  /** Whether a value may be secret: then no word is repeated that may have been a part of it. */
  readonly secret?: true;
  readonly summary: string;
}

/** What a command takes besides its flags. */
export interface OperandSpec {
  /** As the synopsis shows it, such as `[file|glob|folder|-]...`. */
  readonly name: string;
  readonly most: number;
  readonly choices?: readonly string[];
  readonly completes?: Completion;
}

/** One command as data: parsing, help, suggestions and completion all read it. */
export interface CommandSpec {
  readonly name: string;
  readonly summary: string;
  readonly operands?: OperandSpec;
  /** Paragraphs for its help page. */
  readonly details: readonly string[];
  readonly options: readonly OptionSpec[];
  readonly examples: readonly { readonly command: string; readonly says: string }[];
}
