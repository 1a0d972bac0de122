import type { AnyRule } from "../../rule.ts";
import { bodyParams } from "./body-params.ts";
import { cacheAge } from "./cache-age.ts";
import { checkId } from "./check-id.ts";
import { customHost } from "./custom-host.ts";
import { dropParams } from "./drop-params.ts";
import { emptyConfig } from "./empty-config.ts";
import { forwardedCount } from "./forwarded-count.ts";
import { missingSetup } from "./missing-setup.ts";
import { noUpstream } from "./no-upstream.ts";
import { replacedObject } from "./replaced-object.ts";
import { retryAttempts } from "./retry-attempts.ts";
import { slugForm } from "./slug-form.ts";
import { timeoutUnit } from "./timeout-unit.ts";
import { twoSources } from "./two-sources.ts";
import { unknownProvider } from "./unknown-provider.ts";
import { virtualKeySlug } from "./virtual-key-slug.ts";

/** The rules of this folder, in the order of their first code. */
export const targetsRules: readonly AnyRule[] = [
  emptyConfig,
  noUpstream,
  unknownProvider,
  missingSetup,
  virtualKeySlug,
  twoSources,
  slugForm,
  customHost,
  dropParams,
  bodyParams,
  checkId,
  forwardedCount,
  retryAttempts,
  cacheAge,
  timeoutUnit,
  replacedObject,
];
