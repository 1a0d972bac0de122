import type { Code } from "../diagnostics/catalogue.ts";
import type { Effect } from "./migration.ts";

/** How well each thing that can be found in an old config or request goes over. */
const effects = {
  PK4001: "refused",
  PK4002: "refused",
  PK4003: "refused",
  PK4004: "refused",
  PK4010: "exact",
  PK4011: "approximate",
  PK4012: "exact",
  PK4013: "exact",
  PK4014: "refused",
  PK4015: "approximate",
  PK4016: "approximate",
  PK4017: "approximate",
  PK4018: "approximate",
  PK4019: "approximate",
  PK4020: "exact",
  PK4021: "exact",
  PK4022: "exact",
  PK4023: "manual",
  PK4024: "exact",
  PK4025: "exact",
  PK4026: "exact",
  PK4030: "exact",
  PK4031: "exact",
  PK4032: "exact",
  PK4033: "exact",
  PK4034: "exact",
  PK4035: "exact",
  PK4036: "manual",
  PK4037: "manual",
  PK4038: "manual",
  PK4039: "refused",
  PK4040: "manual",
  PK4041: "exact",
  PK4050: "exact",
  PK4051: "manual",
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
} as const satisfies Readonly<Partial<Record<Code, Effect>>>;

type EffectCode = keyof typeof effects;

/** A code of what is found while a config is migrated. */
export type MigrationCode = Extract<EffectCode, `PK40${string}`>;

/** A code of what is found while a request is migrated. */
export type RequestCode = Extract<EffectCode, `PK42${string}`>;

/** How well what a code tells of goes over. What is wrong with a text forbids to put anything over. */
export function effectOf(code: Code): Effect {
  return isEffectCode(code) ? effects[code] : "refused";
}

function isEffectCode(code: Code): code is EffectCode {
  return Object.hasOwn(effects, code);
}
