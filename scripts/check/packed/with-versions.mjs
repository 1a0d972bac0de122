// @ts-check
/** Dependencies on packages of this workspace: written so that only pnpm understands them, and published with versions. */

/**
 * @typedef {object} Manifest
 * @property {string} version
 * @property {Record<string, unknown>} exports
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [devDependencies]
 * @property {Record<string, string>} [optionalDependencies]
 * @property {Record<string, string>} [peerDependencies]
 */

const SECTIONS = /** @type {const} */ ([
  "dependencies",
  "devDependencies",
  "optionalDependencies",
  "peerDependencies",
]);

/**
 * A manifest as pnpm would pack it. What names no package that is published, or one by a path or another name, stays.
 * @param {Manifest} manifest
 * @param {ReadonlyMap<string, string>} versions Of the packages that are published, by name.
 * @returns {Manifest}
 */
export function withVersions(manifest, versions) {
  const sections = SECTIONS.flatMap((section) => {
    const found = manifest[section];
    if (found === undefined) return [];
    const entries = Object.entries(found).map(([name, range]) => [
      name,
      rangeOf(range, versions.get(name)),
    ]);
    return [[section, Object.fromEntries(entries)]];
  });
  return { ...manifest, ...Object.fromEntries(sections) };
}

/**
 * @param {string} range
 * @param {string | undefined} version
 */
function rangeOf(range, version) {
  const [, said] = /^workspace:([^@/]*)$/.exec(range) ?? [];
  if (said === undefined || version === undefined) return range;
  if (said === "*") return version;
  return said === "^" || said === "~" ? `${said}${version}` : said;
}

/**
 * The dependencies that nobody could install.
 * @param {Manifest} manifest
 * @returns {string[]}
 */
export function uninstallable(manifest) {
  return SECTIONS.flatMap((section) =>
    Object.entries(manifest[section] ?? {}).flatMap(([name, range]) =>
      range.startsWith("workspace:") ? [`${section} has ${name} as ${range}`] : [],
    ),
  );
}
