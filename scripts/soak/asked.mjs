// @ts-check
/** The end of a process that is asked: each message names a function, and gets what it gives. */

/**
 * @param {Readonly<Record<string, (argument: any) => unknown>>} answers
 */
export function answerCalls(answers) {
  process.on("message", async (/** @type {any} */ message) => {
    const answer = answers[message.name];
    if (answer === undefined) return;
    try {
      process.send?.({ number: message.number, value: await answer(message.argument) });
    } catch (error) {
      const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
      process.send?.({ number: message.number, reason });
    }
  });
}
