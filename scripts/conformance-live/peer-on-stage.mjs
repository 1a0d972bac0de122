// @ts-check
/** Loaded before the published gateway: keeps it on this machine, and puts back what npm's copy lacks. */
import { register } from "node:module";
import "../../bench/load/peer-on-loopback.mjs";
import "./on-stage.mjs";

register(new URL("retry-patch.mjs", import.meta.url));
