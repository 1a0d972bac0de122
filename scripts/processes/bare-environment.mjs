// @ts-check

const OURS =
  /^(?:NODE_OPTIONS|NODE_V8_COVERAGE|(?:OPENAI|PORTKEY|REDIS)_.*|(?:https?|all|no)_proxy)$/i;

/**
 * The environment without keys and addresses of whoever runs this, without a proxy, and without what
 * would make a process slower.
 * @returns {NodeJS.ProcessEnv}
 */
export function bareEnvironment() {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !OURS.test(name)));
}
