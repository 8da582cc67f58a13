import * as words from '#language/instrument-rules-outcome.ts';
import { zonderHaken } from './blad.ts';
import type { Naast, Punt } from './naast.ts';
import type { Tafel } from './tafel.ts';
import { kleineLetter, zin } from './woorden.ts';

/** One round: what it shows, and what the group made of it. */
export interface Gesprek {
  naast: Naast;
  tafel?: Pick<Tafel, 'gekozen'>;
}

const kort = (text: string): string => (text.length > 140 ? `${text.slice(0, 139).trimEnd()}…` : text);

/** What was written about one thing: by the group, else by who filled it in. */
function geschreven({ id, notities }: Punt, { tafel }: Gesprek): string {
  const written = tafel?.gekozen[id]?.trim() || notities.map(({ tekst }) => tekst).join(' / ');
  return written ? `‘${kort(written).replace(/\.$/, '')}’` : words.notFilledInYet;
}

const zonderPunt = ({ zin: said, isVlak }: Punt): string => {
  const bare = said.replace(/\.$/, '');
  return isVlak ? kleineLetter(bare) : bare;
};

/** What a round says of one thing: the verdict, else who says what, else what was written. */
const oordeelOver = (punt: Punt, ronde: Gesprek): string =>
  punt.stand ? kleineLetter(punt.stand) : punt.zin ? zonderPunt(punt) : geschreven(punt, ronde);

/** The answers that were given, whoever gave them. */
const gegeven = ({ rijen, zin: said }: Punt): string =>
  rijen.length > 0
    ? rijen.flatMap(({ cellen }) => cellen.map(({ wie }) => Number(wie.length > 0))).join('')
    : (said.match(/‘[^’]*’/g) ?? []).join('');

/** What is said of one thing then and now; the same twice where nothing changed. */
function toenEnNu(old: Punt | undefined, then: Gesprek, punt: Punt, now: Gesprek): [was: string, is: string] {
  if (!old) return [words.notFilledInYet, oordeelOver(punt, now)];
  const verdicts: [string, string] = [oordeelOver(old, then), oordeelOver(punt, now)];
  if (verdicts[0] !== verdicts[1]) return verdicts;
  // A group that is apart as it was may be so on other answers.
  if (old.zin && punt.zin && gegeven(old) !== gegeven(punt)) return [zonderPunt(old), zonderPunt(punt)];
  return punt.rijen.length > 0 ? verdicts : [geschreven(old, then), geschreven(punt, now)];
}

/** What stays the same of a thing from round to round: own things have their name only. */
const sleutel = ({ id, isVlak, vraag }: Punt): string => (isVlak || id.startsWith('eigen-') ? vraag.trim().toLowerCase() : id);

/** What is different since an earlier round: each thing of which something else is said, then and now. */
export const watVeranderde = (then: Gesprek, now: Gesprek): string[] => {
  const before = new Map(then.naast.beeld.map((punt) => [sleutel(punt), punt]));
  return now.naast.beeld.flatMap((punt): string[] => {
    const [was, is] = toenEnNu(before.get(sleutel(punt)), then, punt, now);
    if (was === is) return [];
    const wat = zonderHaken(punt.groep && punt.rijen.length === 0 ? punt.groep : punt.vraag);
    return [zin(words.thenAndNow(/[.?!]$/.test(wat) ? wat : `${wat}.`, was, is))];
  });
};
