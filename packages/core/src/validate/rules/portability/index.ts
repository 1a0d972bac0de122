import type { AnyRule } from "../../rule.ts";
import { breakerPlace } from "./breaker-place.ts";
import { defaultRetryStatuses } from "./default-retry-statuses.ts";
import { forwardedHeaders } from "./forwarded-headers.ts";
import { missingKey } from "./missing-key.ts";
import { operatorsAfterRegex } from "./operators-after-regex.ts";
import { ossAdmission } from "./oss-admission.ts";
import { ossCacheAge } from "./oss-cache-age.ts";
import { ossCredentials } from "./oss-credentials.ts";
import { ossCustomHost } from "./oss-custom-host.ts";
import { ossGuardrails } from "./oss-guardrails.ts";
import { ossIgnoredKeys } from "./oss-ignored-keys.ts";
import { querySiblingsDropped } from "./query-siblings-dropped.ts";
import { retryAfterSpelling } from "./retry-after-spelling.ts";
import { serveProviders } from "./serve-providers.ts";
import { serveUnperformed } from "./serve-unperformed.ts";

/** The rules of this folder, in the order of their first code. */
export const portabilityRules: readonly AnyRule[] = [
  ossAdmission,
  ossCredentials,
  ossIgnoredKeys,
  retryAfterSpelling,
  ossCustomHost,
  querySiblingsDropped,
  operatorsAfterRegex,
  missingKey,
  forwardedHeaders,
  ossGuardrails,
  defaultRetryStatuses,
  ossCacheAge,
  breakerPlace,
  serveProviders,
  serveUnperformed,
];
