export { nearestName } from "./data/nearest-name.ts";
export {
  type CatalogueEntry,
  type Code,
  catalogue,
  docsPage,
  isCode,
  type Severity,
} from "./diagnostics/catalogue.ts";
export type {
  Checked,
  Diagnostic,
  Fix,
  Position,
  Range,
  Related,
  TextEdit,
} from "./diagnostics/diagnostic.ts";
export { placeOf } from "./diagnostics/place-of.ts";
export { isCredentialKey } from "./format/credentials.ts";
export { limits } from "./limits.ts";
export { load } from "./load.ts";
export type { Document } from "./parse/document.ts";
export { parse } from "./parse/parse.ts";
export { defaultSettings, type Gateway, type Settings } from "./validate/settings.ts";
export { type ValidConfig, validate } from "./validate/validate.ts";
