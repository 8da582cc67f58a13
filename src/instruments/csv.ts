import * as words from '#language/instrument-rules-files.ts';
import { doNotKnow } from '#language/instrument-rules-headings.ts';
import { zonderHaken } from './blad.ts';
import type { Naast } from './naast.ts';
import type { Tafel } from './tafel.ts';

/** A cell of a table: quoted where it must be, and never a formula for a spreadsheet. */
const cel = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return safe.includes(words.separator) || /["\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** The columns of one row where a sheet stands: its words, of all rows of the picture. */
const plaatsen = (punt: Naast['alles']['punten'][number], wie: number): string =>
  punt.rijen
    .flatMap((rij) => {
      const at = rij.cellen.flatMap((one, index) => (one.wie.includes(wie) ? [zonderHaken(punt.koppen[index] ?? '')] : []));
      const word = rij.buiten.includes(wie) ? doNotKnow : at.join(' / ');
      return word === '' ? [] : [rij.naam ? `${rij.naam}: ${word}` : word];
    })
    .join(', ');

/** The table of what lies on the table, for a spreadsheet: a row for each question, a column for each sheet. */
export function csvVan(naast: Naast, namen: readonly string[], tafel: Tafel): string {
  const seen = new Set<string>();
  const punten = [...naast.eerst.punten, ...naast.beeld].filter(({ id }) => !seen.has(id) && seen.add(id));
  const head = words.tableHead(namen);
  const rows = punten.map((punt) => [
    zonderHaken(punt.groep),
    zonderHaken(punt.vraag),
    ...namen.map((_, wie) =>
      [plaatsen(punt, wie), ...punt.notities.filter((one) => one.wie === wie).map(({ tekst }) => tekst)]
        .filter(Boolean)
        .join(': '),
    ),
    punt.stand,
    tafel.gezegd[punt.id] ?? '',
  ]);
  const agreed = naast.vragen.flatMap(({ id, kop, naam }) => {
    const text = tafel.gekozen[id]?.trim();
    return text ? [[kop, zonderHaken(naam), ...namen.map(() => ''), text, '']] : [];
  });
  // The mark tells a spreadsheet that this is UTF-8; what stands between cells is what one of its language expects.
  return `\ufeff${[head, ...rows, ...agreed].map((row) => row.map(cel).join(words.separator)).join('\r\n')}\r\n`;
}
