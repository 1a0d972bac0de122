import type { BalancerNode, FallbackNode, ProgramNode } from "../compile/program.ts";
import type { Journey } from "./journey.ts";

/**
 * The targets of a node whose circuits are closed. Where none that could be chosen is left, no circuit
 * is heeded: a call that may fail is better than none, and than one that nobody wants.
 */
export function closedTargets(
  node: FallbackNode | BalancerNode,
  { circumstances: { open }, decisions }: Journey,
): readonly ProgramNode[] {
  if (open === undefined || open.size === 0) return node.targets;
  const skipped = node.targets.filter(({ pointer }) => open.has(pointer));
  if (skipped.length === 0) return node.targets;
  const targets = skipped.map(({ pointer }) => pointer);
  const kept = node.targets.filter(
    ({ pointer }, index) => !open.has(pointer) && canBeChosen(node, index),
  );
  decisions.push({
    kind: kept.length === 0 ? "bypassed" : "skipped",
    at: node.pointer,
    targets,
  });
  return kept.length === 0 ? node.targets : kept;
}

function canBeChosen(node: FallbackNode | BalancerNode, index: number): boolean {
  return node.kind === "fallback" || (node.weights[index] ?? 0) > 0;
}
