import * as words from '#language/commands.ts';
import { SettingError } from '../src/build/settings.ts';

const isFlag = (argument: string): boolean => /^--?[a-z]/i.test(argument);

/** What was typed behind a command that is no flag. */
export const typedWords = (): string[] => process.argv.slice(2).filter((argument) => !isFlag(argument));

/**
 * Refuses a flag that a command does not know: what was meant would not be done, and nobody would see it.
 * @param known the flags of the command, as `--compress`
 * @throws SettingError that names what was typed and what there is
 */
export function refuseStrangeFlags(known: readonly string[]): void {
  const typed = process.argv.slice(2).filter(isFlag);
  const strange = typed.filter((flag) => !known.includes(flag.replace(/=.*$/, '')));
  if (strange.length > 0) throw new SettingError(words.strangeFlags(strange, known));
}

/**
 * Refuses words beyond those that a command takes: a title without quotes, a name of an entry where none belongs.
 * @throws SettingError that names them
 */
export function refuseMoreWords(typed: readonly string[], most: number): void {
  if (typed.length > most) throw new SettingError(words.strangeWords(typed.slice(most)));
}

/** Refuses both: flags that are not there, and words too many. */
export function refuseStrange(known: readonly string[], most: number): void {
  refuseStrangeFlags(known);
  refuseMoreWords(typedWords(), most);
}
