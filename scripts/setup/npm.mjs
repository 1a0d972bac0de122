// @ts-check
/** How npm is started, and what it must not inherit from whoever started us. */

/**
 * npm as a command: the one that is running us, or the one in the path.
 * @returns {[command: string, args: string[]]}
 */
export function npmCommand() {
  const cli = process.env["npm_execpath"] ?? "";
  if (cli.endsWith("npm-cli.js")) return [process.execPath, [cli]];
  return process.platform === "win32" ? ["cmd.exe", ["/d", "/s", "/c", "npm"]] : ["npm", []];
}

/** What would make npm or pnpm leave something out, or look elsewhere, does not reach them. */
export function cleanEnvironment() {
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, npm_config_update_notifier: "false" };
  delete env["NODE_ENV"];
  for (const name of Object.keys(env)) {
    if (
      /^npm_config_(production|only|omit|include|dev|optional|workspaces?|call|package)$/i.test(
        name,
      )
    ) {
      delete env[name];
    }
  }
  return env;
}
