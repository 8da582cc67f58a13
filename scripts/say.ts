import { saidOf } from './said.ts';

/** Does what a command asks and says what came of it; what cannot be done is said in words and ends with exit code 1. */
export async function say(act: () => string | Promise<string>): Promise<void> {
  try {
    console.log(await act());
  } catch (error) {
    console.error(saidOf(error));
    process.exitCode = 1;
  }
}
