// @ts-check
// What planning costs: against JSON.stringify of the plan it makes, and against planning for a smaller
// config, in the same run; and how many bytes a call allocates.
import { compile, decide, limits, load, plan, readRequest } from "@pk-config/core";
import { allocated } from "./allocated.mjs";
import { balancer, fallback, nestedOfTen, router, single } from "./engine-configs.mjs";
import { ratio } from "./ratio.mjs";
import { heading, row } from "./table.mjs";

const circumstances = { seed: 7, nowMs: 0 };

/**
 * @param {object} config
 * @param {Record<string, string>} [metadata]
 */
function planning(config, metadata = {}) {
  const loaded = load(JSON.stringify(config));
  if (!loaded.ok) throw new Error(`not a good config: ${loaded.diagnostics[0]?.message}`);
  const program = compile(loaded.value);
  const read = readRequest({
    method: "POST",
    path: "/v1/chat/completions",
    headers: { "content-type": "application/json", "x-portkey-metadata": JSON.stringify(metadata) },
    body: { kind: "json", value: { model: "gpt-4o", messages: [] } },
  });
  if (!read.ok) throw new Error(read.refusal.message);
  const { request } = read;
  const made = plan(program, request, circumstances);
  if (made.kind !== "route") throw new Error(made.refusal.message);
  return { made, run: () => decide(plan(program, request, circumstances), []) };
}

/**
 * @param {() => unknown} call
 * @param {() => unknown} reference
 */
async function cost(call, reference) {
  return { ...ratio(call, reference), bytes: await allocated(call) };
}

heading("plan and first decide", "× JSON.stringify of the plan, budget 1");
for (const [name, config] of Object.entries({
  "one target": single(),
  "three levels, 10 targets": nestedOfTen(),
  "fallback of 10": fallback(10),
})) {
  const { made, run } = planning(config);
  row(name, await cost(run, () => JSON.stringify(made)), 1);
}

heading("balancer over 1,000 targets", "× one over 10, budget 2");
row(
  "plan and first decide",
  await cost(planning(balancer(1000)).run, planning(balancer(10)).run),
  2,
);

heading("50 conditions", "× one condition");
const one = planning(router(1, "one-key"), { plan: "p0" }).run;
row(
  "on one key, budget 1.5",
  await cost(planning(router(50, "one-key"), { plan: "p49" }).run, one),
  1.5,
);
row(
  "on 50 keys, budget 5",
  await cost(planning(router(50, "many-keys"), { k49: "v" }).run, one),
  5,
);

heading("compile", "× JSON.parse of the text, budget 1");
for (const size of [10, 100, 1000, 10_000]) {
  // A plan holds a thousand upstreams, so a longer fallback is no good config.
  const makers = size > limits.attempts ? { balancer } : { balancer, fallback };
  for (const [name, make] of Object.entries(makers)) {
    const text = JSON.stringify(make(size), null, 2);
    const loaded = load(text);
    if (!loaded.ok) throw new Error("not a good config");
    row(
      `${name}, ${size} targets`,
      await cost(
        () => compile(loaded.value),
        () => JSON.parse(text),
      ),
      1,
    );
  }
}
