import { describe, expect, it } from "vitest";
import { memoryServing, replied } from "../../test/memory-serving.ts";
import { pair, pairFiles, startServe, until } from "../../test/run-serve.ts";

const providers = JSON.stringify({
  version: 1,
  providers: {
    mine: { provider: "groq", api_key: { env: "MINE" } },
    yours: { provider: "openai", headers: { "x-key": { env: "YOURS" } } },
  },
});

describe("keepFresh", () => {
  it("takes a changed file for new requests, and keeps the good one where it is broken", async () => {
    const serving = memoryServing();
    const served = await startServe("conf.json --log json", serving, pairFiles);
    const change = async (text: string, kind: string) => {
      const before = served.lines(kind).length;
      served.io.put("conf.json", text);
      serving.changed();
      await until(() => served.lines(kind).length > before);
      return served.lines(kind).at(-1);
    };
    const only = JSON.stringify(pair.targets[1]);
    expect(await change(only, "reloaded")).toMatchObject({
      config: { file: "conf.json", targets: 1 },
    });
    await serving.ask();
    const kept = await change('{"provider": "groq", "retry": {"attempts": "3"}}', "kept");
    expect(kept).toMatchObject({ file: "conf.json", diagnostics: [{ code: "PK1107" }] });
    await serving.ask();
    await change(only, "reloaded");
    await served.stop();
    expect(served.lines("attempt").map(({ request, target }) => [request, target])).toEqual([
      [1, ""],
      [2, ""],
    ]);
  });

  it("prints where a broken file is wrong, and nothing where nothing has changed", async () => {
    const serving = memoryServing();
    const served = await startServe("conf.json", serving, pairFiles);
    serving.changed();
    serving.signal("SIGHUP");
    await until(() => served.io.err().includes("nothing has changed"));
    served.io.put("conf.json", '{"provider": "groq",\n"retry": {"attempts": "3"}}');
    serving.signal("SIGHUP");
    await until(() => served.io.err().includes("PK1107"));
    expect(served.io.err()).toContain("conf.json has errors: the gateway goes on as before");
    expect(served.io.err()).toContain("conf.json:2:23 error PK1107");
    served.io.put("conf.json", { refuses: "permission denied" });
    serving.changed();
    await until(() => served.io.err().includes("conf.json: permission denied"));
    expect((await serving.ask()).status).toBe(200);
    await served.stop();
    expect(served.io.err().match(/reloaded/g)).toHaveLength(1);
  });

  it("ends a running request by the config that it began with", async () => {
    const gate: { open?: () => void } = {};
    const opened = new Promise<void>((resolve) => {
      gate.open = resolve;
    });
    const serving = memoryServing(async ({ url }) => {
      if (url.includes("api.openai.com")) await opened;
      return replied(url.includes("api.openai.com") ? 503 : 200);
    });
    const served = await startServe("conf.json --log json", serving, pairFiles);
    const first = serving.ask();
    served.io.put("conf.json", JSON.stringify(pair.targets[1]));
    serving.changed();
    await until(() => served.lines("reloaded").length === 1);
    expect((await serving.ask()).headers["x-portkey-last-used-option-index"]).toBe("config");
    gate.open?.();
    expect((await first).headers["x-portkey-last-used-option-index"]).toBe("config.targets[1]");
    await served.stop();
    expect(served.lines("request").map(({ request }) => request)).toEqual([2, 1]);
  });

  it("reads the catalogue of the flag, or else of the project file, and reads it again", async () => {
    const serving = memoryServing();
    const world = {
      files: {
        "x/conf.json": JSON.stringify({
          ...pair,
          targets: [...pair.targets, { provider: "@mine" }],
        }),
        "x/pk-config.json": '{"providers": "p.json"}',
        "x/p.json": providers,
      },
      env: { MINE: "9f8e7d6c5b4a" },
    };
    const served = await startServe("x/conf.json", serving, world);
    expect(served.io.err()).toContain("x/p.json: 2 providers");
    expect(served.io.err()).toContain(
      "warning the environment variable YOURS is not set, so @yours of x/p.json cannot be called",
    );
    expect(served.io.err()).not.toContain("MINE");
    expect(serving.watched()).toEqual(["/p/x/pk-config.json", "/p/x/conf.json", "/p/x/p.json"]);
    served.io.put("x/p.json", providers.replace("YOURS", "MINE"));
    serving.changed();
    await until(() => served.io.err().includes("reloaded"));
    served.io.put("x/conf.json", JSON.stringify(pair));
    served.io.put("x/pk-config.json", '{"trustedHosts": ["ollama"]}');
    serving.changed();
    await until(() => served.io.err().includes("restart the gateway"));
    expect(serving.watched()).toEqual(["/p/x/pk-config.json", "/p/x/conf.json"]);
    await served.stop();
  });

  it("keeps what a project file said that is gone for a moment", async () => {
    const serving = memoryServing();
    const files = {
      "conf.json": '{"provider": "@mine"}',
      "pk-config.json": '{"providers": "p.json"}',
      "p.json": providers,
    };
    const world = { files, env: { MINE: "9f8e7d6c5b4a" } };
    const served = await startServe("conf.json --log json", serving, world);
    const told = async (kind: string, happens: () => void) => {
      const before = served.lines(kind).length;
      happens();
      await until(() => served.lines(kind).length > before);
      return served.lines(kind).at(-1);
    };
    const change = (kind: string, file: string, text: string | undefined) =>
      told(kind, () => {
        if (text === undefined) served.io.remove(file);
        else served.io.put(file, text);
        // Only a file that is watched is seen to change.
        if (serving.watched().includes(`/p/${file}`)) serving.changed();
      });
    const gone = await change("kept", "pk-config.json", undefined);
    expect(gone).toMatchObject({ troubles: [{ file: "pk-config.json" }] });
    expect((await serving.ask()).status).toBe(200);
    await change("reloaded", "pk-config.json", files["pk-config.json"]);
    expect((await serving.ask()).status).toBe(200);
    // What was never read before is waited for as well.
    await change("kept", "pk-config.json", '{"providers": "q.json"}');
    expect(await change("reloaded", "q.json", providers)).toMatchObject({
      providers: { file: "q.json" },
    });
    await served.stop();
  });

  it("notices a project file that was not there before", async () => {
    const serving = memoryServing();
    const files = { ...pairFiles.files, "p.json": providers };
    const served = await startServe("conf.json --log json", serving, { files });
    expect(serving.watched()).toEqual(["/p/pk-config.json", "/pk-config.json", "/p/conf.json"]);
    served.io.put("pk-config.json", '{"providers": "p.json"}');
    serving.changed();
    await until(() => served.lines("reloaded").length === 1);
    expect(served.lines("reloaded")).toMatchObject([
      { project: "pk-config.json", providers: { file: "p.json" } },
    ]);
    served.io.remove("pk-config.json");
    serving.signal("SIGHUP");
    await until(() => served.lines("reloaded").length === 2);
    expect(served.lines("reloaded")[1]).not.toHaveProperty("project");
    await served.stop();
  });

  it("warns again of what was well in between", async () => {
    const serving = memoryServing();
    const files = { "conf.json": '{"provider": "@mine"}', "p.json": providers };
    const env = { MINE: "9f8e7d6c5b4a" };
    const served = await startServe("conf.json --providers p.json", serving, { files, env });
    const warnings = () => served.io.err().match(/YOURS is not set/g)?.length ?? 0;
    const reloads = () => served.io.err().match(/reloaded/g)?.length ?? 0;
    for (const [round, variable] of ["MINE", "YOURS", "OTHER", "YOURS"].entries()) {
      served.io.put("p.json", providers.replace("YOURS", variable));
      serving.changed();
      await until(() => reloads() > round);
    }
    await until(() => warnings() === 3);
    await served.stop();
  });
});
