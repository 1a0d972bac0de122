import fc from "fast-check";
import type { Event, NetworkCause, RetryAfter } from "../../src/decide/event.ts";
import type { Outcome } from "../../src/decide/outcome-status.ts";
import { anyStatus } from "./any-plan.ts";

const anyCause: fc.Arbitrary<NetworkCause> = fc.constantFrom(
  "refused",
  "reset",
  "closed",
  "dns",
  "tls",
  "connect-timeout",
  "forbidden",
  "unsendable",
);

const headerText = fc.constantFrom(
  "0",
  "1",
  "0.5",
  "20",
  "59.9",
  "60",
  "61",
  "2000",
  "60000",
  "-5",
  "soon",
  "",
  "Wed, 21 Oct 2015 07:28:00 GMT",
);

const retryAfter: fc.Arbitrary<RetryAfter> = fc.record(
  { "retry-after-ms": headerText, "x-ms-retry-after-ms": headerText, "retry-after": headerText },
  { requiredKeys: [] },
);

const atMs = fc.constantFrom(0, 1_445_412_479_000, 1_445_412_480_500);

/** What one call may end in. */
export const anyOutcome: fc.Arbitrary<Outcome> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record(
      { kind: fc.constant("reply" as const), status: anyStatus, retryAfter, atMs },
      { requiredKeys: ["kind", "status"] },
    ),
  },
  { weight: 1, arbitrary: fc.constant({ kind: "timeout" as const }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant("unreachable" as const), cause: anyCause }),
  },
);

/** Any event, whether or not one like it can come next. */
export const anyEvent: fc.Arbitrary<Event> = fc.oneof(
  anyOutcome,
  fc.record({ kind: fc.constant("waited" as const), ms: fc.nat() }),
  fc.constant({ kind: "committed" as const }),
  fc.record({ kind: fc.constant("broken" as const), cause: anyCause }),
  fc.constant({ kind: "cancelled" as const }),
);
