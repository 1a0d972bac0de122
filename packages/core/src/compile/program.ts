import type { JsonObject } from "../data/json-type.ts";
import type { Router } from "./conditions.ts";
import type { Effective } from "./effective.ts";

/** A compiled config: what can be worked out before any request is there. */
export interface Program {
  readonly root: ProgramNode;
  /** Whether some rule looks into the body of a request, or some target changes it. */
  readonly readsBody: boolean;
  /** How many nodes it has, the root among them. */
  readonly size: number;
}

/** A node of a program, by what it does with a request. */
export type ProgramNode = LeafNode | SingleNode | FallbackNode | BalancerNode | RouterNode;

/** A node that chooses among others. */
export type GroupNode = Exclude<ProgramNode, LeafNode>;

interface NodeCommon {
  /** Pointer of the node in the config. */
  readonly pointer: string;
  /** The node as it stands in the config. */
  readonly raw: JsonObject;
  /** The node whose target this is; missing for the root. */
  readonly parent: GroupNode | undefined;
  /** What holds at the node: its own settings and those it inherits. */
  readonly effective: Effective;
}

/** A target that names an upstream. */
export interface LeafNode extends NodeCommon {
  readonly kind: "leaf";
}

/** Takes its first target. */
export interface SingleNode extends NodeCommon {
  readonly kind: "single";
  readonly targets: readonly ProgramNode[];
}

/** Tries its targets in order. */
export interface FallbackNode extends NodeCommon {
  readonly kind: "fallback";
  readonly targets: readonly ProgramNode[];
  readonly trigger: Trigger;
  /** Pointer of what sets the trigger. */
  readonly triggerAt: string;
  /** Pointers of the targets. */
  readonly pointers: readonly string[];
}

/** Draws one of its targets. */
export interface BalancerNode extends NodeCommon {
  readonly kind: "loadbalance";
  readonly targets: readonly ProgramNode[];
  readonly weights: readonly number[];
  /** Sums of the weights up to and including each target. */
  readonly sums: readonly number[];
  /** Hash of the pointer, by which this balancer draws another number than the next. */
  readonly hash: number;
  readonly sticky: Sticky | undefined;
}

/** Takes the target that its first holding condition names. */
export interface RouterNode extends NodeCommon {
  readonly kind: "conditional";
  readonly targets: readonly ProgramNode[];
  readonly router: Router;
  /** By condition: where it leads. */
  readonly branches: readonly (Branch | undefined)[];
  /** Where a request goes that meets no condition. */
  readonly otherwise: Branch | undefined;
}

/** One way out of a conditional. */
export interface Branch {
  /** Position of the target. */
  readonly target: number;
  readonly pointer: string;
  /** Pointer of the condition; missing for the default. */
  readonly condition: string | undefined;
}

/** What makes requests belong together. */
export interface Sticky {
  readonly fields: readonly StickyField[];
  /** How long a choice lasts, in milliseconds; missing means for ever. */
  readonly ttlMs: number | undefined;
}

/** A field of a request: `metadata.user`, `params.user`, `headers.x-user`. */
export interface StickyField {
  readonly from: "metadata" | "params" | "headers";
  readonly key: string;
  readonly text: string;
}

/** What a fallback goes on after. */
export type Trigger = "failure" | readonly number[];
