import type { Streaming } from "../streaming.ts";
import { threadCrew, threadEmployer } from "./node-crew.ts";
import { fileDraft } from "./node-draft.ts";
import { descriptorSink } from "./node-sink.ts";
import { fileSource, stdinSource } from "./node-source.ts";

/** Streaming on the real machine. A function, so that only a call of it loads what it takes. */
export function nodeStreaming(program: string | undefined): Streaming {
  return {
    open: (path) => (path === undefined ? stdinSource() : fileSource(path)),
    out: () => descriptorSink(1),
    draft: fileDraft,
    crew: (options) => threadCrew(program, options),
    employer: threadEmployer(),
  };
}
