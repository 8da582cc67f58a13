import { failureInWords } from '../src/build/failure.ts';
import { SettingError } from '../src/build/settings.ts';
import { PaperError } from '../src/paper/paper-error.ts';
import { ContentError } from '../src/problems/problem.ts';

/** What is said of an error that ended a command: its own words where it has them, the cause where the machine failed, else all of it. */
export function saidOf(error: unknown): unknown {
  const isSaid = [ContentError, SettingError, PaperError].some((kind) => error instanceof kind);
  return isSaid && error instanceof Error ? error.message : (failureInWords(error) ?? error);
}
