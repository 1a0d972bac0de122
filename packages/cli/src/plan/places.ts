import { type Document, type Program, placesOf } from "@pk-config/core";

/** A node of a compiled config. */
type Node = Program["root"];

/** Where the parts of a config stand, and what people call them. */
export interface Places {
  /** `conf.json:9:5` by pointer; no entry for what does not stand in the config. */
  readonly find: (pointers: Iterable<string>) => ReadonlyMap<string, string>;
  /** A node by its pointer and its name; the pointer of the root says nothing, so that is spelled out. */
  readonly label: (pointer: string) => string;
  readonly nodes: ReadonlyMap<string, Node>;
}

/** What places are found in. */
interface Placed {
  readonly file: string;
  readonly document: Document;
  readonly program: Program;
}

/** Finds places in a config. */
export function placesIn({ file, document, program }: Placed): Places {
  const nodes = new Map<string, Node>();
  gather(program.root, nodes);
  return {
    nodes,
    label: (pointer) => {
      const name = nodes.get(pointer)?.raw["name"];
      const where = pointer === "" ? "the root" : pointer;
      return typeof name === "string" && name !== "" ? `${where} ${name}` : where;
    },
    find: (pointers) => {
      const found = new Map<string, string>();
      for (const [pointer, { key }] of placesOf(document, pointers))
        found.set(pointer, `${file}:${key.start.line}:${key.start.column}`);
      return found;
    },
  };
}

function gather(node: Node, nodes: Map<string, Node>): void {
  nodes.set(node.pointer, node);
  if (node.kind === "leaf") return;
  for (const target of node.targets) gather(target, nodes);
}
