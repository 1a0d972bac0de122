/** How much work may still be done; a search that runs out stops and has proved nothing. */
export interface Budget {
  left: number;
}

/** A graph whose edges carry labels, given by what a search needs to know of it. */
export interface Graph<Node> {
  readonly starts: Iterable<Node>;
  /** Equal keys mean the same node. */
  readonly keyOf: (node: Node) => number | string;
  readonly edgesOf: (node: Node) => Iterable<readonly [label: number, to: Node]>;
}

/** A node that a search came to, and how. */
export interface Visit<Node> {
  readonly node: Node;
  readonly from: Visit<Node> | undefined;
  /** The label of the edge that led here; without meaning at a start. */
  readonly label: number;
}

/** Walks a graph, nearest nodes first, and stops early when the budget is spent. */
export function* breadthFirst<Node>(graph: Graph<Node>, budget: Budget): Generator<Visit<Node>> {
  const seen = new Set<number | string>();
  const queue: Visit<Node>[] = [];
  for (const node of graph.starts) {
    seen.add(graph.keyOf(node));
    queue.push({ node, from: undefined, label: 0 });
  }
  // The queue grows while it is walked.
  for (const visit of queue) {
    yield visit;
    for (const [label, to] of graph.edgesOf(visit.node)) {
      budget.left -= 1;
      if (budget.left < 0) return;
      const key = graph.keyOf(to);
      if (seen.has(key)) continue;
      seen.add(key);
      queue.push({ node: to, from: visit, label });
    }
  }
}

/** Finds the labels on a shortest way to a node, undefined when none was found. */
export function shortestWay<Node>(
  graph: Graph<Node>,
  isGoal: (node: Node) => boolean,
  budget: Budget,
): readonly number[] | undefined {
  for (const visit of breadthFirst(graph, budget)) {
    if (isGoal(visit.node)) return labelsTo(visit);
  }
  return undefined;
}

/** The labels on the way to a visited node. */
export function labelsTo<Node>(visit: Visit<Node>): readonly number[] {
  const labels: number[] = [];
  for (let at = visit; at.from !== undefined; at = at.from) labels.push(at.label);
  return labels.reverse();
}
