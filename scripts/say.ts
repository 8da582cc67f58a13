import { failureInWords } from '../src/build/failure.ts';
import { SettingError } from '../src/build/settings.ts';
import { PaperError } from '../src/paper/paper-error.ts';
import { ContentError } from '../src/problems/problem.ts';

const said = [SettingError, ContentError, PaperError];

/** What is shown of a failure: a sentence for who typed the command where there is one, else the whole of it, for who mends the code. */
export const shownOf = (error: unknown): unknown =>
  error instanceof Error && said.some((kind) => error instanceof kind) ? error.message : (failureInWords(error) ?? error);

/** Does what a command asks and says what came of it, if anything; what cannot be done is said in words and ends with exit code 1. */
export async function say(act: () => string | undefined | Promise<string | undefined>): Promise<void> {
  try {
    const outcome = await act();
    if (outcome !== undefined) console.log(outcome);
  } catch (error) {
    console.error(shownOf(error));
    process.exitCode = 1;
  }
}
