// @ts-check
/**
 * Lets esbuild drop the parts of jsonc-parser that nobody imports. It does not say of itself that
 * loading it has no effect, so without this its formatter's tables are built at every start.
 */

/** @type {import("esbuild").Plugin} */
export const freeOfEffects = {
  name: "free-of-effects",
  setup(build) {
    build.onResolve({ filter: /^(?:jsonc-parser$|\.)/ }, async (args) => {
      const inside = /[\\/]jsonc-parser[\\/]/.test(args.importer);
      if (args.pluginData === freeOfEffects || !(inside || args.path === "jsonc-parser"))
        return null;
      const { path, errors, warnings } = await build.resolve(args.path, {
        importer: args.importer,
        kind: args.kind,
        resolveDir: args.resolveDir,
        pluginData: freeOfEffects,
      });
      return { path, errors, warnings, sideEffects: false };
    });
  },
};
