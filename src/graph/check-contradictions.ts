import { distance } from 'fastest-levenshtein';
import type { Problem } from '../problems/problem.ts';
import { problems } from '../problems/wording.ts';
import type { Kinds } from '../schema/kind.ts';
import { isOf, type Entry } from './entry.ts';
import { reservedAddresses } from './address.ts';
import { fieldOf } from './field.ts';
import { plainText } from '../text/headings.ts';
import type { RawEntry } from './read-content.ts';

/** What the checks look at: right entries, and where their fields stand. */
export interface Checked {
  entries: readonly Entry[];
  kinds: Kinds;
  groups: readonly string[];
  rawOf: (id: string) => RawEntry | undefined;
  /** The day of today, as jjjj-mm-dd. */
  today: string;
}

const placeOf = ({ id, file }: Entry, path: readonly PropertyKey[], { rawOf }: Checked) => ({
  file,
  line: rawOf(id)?.lineOf(path) ?? 1,
  field: String(path[0]),
});

const fold = (text: string): string => text.normalize('NFC').toLowerCase().trim();

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
  const counts = new Map<string, number>();
  const texts = entries.flatMap(({ text }) => (text?.tree ? [plainText(text.tree, () => '')] : []));
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
      const place = placeOf(entry, path, checked);
      const owner = titles.get(key) ?? owners.get(key);
      if (owner && owner !== entry) return [problems.takenName(place, form, owner.file)];
      owners.set(key, entry);
      return common.has(key) ? [problems.commonWord(place, form)] : [];
    }),
  );
}

function sameInks(checked: Checked): Problem[] {
  const seen = new Map<string, Entry>();
  return checked.entries.flatMap((entry): Problem[] => {
    if (!isOf(entry, 'perspectieven')) return [];
    const other = seen.get(entry.data.inkt);
    if (!other) seen.set(entry.data.inkt, entry);
    return other ? [problems.sameInk(placeOf(entry, ['inkt'], checked), entry.data.inkt, other.file)] : [];
  });
}

/** Headings of overviews that differ from another by a slip: a group of one, and a larger one that is written nearly so. */
function slips(checked: Checked): Problem[] {
  return checked.kinds.list.flatMap(({ naam, indeling }) => {
    if (indeling.op !== 'veld') return [];
    const own = checked.entries.filter(({ collection }) => collection === naam);
    const counts = new Map<string, number>();
    const valueOf = (entry: Entry): string => String(fieldOf(entry, indeling.veld) ?? '');
    for (const entry of own) counts.set(valueOf(entry), (counts.get(valueOf(entry)) ?? 0) + 1);
    return own.flatMap((entry): Problem[] => {
      const value = valueOf(entry);
      if ((counts.get(value) ?? 0) > 1 || value.length < 5) return [];
      const near = [...counts.keys()].find((other) => other !== value && distance(fold(other), fold(value)) <= 2);
      return near ? [problems.nearlySame(placeOf(entry, [indeling.veld], checked), value, near)] : [];
    });
  });
}

const fromTomorrow = (checked: Checked): Problem[] =>
  checked.entries
    .filter(({ data }) => (data.beoordeeld ?? '') > checked.today)
    .map((entry) => problems.future(placeOf(entry, ['beoordeeld'], checked), entry.data.beoordeeld ?? ''));

/** Pages about the site that would lie over a page that the generator makes. */
function takenAddresses({ entries, kinds, groups }: Checked): Problem[] {
  const reserved = new Set(reservedAddresses(kinds.list, groups));
  return entries
    .filter(({ collection, url }) => kinds.get(collection).plaats === 'los' && reserved.has(url))
    .map(({ file, url }) => problems.reservedAddress({ file, line: 1, field: '' }, url));
}

/** Everything in which entries contradict each other, or the site, though each by itself is right. */
export const checkContradictions = (checked: Checked): Problem[] =>
  [sameTitles, takenNames, sameInks, slips, fromTomorrow, takenAddresses].flatMap((check) => check(checked));
