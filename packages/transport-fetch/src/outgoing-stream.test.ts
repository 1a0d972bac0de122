import { describe, expect, it } from "vitest";
import { outgoingStream, takesStreams } from "./outgoing-stream.ts";

const turn = () => new Promise((resolve) => setTimeout(resolve));

/** A source that says what became of it. */
function source(...parts: readonly (Uint8Array | Error)[]) {
  const seen = { made: 0, isLetGo: false };
  async function* make() {
    try {
      for (const part of parts) {
        if (part instanceof Error) throw part;
        seen.made += 1;
        yield part;
      }
    } finally {
      seen.isLetGo = true;
    }
  }
  return { seen, parts: make() };
}

const one = new Uint8Array([1]);

describe("outgoingStream", () => {
  it("takes nothing before it is asked", async () => {
    const { seen, parts } = source(one, one);
    const { stream } = outgoingStream(parts, () => {});
    await turn();
    expect(seen.made).toBe(0);
    const reader = stream.getReader();
    expect(await reader.read()).toEqual({ done: false, value: one });
    await turn();
    expect(seen.made).toBe(1);
    await reader.read();
    expect(await reader.read()).toMatchObject({ done: true });
  });

  it("keeps what the source throws, and gives up the call", async () => {
    const error = new Error("The source has gone.");
    let faults = 0;
    const outgoing = outgoingStream(source(one, error).parts, () => {
      faults += 1;
    });
    const reader = outgoing.stream.getReader();
    await reader.read();
    expect(outgoing.fault).toBeUndefined();
    await expect(reader.read()).rejects.toBe(error);
    expect(outgoing.fault).toEqual({ error });
    expect(faults).toBe(1);
  });

  it("lets go of the source when the stream is cancelled", async () => {
    const { seen, parts } = source(one, one);
    const reader = outgoingStream(parts, () => {}).stream.getReader();
    await reader.read();
    await reader.cancel();
    expect(seen.isLetGo).toBe(true);
  });

  it("lets go of the source when the call is over, and gives nothing more", async () => {
    const { seen, parts } = source(one, one);
    const outgoing = outgoingStream(parts, () => {});
    const reader = outgoing.stream.getReader();
    await reader.read();
    outgoing.letGo();
    outgoing.letGo();
    await expect(reader.read()).rejects.toThrow("The call is over.");
    await turn();
    expect(seen).toEqual({ made: 1, isLetGo: true });
  });

  it("does not mind a source that ended before", async () => {
    const outgoing = outgoingStream(source().parts, () => {});
    expect(await outgoing.stream.getReader().read()).toMatchObject({ done: true });
    outgoing.letGo();
    await turn();
    expect(outgoing.fault).toBeUndefined();
  });
});

describe("takesStreams", () => {
  it("knows that Node sends them", () => {
    expect(takesStreams()).toBe(true);
  });
});
