export { configKeys } from "./generated/config-keys.ts";
export type { ConfigV1, OptionV1 } from "./generated/config-v1.ts";
export type {
  CircuitBreaker,
  Condition,
  ConditionalStrategy,
  ConfigNode,
  ConfigV2,
  FallbackStrategy,
  Leaf,
  LoadbalanceStrategy,
  Retry,
  SingleStrategy,
  Sticky,
  Strategy,
  StrategyNode,
} from "./generated/config-v2.ts";
export type {
  MigrationDump,
  MigrationDumpTrouble,
  MigrationFileReport,
  MigrationLine,
  MigrationSummary,
  MigrationTrouble,
  MigrationV1,
} from "./generated/migration-v1.ts";
export type { PlanV1 } from "./generated/plan-v1.ts";
export type { Project } from "./generated/project.ts";
export type {
  CatalogueProvider,
  EnvironmentReference,
  ProviderCatalogue,
} from "./generated/providers.ts";
export type { FileReport, Report, ReportedDiagnostic, Summary } from "./generated/report-v1.ts";
export type { ServeLogV1 } from "./generated/serve-log-v1.ts";
export type { TraceV1 } from "./generated/trace-v1.ts";
export { validateConfigV2 } from "./generated/validate-config-v2.ts";
export { validateMigration } from "./generated/validate-migration.ts";
export { validatePlan } from "./generated/validate-plan.ts";
export { validateProject } from "./generated/validate-project.ts";
export { validateProviders } from "./generated/validate-providers.ts";
export { validateServeLog } from "./generated/validate-serve-log.ts";
export { validateTrace } from "./generated/validate-trace.ts";
export type { ShapeError, ShapeValidator } from "./shape-validator.ts";
