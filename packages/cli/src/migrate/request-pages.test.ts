import { readFileSync } from "node:fs";
import { catalogue } from "@pk-config/core";
import { describe, expect, it } from "vitest";
import { migrateRequestText } from "./request-file.ts";

/**
 * The examples on the pages of PK42xx are requests, so they are run here: of a block marked `wrong` that
 * finding is told, and no other but those that it says it comes `with`; a block marked `right` is a
 * request of today. The message that a page shows is the one that is told.
 */
const folder = new URL("../../../../docs/diagnostics/", import.meta.url);
const codes = Object.keys(catalogue).filter((code) => code.startsWith("PK42"));

/** Pages whose examples cannot be executed, with the reason. */
const onlyShown: Readonly<Record<string, string>> = {
  PK4226: "it takes 16 KiB of headers, and a page must stay short",
};

describe.each(codes)("the page of %s", (code) => {
  const page = readFileSync(new URL(`${code}.md`, folder), "utf8");
  const blocks = [...page.matchAll(/```http (wrong|right)([\w ]*)\n([\s\S]*?)```/g)];

  it("has examples that do what it says", () => {
    if (code in onlyShown) {
      expect(blocks, onlyShown[code]).toEqual([]);
      return;
    }
    expect(blocks.map(([, kind]) => kind)).toEqual(["wrong", "right"]);
    for (const [, kind, words = "", text = ""] of blocks) {
      const { report } = migrateRequestText(text.replace(/\n$/, ""), { file: code });
      const told = report?.findings.map((finding) => finding.code).sort();
      const others = words.split(" ").filter((word) => /^PK\d+$/.test(word));
      expect({ text, told }).toEqual({
        text,
        told: kind === "wrong" ? [...others, code].sort() : [],
      });
      expect(report?.verdict === "unchanged").toBe(kind === "right");
    }
  });

  it("shows the message that is told", () => {
    for (const [, kind, , text = ""] of blocks) {
      if (kind !== "wrong") continue;
      const { report } = migrateRequestText(text.replace(/\n$/, ""), { file: code });
      const message = report?.findings.find((finding) => finding.code === code)?.message;
      expect(page).toContain(`\n> ${message}\n`);
    }
  });
});
