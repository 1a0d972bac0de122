import type { CatalogueProvider } from "@pk-config/schema";
import { quote, quoteName } from "../data/quote.ts";
import { isCredentialKey } from "../format/credentials.ts";
import {
  headerName,
  isCredentialHeader,
  isHeaderName,
  nameAlone,
  reasonNotToForward,
} from "../format/header-names.ts";
import { isHeaderValue } from "../request/header-map.ts";
import type { CatalogueFinding } from "./finding.ts";

/** The headers can be sent and may be, each stands once, and none has its secret written out. */
export function headerFaults({ headers = {} }: CatalogueProvider): CatalogueFinding[] {
  const seen = new Set<string>();
  return Object.entries(headers).flatMap(([written, value]): CatalogueFinding[] => {
    const name = headerName(written);
    const twice = seen.has(name);
    seen.add(name);
    const fault = nameFault(written, twice) ?? valueFault(written, value);
    return fault === undefined ? [] : [{ at: ["headers", written], ...fault }];
  });
}

type Fault = Omit<CatalogueFinding, "at">;

function nameFault(written: string, twice: boolean): Fault | undefined {
  if (!isHeaderName(written)) {
    return {
      on: "key",
      message: `${quote(nameAlone(written))} cannot be the name of a header.`,
      hint: 'Write the name alone, as in "x-request-source"; its value stands behind it.',
    };
  }
  const reason = reasonNotToForward(headerName(written));
  if (reason !== undefined) {
    return {
      on: "key",
      message: `The header ${quoteName(written)} must not be sent: ${reason}.`,
      hint: "Remove it from `headers`.",
    };
  }
  if (!twice) return undefined;
  return {
    on: "key",
    message: `The header ${quoteName(written)} is there already, in another spelling.`,
    hint: "Remove one of the two: case does not count, and `_` is the same as `-`.",
  };
}

function valueFault(
  written: string,
  value: string | { readonly env: string } | undefined,
): Fault | undefined {
  if (typeof value !== "string") return undefined;
  if (isCredentialHeader(headerName(written)) || isCredentialKey(written)) {
    return {
      on: "value",
      message: `The credential in ${quoteName(written)} is written out; a catalogue holds no secret.`,
      hint: 'Put it into an environment variable and name that, as in {"env": "OPENAI_API_KEY"}.',
    };
  }
  if (isHeaderValue(value)) return undefined;
  const what = /[\r\n]/.test(value)
    ? "a line break, which could smuggle in a further header"
    : "a control character, which no header does";
  return {
    on: "value",
    message: `The value of the header ${quoteName(written)} holds ${what}.`,
    hint: "Remove it.",
  };
}
