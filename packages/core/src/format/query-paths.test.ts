import { describe, expect, it } from "vitest";
import { isQueryPath, meantPath } from "./query-paths.ts";

describe("isQueryPath", () => {
  it.each([
    "metadata.plan",
    "metadata._user",
    "metadata.user plan",
    "metadata.$x",
    "params.model",
    "url.pathname",
  ])("takes %s", (path) => expect(isQueryPath(path)).toBe(true));

  it.each([
    "metadata",
    "metadata.",
    "metadata..plan",
    "metadata.user.plan",
    "metadata.plan ",
    "metadata. plan",
    "Metadata.plan",
    "params.messages[0]",
    "url.path",
    "url.pathname.x",
    "model",
    "__proto__.plan",
    "constructor.name",
    "",
  ])("refuses %j", (path) => expect(isQueryPath(path)).toBe(false));
});

describe("meantPath", () => {
  it.each([
    ["$.metadata.plan", "metadata.plan"],
    ["$metadata.plan", "metadata.plan"],
    ["$" + "{metadata.plan}", "metadata.plan"],
    ["{{ metadata.plan }}", "metadata.plan"],
    ["metadata plan", "metadata.plan"],
    ["metadata/plan", "metadata.plan"],
    ["metadata:plan", "metadata.plan"],
    ["metadata->plan", "metadata.plan"],
    ["metadata .plan", "metadata.plan"],
    ["metadata.plan ", "metadata.plan"],
    ["metadata..plan", "metadata.plan"],
    ['metadata["plan"]', "metadata.plan"],
    ["metadata['user plan']", "metadata.user plan"],
    ["metadata[plan]", "metadata.plan"],
    ["Metadata.plan", "metadata.plan"],
    ["metdata.plan", "metadata.plan"],
    ["meta.plan", "metadata.plan"],
    ["request.metadata.plan", "metadata.plan"],
    ["request.body.model", "params.model"],
    ["request.model", "params.model"],
    ["param.model", "params.model"],
    ["temperature", "params.temperature"],
    ["pathname", "url.pathname"],
    ["url.path", "url.pathname"],
    ["URL.Pathname", "url.pathname"],
    ["url/pathname", "url.pathname"],
  ])("is certain that %j means %s", (path, meant) => {
    expect(meantPath(path)).toEqual({ segments: meant.split("."), certain: true });
  });

  it("is not certain of an underscore, which may belong to the key", () => {
    expect(meantPath("metadata_user_plan")).toEqual({
      segments: ["metadata", "user_plan"],
      certain: false,
    });
  });

  it("keeps every segment of a path that is too deep", () => {
    expect(meantPath("$.metadata.user.plan")?.segments).toEqual(["metadata", "user", "plan"]);
    expect(meantPath("params.messages[0]")?.segments).toEqual(["params", "messages", "0"]);
  });

  it.each([
    "headers.x-team",
    "user.plan",
    "user_plan",
    "url.search",
    "constructor.name",
    "__proto__.x",
    "",
    "...",
  ])("knows nothing like %j", (path) => expect(meantPath(path)).toBeUndefined());
});
