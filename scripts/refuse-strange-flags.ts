import * as words from '#language/commands.ts';
import { SettingError } from '../src/build/settings.ts';

/**
 * Refuses what a command does not know: what was meant would not be done, and nobody would see it.
 * @param known the flags of the command, as `--compress`
 * @throws SettingError that names what was typed and what there is
 */
export function refuseStrangeFlags(known: readonly string[]): void {
  const typed = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
  const strange = typed.filter((flag) => !known.includes(flag.replace(/=.*$/, '')));
  if (strange.length > 0) throw new SettingError(words.strangeFlags(strange, known));
}
