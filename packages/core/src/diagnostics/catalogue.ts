/**
 * Every diagnostic there is, a line for each, so the file is long. A code is never reused and never
 * changes its meaning.
 *
 * Severity lives here and nowhere else: `error` = the config cannot do what it says, `warning` = it
 * runs, and almost surely not as meant, `info` = worth knowing. `engine` says whether a gateway that
 * embeds pk-config refuses to run such a config: it does where running would be a guess.
 */
export type Severity = "error" | "warning" | "info";

/** What the catalogue says about one code. */
export interface CatalogueEntry {
  readonly severity: Severity;
  readonly engine: "refuses" | "runs";
  /** The law in a few words, as a heading. */
  readonly title: string;
}

const refused = (title: string) => ({ severity: "error", engine: "refuses", title }) as const;
const error = (title: string) => ({ severity: "error", engine: "runs", title }) as const;
const warning = (title: string) => ({ severity: "warning", engine: "runs", title }) as const;
const info = (title: string) => ({ severity: "info", engine: "runs", title }) as const;

export const catalogue = {
  // PK10xx: syntax. The text is not the JSON it was meant to be.
  PK1000: refused("Unexpected text"),
  PK1001: refused("Quote lost or too many"),
  PK1002: refused("Missing comma or colon"),
  PK1003: refused("Unbalanced bracket"),
  PK1004: refused("Unterminated string"),
  PK1005: refused("Placeholder in place of a value"),
  PK1006: refused("JavaScript or Python instead of JSON"),
  PK1007: info("Comment"),
  PK1008: info("Trailing comma"),
  PK1009: refused("Duplicate key"),
  PK1010: info("Byte order mark"),
  PK1011: refused("Invalid UTF-8"),
  PK1012: refused("Empty file"),
  PK1013: refused("Config inside quotes"),
  PK1014: refused("Root is not an object"),
  PK1015: refused("File beyond the limits"),
  PK1016: info("More findings than are shown"),
  PK1017: refused("Missing value"),
  PK1018: refused("Extra comma"),
  PK1019: refused("Fragment without braces"),
  PK1020: refused("Invalid string content"),
  PK1021: refused("Not JSON but another language"),
  PK1022: refused("Number out of range"),
  PK1023: refused("Typographic punctuation"),
  PK1030: warning("Suppression without a code or a reason"),
  PK1031: warning("Suppression that suppresses nothing"),

  // PK11xx: shape. The JSON is not a config of the format.
  PK1101: warning("Unknown key"),
  PK1102: error("Misspelt key"),
  PK1103: refused("camelCase key"),
  PK1104: error("Key in the wrong place"),
  PK1105: error("Key under another name"),
  PK1106: refused("Wrong type"),
  PK1107: refused("Quoted number or boolean"),
  PK1108: refused("Single value where a list is needed"),
  PK1109: refused("Unknown mode"),
  PK1110: refused("Configs 1.0"),
  PK1111: refused("Missing key"),
  PK1112: refused("Status code out of range"),
  PK1113: refused("Value out of range"),
  PK1114: refused("Empty text"),
  PK1115: refused("Strategy given as a string"),
  PK1116: error("Unknown value"),
  PK1117: warning("Empty config"),
  PK1118: refused("Setting without its object"),
  PK1119: refused("Config inside another object"),

  // PK20xx: meaning of routing nodes.
  PK2001: refused("All weights are zero"),
  PK2002: refused("Negative weight"),
  PK2003: warning("Several targets under single"),
  PK2004: refused("Empty targets"),
  PK2005: refused("Strategy without targets"),
  PK2006: refused("Targets without a strategy"),
  PK2007: warning("Weight outside loadbalance"),
  PK2008: warning("Weight on some targets only"),
  PK2009: warning("Strategy key of another mode"),
  PK2010: warning("Status list that can never fire"),
  PK2011: warning("Status list with a success in it"),
  PK2012: warning("Sticky without fields"),
  PK2013: warning("Circuit breaker without a threshold"),
  PK2014: warning("Circuit breaker cooldown below the minimum"),
  PK2015: error("Unknown sticky field"),
  PK2016: refused("Fallback of too many upstreams"),

  // PK21xx: meaning of conditions.
  PK2101: refused("`then` names no target"),
  PK2102: refused("`default` names no target"),
  PK2103: warning("Duplicate target names"),
  PK2104: error("Conditional without a default"),
  PK2105: refused("No conditions"),
  PK2106: refused("Unknown query path"),
  PK2107: refused("Query path of three segments"),
  PK2108: refused("Unknown operator"),
  PK2109: refused("Invalid regular expression"),
  PK2110: warning("Text compared as a number"),
  PK2111: refused("Operand of the wrong type"),
  PK2112: warning("Query that always or never holds"),
  PK2113: warning("Operator inside a text"),
  PK2114: warning("Target that no condition can name"),

  // PK22xx: meaning of targets.
  PK2201: refused("Target without a provider"),
  PK2202: error("Unknown provider"),
  PK2203: warning("Missing credential"),
  PK2204: error("Missing provider setting"),
  PK2205: error("Virtual key that is a catalogue slug"),
  PK2206: info("Provider beside a virtual key"),
  PK2207: warning("Two credentials"),
  PK2208: error("Malformed slug"),
  PK2209: error("Model inside the provider"),
  PK2210: warning("Passthrough beside a provider"),
  PK2211: refused("Invalid custom host"),
  PK2212: warning("Endpoint path inside custom_host"),
  PK2213: error("Malformed drop_params path"),
  PK2214: warning("Parameter both overridden and dropped"),
  PK2215: warning("Headers inside override_params"),
  PK2216: warning("Check without its plugin"),
  PK2217: warning("Credential inside override_params"),
  PK2218: refused("Too many forwarded headers"),

  // PK23xx: meaning of retry, cache and timeouts.
  PK2301: warning("More retries than the format allows"),
  PK2302: warning("Cache age out of range"),
  PK2303: warning("Retry that never retries"),

  // PK30xx: advice. Risky or useless.
  PK3001: info("Strategy with one target"),
  PK3002: warning("Timeout in seconds by the look of it"),
  PK3003: info("Target that is never drawn"),
  PK3004: info("Object parameter replaced as a whole"),

  // PK40xx: migration. How well it goes over is told beside: exact, approximate, manual or refused.
  PK4001: error("Neither Configs 1.0 nor 2.0"),
  PK4002: error("Mode without a successor"),
  PK4003: error("Text that cannot be read"),
  PK4004: error("Error in the new config"),
  PK4010: info("Options are targets"),
  PK4011: warning("Several options under single"),
  PK4012: info("Mode with another name"),
  PK4013: info("One option without a list"),
  PK4014: error("Options without a mode"),
  PK4015: warning("Cache without its kind"),
  PK4016: warning("Mode beside a provider"),
  PK4017: warning("Parameters beside the provider, outside the SDK"),
  PK4018: warning("What stands beside a config"),
  PK4019: warning("One option without a mode"),
  PK4020: info("Options of the old SDK"),
  PK4021: info("Parameters beside the provider"),
  PK4022: info("Config inside a request body"),
  PK4023: error("Settings of the old SDK's client"),
  PK4024: info("Draft of Configs 2.0"),
  PK4025: info("Version of the draft"),
  PK4026: info("Key in camelCase"),
  PK4030: info("Provider beside a virtual key"),
  PK4031: info("Azure settings beside a virtual key"),
  PK4032: info("Older name of override_params"),
  PK4033: info("Older form of retry"),
  PK4034: info("Older form of cache"),
  PK4035: info("Status as a text"),
  PK4036: error("Credential by name"),
  PK4037: error("Setting that travels with requests"),
  PK4038: error("Key that no version knows"),
  PK4039: error("Two spellings of one setting"),
  PK4040: error("Value that cannot be put over"),
  PK4041: info("Setting that is null"),
  PK4050: info("Virtual key in the Model Catalog"),
  PK4051: error("Virtual key beside another provider"),

  // PK42xx: migration of requests.
  PK4201: info("Mode of the proxy"),
  PK4202: info("Old route"),
  PK4203: info("Retries in a header"),
  PK4204: info("Cache in a header"),
  PK4205: info("Config in the body of a request"),
  PK4206: info("Header with another name"),
  PK4207: info("Provider's key in the provider's header"),
  PK4208: info("Body without its type"),
  PK4209: info("Address without encryption"),
  PK4211: warning("Answer in another form"),
  PK4212: warning("Header that is passed on no more"),
  PK4213: warning("Caller's key beside a config"),
  PK4214: warning("Header beside the config's own setting"),
  PK4215: warning("Azure address in the path"),
  PK4216: warning("Messages on the route for texts"),
  PK4221: error("Mode header without a successor"),
  PK4222: error("Setting beside a saved config"),
  PK4223: error("Header that nobody understands"),
  PK4224: error("Path without a successor"),
  PK4225: error("Body that cannot be taken apart"),
  PK4226: error("Config too long for a header"),
  PK4227: error("Provider that is unknown today"),
  PK4231: error("Request whose config is refused"),

  // PK50xx: resilience.
  PK5001: warning("Status list that misses a dead host"),
  PK5002: warning("Timeout that the status list misses"),
  PK5003: warning("Retries that hold the fallback up"),
  PK5004: warning("Fallback to the same upstream"),
  PK5005: info("Status list for client errors only"),
  PK5006: info("Circuit breaker that misses timeouts"),

  // PK60xx: security.
  PK6001: warning("Secret in the config"),
  PK6002: warning("Plain HTTP"),
  PK6003: warning("Private host"),
  PK6004: error("Cloud metadata host"),
  PK6005: error("Disguised address"),
  PK6006: error("Credentials in a URL"),
  PK6007: warning("Authorization sent to another party"),
  PK6008: error("Header that must not be forwarded"),
  PK6009: refused("Key that reaches the prototype"),
  PK6010: refused("Regular expression that can stall"),
  PK6011: refused("Invalid header name"),
  PK6012: error("Port of another service"),
  PK6013: info("Loopback host"),
  PK6014: info("Regular expression that slows down"),
  PK6015: refused("Key in a URL"),

  // PK70xx: portability, told only for the gateway asked about. Refused there = error, ignored = warning.
  PK7001: error("Target that the open-source gateway refuses"),
  PK7002: error("Catalogue slug on the open-source gateway"),
  PK7003: error("Virtual key on the open-source gateway"),
  PK7005: warning("Key without effect on the open-source gateway"),
  PK7006: warning("Retry-After switch the open-source gateway ignores"),
  PK7007: warning("Retry-After switch the hosted gateway ignores"),
  PK7008: error("Host the open-source gateway refuses"),
  PK7009: warning("Trailing slash in custom_host"),
  PK7010: warning("Query keys that are dropped"),
  PK7011: warning("Operators after $regex are dropped"),
  PK7012: warning("Missing key under $ne and $nin"),
  PK7013: warning("Inline header value without effect"),
  PK7014: warning("Guardrail the open-source gateway does not run"),
  PK7015: warning("Default retry statuses differ"),
  PK7017: warning("Cache age in other units"),
  PK7018: warning("Breaker placed where the hosted gateway ignores it"),
  PK7019: warning("Header name in another spelling"),
  PK7020: error("Provider that pk-config serve cannot call"),
  PK7021: warning("Setting without effect on pk-config serve"),
  PK7022: error("Guardrail or hook that pk-config serve does not run"),
} as const satisfies Readonly<Record<string, CatalogueEntry>>;

/** A stable diagnostic code. */
export type Code = keyof typeof catalogue;

/** Whether a text is a code of the catalogue. */
export function isCode(text: string): text is Code {
  return Object.hasOwn(catalogue, text);
}

/** Whether a config with such a finding is not to be run, because running it would be a guess. */
export function refusesToRun(code: Code): boolean {
  return catalogue[code].engine === "refuses";
}

/** Where the page of a code lies, inside the repository and the package. */
export function docsPage(code: Code): string {
  return `docs/diagnostics/${code}.md`;
}
