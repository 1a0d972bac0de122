import { causesBend as bends, expectBroken } from "../expectations.ts";
import type { Case } from "../scene.ts";
import { rude } from "../upstream/rude.ts";

/** What broke off is never passed off as whole. */
export const brokenBodyCases: readonly Case[] = [
  {
    title: "says that a body is broken that is shorter than its length",
    bends,
    async run(scene) {
      await Promise.all([
        expectBroken(scene, { to: rude["closes-in-body"] }, "half", "closed"),
        expectBroken(scene, { to: rude["closes-before-body"] }, "", "closed"),
      ]);
    },
  },
  {
    title: "says that a body is broken whose last chunk never comes",
    bends,
    async run(scene) {
      await Promise.all([
        expectBroken(scene, { to: rude["closes-between-chunks"] }, "half", "closed"),
        expectBroken(scene, { to: rude["closes-in-chunk"] }, "half", "closed"),
        expectBroken(scene, { to: rude["closes-in-last-chunk"] }, "half", "closed"),
      ]);
    },
  },
  {
    title: "says that a body is broken whose chunks are no chunks",
    bends,
    async run(scene) {
      await Promise.all([
        expectBroken(scene, { to: rude["bad-chunk-size"] }, "half", "closed"),
        expectBroken(scene, { to: rude["bad-chunk-end"] }, "halfmore", "closed"),
      ]);
    },
  },
  {
    title: "says that a body is broken whose connection was reset",
    bends,
    async run(scene) {
      await Promise.all([
        expectBroken(scene, { to: rude["resets-after-headers"] }, "", "reset"),
        expectBroken(scene, { to: rude["resets-in-body"] }, "half", "reset"),
        expectBroken(scene, { to: rude["resets-in-chunks"] }, "half", "reset"),
      ]);
    },
  },
  {
    title: "takes only a close for the end of a body that has neither length nor chunks",
    needs: ["resetsAtEnd"],
    bends,
    run: (scene) =>
      expectBroken(scene, { to: rude["resets-where-close-is-the-end"] }, "half", "reset"),
  },
];
