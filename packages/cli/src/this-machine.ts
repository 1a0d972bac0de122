/** This machine by its names: `serve` may call it while nobody else can call `serve`. */
export const thisMachine: readonly string[] = ["localhost", "*.localhost", "127.0.0.1", "::1"];
