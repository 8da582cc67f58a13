import { keyOf } from '../search/key.ts';
import { alikeParts, mostNear, type Near } from '../search/near.ts';
import { contentWordsOf } from '../search/query.ts';
import type { SearchRecord } from './search-records.ts';

/** What a record is called, for what and how it is asked: its title twice, for it says most. */
const saidOf = ({ title, gist, names, terms, asked }: SearchRecord): string[] => [
  title,
  title,
  gist,
  ...names,
  ...terms,
  ...asked,
];

/** For each stem the records that say it, and how much it says of each: by how often it stands there and how rare it is. */
function columnsOf(records: readonly SearchRecord[]): Map<number, number>[] {
  const columns = new Map<string, Map<number, number>>();
  records.forEach((record, number) => {
    for (const key of saidOf(record).flatMap(contentWordsOf).map(keyOf)) {
      const column = columns.get(key) ?? new Map<number, number>();
      columns.set(key, column.set(number, (column.get(number) ?? 0) + 1));
    }
  });
  return Array.from(columns.values(), (column) => {
    const rarity = Math.log(records.length / column.size);
    return new Map([...column].map(([number, count]) => [number, Math.log(1 + count) * rarity]));
  });
}

/** The records that are most like each record in what is said of it, measured by the cosine, in order of number. */
export function nearRecords(records: readonly SearchRecord[]): Near[][] {
  const columns = columnsOf(records);
  const squares = new Float64Array(records.length);
  const products = records.map(() => new Float64Array(records.length));
  for (const column of columns) {
    for (const [record, weight] of column) {
      squares[record] = (squares[record] ?? 0) + weight ** 2;
      const row = products[record];
      if (row) for (const [other, theirs] of column) row[other] = (row[other] ?? 0) + weight * theirs;
    }
  }
  return products.map((row, record) => {
    const cosines = [...row].map((product, other) => product / Math.sqrt((squares[record] ?? 0) * (squares[other] ?? 0) || 1));
    const alike = cosines.map((cosine, other): Near => ({ record: other, alike: Math.round(alikeParts * cosine) }));
    const others = alike.filter((one) => one.record !== record && one.alike > 0);
    return others
      .sort((a, b) => b.alike - a.alike || a.record - b.record)
      .slice(0, mostNear)
      .sort((a, b) => a.record - b.record);
  });
}
