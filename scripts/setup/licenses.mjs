// @ts-check
/**
 * Puts the license of the clone into each package that is published. Whoever packs a package takes the
 * file from its folder alone: a link would be left out, and pnpm's copy comes only where nothing else
 * has a name like it. Git holds the text once, and ignores the copies.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const NAME = "LICENSE";

/** @param {string} root */
export function placeLicenses(root) {
  const text = readFileSync(join(root, NAME), "utf8");
  for (const folder of readdirSync(join(root, "packages"))) {
    const place = join(root, "packages", folder);
    if (!isPublished(join(place, "package.json"))) continue;
    const copy = join(place, NAME);
    if (existsSync(copy) && readFileSync(copy, "utf8") === text) continue;
    writeFileSync(copy, text);
  }
}

/** @param {string} manifest */
function isPublished(manifest) {
  return existsSync(manifest) && JSON.parse(readFileSync(manifest, "utf8")).private !== true;
}
