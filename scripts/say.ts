import { saidOf } from './said.ts';

/** Does what a command asks and says what came of it, if anything; what cannot be done is said in words and ends with exit code 1. */
export async function say(act: () => string | undefined | Promise<string | undefined>): Promise<void> {
  try {
    const outcome = await act();
    if (outcome !== undefined) console.log(outcome);
  } catch (error) {
    console.error(saidOf(error));
    process.exitCode = 1;
  }
}
