// Follows a plan by its JSON alone, as a program in any language can: no import, no clock.
//
// `outcomes` has what each call ends in, in their order: the status of a reply, 408 for a timeout,
// { fault: 500 } where nobody was reached, { fault: 503 } where connecting took too long.
// It answers with the calls that are made, and with what the caller gets in the end.
export function follow(plan, outcomes) {
  const calls = [];
  if (plan.kind === "refused") return { calls, end: { status: plan.refusal.status } };
  let position = 0;
  let retries = 0;
  let waitedMs = 0;
  for (const outcome of outcomes) {
    const { call, retry, next } = plan.attempts[position];
    calls.push({ call: calls.length + 1, target: call.target });

    const status = outcome.fault ?? outcome;
    const failed = status < 200 || status > 299;
    const again = outcome.fault !== undefined || retry.on.includes(status);
    waitedMs += retry.waitsMs[retries] ?? 0;
    if (again && retries < retry.attempts && waitedMs <= retry.mostWaitMs) {
      retries += 1;
      continue;
    }

    const way = next.find(({ on }) => (on === "failure" ? failed : on.includes(status)));
    if (way === undefined) return { calls, end: { status } };
    position = way.to;
    retries = 0;
    waitedMs = 0;
  }
  return { calls, end: undefined };
}
