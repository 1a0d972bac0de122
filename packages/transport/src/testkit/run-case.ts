import assert from "node:assert";
import type { Capability, Lacks } from "./capability.ts";
import type { Case, Scene } from "./scene.ts";
import { lookup, type MakeTransport, trustedCertificate } from "./surroundings.ts";
import { turn } from "./time/pause.ts";
import { until } from "./time/until.ts";
import { within } from "./time/within.ts";
import { startUpstream } from "./upstream/upstream.ts";

/** No case may take longer; one that does hangs. */
const caseMs = 10_000;

/** Plays a case with a transport of its own, and sees to it that nothing is left behind. */
export async function runCase(one: Case, make: MakeTransport, lacks: Lacks): Promise<void> {
  const unhandled: unknown[] = [];
  const onUnhandled = (reason: unknown) => {
    unhandled.push(reason);
  };
  process.on("unhandledRejection", onUnhandled);
  const upstream = await startUpstream();
  try {
    const surroundings = { upstream, lookup, trusted: trustedCertificate.cert };
    const transport = await make(surroundings);
    assert.equal(transport.spec, "pk-transport/1", "the contract that it keeps");
    const scene = { ...surroundings, transport, can: canOf(one, lacks) };
    await within(one.run(scene), "the end of the case", caseMs);
    await expectNothingLeft(scene);
    await turn();
    assert.deepEqual(unhandled, [], "no rejection is left unhandled");
  } finally {
    await upstream.close();
    process.off("unhandledRejection", onUnhandled);
  }
}

async function expectNothingLeft({ upstream, transport }: Scene): Promise<void> {
  await until(() => upstream.busy === 0, "nothing is under way");
  if (transport.close === undefined) return;
  await within(transport.close(), "that it is closed");
  await until(() => upstream.open === 0, "no connection is left");
}

/** A case must have said which capabilities it looks at, or its title would not tell. */
function canOf({ title, needs = [], bends = [] }: Case, lacks: Lacks): Scene["can"] {
  const told: readonly Capability[] = [...needs, ...bends];
  return (capability) => {
    assert(told.includes(capability), `"${title}" does not say that it looks at ${capability}`);
    return lacks[capability] === undefined;
  };
}
