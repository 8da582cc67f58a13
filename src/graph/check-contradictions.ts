import { distance } from 'fastest-levenshtein';
import { dayOfReview } from '#language/problems-entries.ts';
import { dayOfChange } from '#language/problems-kinds.ts';
import { everydayWords } from '#language/reading.ts';
import type { Place, Problem } from '../problems/problem.ts';
import { problems } from '../problems/wording.ts';
import { doubles } from './check-doubles.ts';
import { fold, placeOf, type Checked } from './checked.ts';
import type { Entry } from './entry.ts';
import { reservedAddresses } from './address.ts';
import { fieldOf } from './field.ts';
import { plainText } from '../text/headings.ts';

/** Two entries of one kind under one title: a reader cannot tell them apart. */
function sameTitles(checked: Checked): Problem[] {
  const seen = new Map<string, Entry>();
  return checked.entries.flatMap((entry): Problem[] => {
    const key = `${entry.collection} ${fold(entry.data.titel)}`;
    const other = seen.get(key);
    if (!other) seen.set(key, entry);
    return other ? [problems.sameTitle(placeOf(entry, ['titel'], checked), entry.data.titel, other.file)] : [];
  });
}

/** The forms by which a text is searched for glossary terms, besides the title. */
const formFields = ['afkorting', 'synoniemen', 'vormen'] as const;

const formsOf = (entry: Entry): { form: string; path: (string | number)[] }[] =>
  formFields.flatMap((field) => {
    const value = entry.data[field] ?? [];
    if (typeof value === 'string') return [{ form: value, path: [field] }];
    return value.map((form, index) => ({ form, path: [field, index] }));
  });

/** The words that stand in more than half of all texts. */
function commonWords(entries: readonly Entry[]): Set<string> {
  const counts = new Map<string, number>(everydayWords.map((word) => [word, Infinity]));
  const texts = entries.flatMap(({ text }) => (text?.tree?.children.length ? [plainText(text.tree, () => '')] : []));
  for (const text of texts) {
    for (const word of new Set(text.toLowerCase().match(/\p{L}+/gu) ?? [])) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > Math.max(3, texts.length / 2)).map(([word]) => word));
}

/** Names of terms that belong to another entry already, or that are words of every page. */
function takenNames(checked: Checked): Problem[] {
  const terms = checked.entries.filter(({ collection }) => collection === 'begrippen');
  const titles = new Map(terms.map((entry) => [fold(entry.data.titel), entry]));
  const common = commonWords(checked.entries);
  const owners = new Map<string, Entry>();
  return terms.flatMap((entry) =>
    formsOf(entry).flatMap(({ form, path }): Problem[] => {
      const key = fold(form);
      const place = (): Place => placeOf(entry, path, checked);
      const owner = titles.get(key) ?? owners.get(key);
      // Of two that are the same as a whole, their titles have been said.
      const isTwin = owner && fold(owner.data.titel) === fold(entry.data.titel);
      if (owner && owner !== entry) return isTwin ? [] : [problems.takenName(place(), form, owner.file)];
      owners.set(key, entry);
      return common.has(key) ? [problems.commonWord(place(), form)] : [];
    }),
  );
}

/** A text in a field, and where it stands. */
interface Said {
  entry: Entry;
  value: string;
  path: (string | number)[];
}

/** The texts that an entry has in a field: one, or those of a list. */
function saidIn(entry: Entry, veld: string): Said[] {
  const value = fieldOf(entry, veld);
  if (Array.isArray(value)) return value.map((one, index) => ({ entry, value: String(one), path: [veld, index] }));
  return value === undefined ? [] : [{ entry, value: String(value), path: [veld] }];
}

/** Words that group entries and differ from another by a slip: of one entry only, and written nearly as those of others. */
function slips(checked: Checked): Problem[] {
  return checked.kinds.list.flatMap(({ naam, indeling, vasteWoorden = [] }) => {
    const fields = new Set([...(indeling.op === 'veld' ? [indeling.veld] : []), ...vasteWoorden]);
    const own = checked.entries.filter(({ collection }) => collection === naam);
    // A group that the kind names is no slip, however much it looks like another.
    const named = new Set(indeling.op === 'veld' ? indeling.groepen?.map(({ waarde }) => waarde) : []);
    return [...fields].flatMap((veld): Problem[] => {
      const said = own.flatMap((entry) => saidIn(entry, veld));
      const counts = new Map<string, number>();
      for (const { value } of said) counts.set(value, (counts.get(value) ?? 0) + 1);
      return said.flatMap(({ entry, value, path }): Problem[] => {
        if ((counts.get(value) ?? 0) > 1 || value.length < 5 || named.has(value)) return [];
        const near = [...counts.keys()].find((other) => other !== value && distance(fold(other), fold(value)) <= 2);
        return near ? [problems.nearlySame(placeOf(entry, path, checked), value, near)] : [];
      });
    });
  });
}

/** No site was read over before there were any: a slip in the year. */
const firstDay = '1990-01-01';

/** Days on which nobody read an entry over or changed it: from tomorrow on, or long ago. */
const impossibleDays = (checked: Checked): Problem[] =>
  checked.entries.flatMap((entry) => {
    const { beoordeeld, wijzigingen = [] } = entry.data;
    const days = [
      ...(beoordeeld === undefined ? [] : [{ day: beoordeeld, path: ['beoordeeld'], wanted: dayOfReview }]),
      ...wijzigingen.map(({ datum }, index) => ({ day: datum, path: ['wijzigingen', index, 'datum'], wanted: dayOfChange })),
    ];
    return days.flatMap(({ day, path, wanted }): Problem[] => {
      // Where it stands costs a reading of the file: only for a mistake.
      const place = (): Place => placeOf(entry, path, checked);
      if (day > checked.today) return [problems.future(place(), day, wanted)];
      return day < firstDay ? [problems.longAgo(place(), day, wanted)] : [];
    });
  });

/** Pages about the site that would lie over a page that the generator makes. */
function takenAddresses({ entries, kinds, groups }: Checked): Problem[] {
  const reserved = new Set(reservedAddresses(kinds.list, groups));
  return entries
    .filter(({ collection, url }) => kinds.get(collection).plaats === 'los' && reserved.has(url))
    .map(({ file, url }) => problems.reservedAddress({ file, line: 1, field: '' }, url));
}

/** Everything in which entries contradict each other, or the site, though each by itself is right. */
export const checkContradictions = (checked: Checked): Problem[] =>
  [sameTitles, takenNames, doubles, slips, impossibleDays, takenAddresses].flatMap((check) => check(checked));
