import type { Effect } from "../migration.ts";

/** How well each thing that can be found in an old request goes over. */
const effects = {
  PK4201: "exact",
  PK4202: "exact",
  PK4203: "exact",
  PK4204: "exact",
  PK4205: "exact",
  PK4206: "exact",
  PK4207: "exact",
  PK4208: "exact",
  PK4209: "exact",
  PK4211: "approximate",
  PK4212: "approximate",
  PK4213: "approximate",
  PK4214: "approximate",
  PK4215: "approximate",
  PK4216: "approximate",
  PK4221: "manual",
  PK4222: "manual",
  PK4223: "manual",
  PK4224: "manual",
  PK4225: "manual",
  PK4226: "manual",
  PK4227: "manual",
  PK4231: "refused",
} as const satisfies Readonly<Record<string, Effect>>;

/** A code of what is found while a request is migrated. */
export type RequestCode = keyof typeof effects;

/** How well what a code tells of goes over. */
export function requestEffectOf(code: RequestCode): Effect {
  return effects[code];
}
