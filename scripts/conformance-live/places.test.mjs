// @ts-check
import { describe, expect, it } from "vitest";
import { placed, unknownName, unplaced } from "./places.ts";

const places = new Map([
  ["9001", "127.0.0.1:41000"],
  ["9002", "127.0.0.1:4100"],
  ["9202", unknownName],
]);

describe("placed", () => {
  it("puts the addresses of a run where the files have theirs", () => {
    const text = '{"custom_host": "http://127.0.0.1:9001/v1", "other": "http://127.0.0.1:9202"}';
    expect(placed(text, places)).toBe(
      '{"custom_host": "http://127.0.0.1:41000/v1", "other": "http://nobody.example"}',
    );
  });

  it.each([
    "http://127.0.0.1:1/v1",
    "http://127.0.0.1:9009/v1",
    "http://127.0.0.1:90010/v1",
    "http://127.0.0.2:9001/v1",
  ])("leaves %s as it is", (text) => {
    expect(placed(text, places)).toBe(text);
  });
});

describe("unplaced", () => {
  it("takes the whole port, of which another may be the beginning", () => {
    expect(unplaced("127.0.0.1:41000 127.0.0.1:4100 127.0.0.1:410", places)).toBe(
      "127.0.0.1:9001 127.0.0.1:9002 127.0.0.1:410",
    );
  });

  it("undoes what was placed", () => {
    const text = "http://127.0.0.1:9001/v1, http://127.0.0.1:9202/v1";
    expect(unplaced(placed(text, places), places)).toBe(text);
  });
});
