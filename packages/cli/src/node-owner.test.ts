import { closeSync, fstatSync, openSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { folderPerTest } from "../test/temp-folder.ts";
import { takeOwnership } from "./node-owner.ts";

const folder = folderPerTest("owner");
let descriptor = -1;

beforeEach(() => {
  descriptor = openSync(join(folder(), "draft"), "wx", 0o600);
});

afterEach(() => {
  closeSync(descriptor);
});

/** The mode of the draft, and the calls that were made to give it away. */
function taken(mode: number, refuses: (uid: number, gid: number) => boolean) {
  const { uid, gid } = fstatSync(descriptor);
  const calls: (readonly [number, number])[] = [];
  const isAll = takeOwnership(
    descriptor,
    { uid: uid + 1, gid: gid + 1, mode },
    (_, toUser, toGroup) => {
      calls.push([toUser - uid, toGroup - gid]);
      if (refuses(toUser - uid, toGroup - gid)) throw new Error("EPERM");
    },
  );
  return { calls, isAll, mode: (fstatSync(descriptor).mode & 0o7777).toString(8) };
}

describe.runIf(process.platform !== "win32")("takeOwnership", () => {
  it("gives the draft to the owner of the file, with all of its mode", () => {
    const given = taken(0o4754, () => false);
    expect(given).toEqual({ calls: [[1, 1]], isAll: true, mode: "4754" });
  });

  it("gives it to the group alone where only that is allowed", () => {
    expect(taken(0o2640, (user) => user !== 0)).toEqual({
      calls: [
        [1, 1],
        [0, 1],
      ],
      isAll: false,
      mode: "640",
    });
  });

  it.each([
    [0o640, "600"],
    [0o664, "644"],
    [0o604, "600"],
    [0o4755, "755"],
    [0o666, "666"],
  ])("shows no more of %o to a group that is another", (before, after) => {
    expect(taken(before, () => true)).toMatchObject({ isAll: false, mode: after });
  });

  it("asks nobody where the owner is the same", () => {
    const { uid, gid } = fstatSync(descriptor);
    const refuses = () => {
      throw new Error("EPERM");
    };
    expect(takeOwnership(descriptor, { uid, gid, mode: 0o640 }, refuses)).toBe(true);
    expect(fstatSync(descriptor).mode & 0o777).toBe(0o640);
  });
});
