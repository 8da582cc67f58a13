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

/** What a round says of one thing: the verdict, else who says what, else what was written. */
function oordeelOver(punt: Punt, { tafel }: Gesprek): string {
  if (punt.stand) return kleineLetter(punt.stand);
  if (punt.zin) return punt.isVlak ? kleineLetter(punt.zin.replace(/\.$/, '')) : punt.zin.replace(/\.$/, '');
  const written = tafel?.gekozen[punt.id]?.trim() || punt.notities.map(({ tekst }) => tekst).join(' / ');
  return written ? `‘${kort(written).replace(/\.$/, '')}’` : words.notFilledInYet;
}

/** What stays the same of a thing from round to round: own things have their name only. */
const sleutel = ({ id, isVlak, vraag }: Punt): string => (isVlak || id.startsWith('eigen-') ? vraag.trim().toLowerCase() : id);

/** What is different since an earlier round: each thing of which something else is said, then and now. */
export const watVeranderde = (then: Gesprek, now: Gesprek): string[] => {
  const before = new Map(then.naast.beeld.map((punt) => [sleutel(punt), punt]));
  return now.naast.beeld.flatMap((punt): string[] => {
    const old = before.get(sleutel(punt));
    const [was, is] = [old ? oordeelOver(old, then) : words.notFilledInYet, oordeelOver(punt, now)];
    if (was === is) return [];
    const wat = zonderHaken(punt.groep && punt.rijen.length === 0 ? punt.groep : punt.vraag);
    return [zin(words.thenAndNow(/[.?!]$/.test(wat) ? wat : `${wat}.`, was, is))];
  });
};
