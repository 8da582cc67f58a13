import * as words from '#language/instrument-rules-outcome.ts';
import { apart } from '#language/instrument-rules-verdicts.ts';
import { isVanSamenwerkingen, zonderHaken, type Blad } from './blad.ts';
import type { Naast, Punt } from './naast.ts';
import type { Tafel } from './tafel.ts';
import type { Vel } from './vel.ts';
import { dag, hoofdletter, kleineLetter, namenVan, opsomming, telWoorden } from './woorden.ts';

/** A sentence of the outcome: what is made of the data, and what the group made of it. */
export interface Zin {
  id: string;
  voorzet: string;
  tekst: string;
  isGewijzigd: boolean;
}

/** Something the group differs on, with what it said of it. */
export interface Verschil {
  id: string;
  vraag: string;
  zin: Zin;
  gezegd: string;
}

/** A page to read aloud. */
export interface Uitkomst {
  titel: string;
  antwoord: Zin;
  metWie: Zin;
  eens: Zin[];
  verschillen: Verschil[];
  /** What the group chose or wrote, by heading. */
  afspraken: { kop: string; regels: [naam: string, tekst: string][] }[];
  open: string[];
  helpt: Punt['helpt'];
  woorden: number;
}

/** The longest outcome that can be read aloud in five minutes. */
export const meesteWoorden = 450;

function zinVan(id: string, voorzet: string, { zinnen }: Tafel): Zin {
  const own = zinnen[id];
  return { id, voorzet, tekst: own ?? voorzet, isGewijzigd: own !== undefined && own !== voorzet };
}

function metWie(blad: Blad, vellen: readonly Vel[], { datum, isVerborgen }: Tafel): string {
  const named = vellen.filter(({ naam }) => naam !== '');
  const names = namenVan(vellen);
  const isCounted = isVerborgen || named.length < vellen.length || vellen.length > 8;
  const who = vellen.length === 1 ? (names[0] ?? '') : isCounted ? words.participants(vellen.length) : opsomming(names);
  const what = isVanSamenwerkingen(blad) ? words.sideBySide(names) : words.filledInBy(who);
  return datum ? `${what} ${words.discussedOn(dag(datum))}` : what;
}

/** What the group chose and wrote, under the heading of each question. */
function afspraken(naast: Naast, { gekozen }: Tafel, vellen: readonly Vel[]): Uitkomst['afspraken'] {
  const found = new Map<string, [string, string][]>();
  for (const { id, kop, naam, voorzetten } of naast.vragen) {
    // Who fills in alone has written what the group would write.
    const text = gekozen[id] ?? (vellen.length === 1 ? voorzetten[0]?.tekst : undefined) ?? '';
    if (text.trim() !== '') found.set(kop, [...(found.get(kop) ?? []), [zonderHaken(naam), text.trim()]]);
  }
  return [...(naast.lijsten ?? []), ...[...found].map(([kop, regels]) => ({ kop, regels }))];
}

/** The entries that help with what the group talks about first; each once, at most four. */
function hulp({ eerst, beeld, hulp: own }: Naast): Punt['helpt'] {
  const first = eerst.punten.length > 0 ? eerst.punten : beeld;
  const all = own ?? first.flatMap(({ helpt }) => helpt);
  return all.filter(({ url }, index) => all.findIndex((other) => other.url === url) === index).slice(0, 4);
}

const metPunt = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);

/** What a difference is about: its question, of a field its name too. */
function waarover({ soort }: Blad, { groep, vraag }: Punt): string {
  const [name, question] = [zonderHaken(groep), zonderHaken(vraag)];
  if (soort !== 'invulblad' || name === question) return metPunt(question);
  if (!question.endsWith('?')) return `${name}.`;
  return kleineLetter(name) === kleineLetter(question.slice(0, -1)) ? question : `${name}: ${kleineLetter(question)}`;
}

/** What the group differs on. Fields with text alone are no difference: they stand in the picture. */
const watVerschilt = (blad: Blad, { eerst }: Naast, { gezegd }: Tafel): Punt[] =>
  eerst.punten.filter(({ id, stand }) => blad.soort !== 'invulblad' || stand === apart || gezegd[id]?.trim());

/** Makes the outcome of what lies on the table. Sentences that the group changed are kept as they are. */
export function maakUitkomst(blad: Blad, naast: Naast, vellen: readonly Vel[], tafel: Tafel): Uitkomst {
  const antwoord = zinVan('antwoord', naast.antwoord.slice(0, 3).join(' '), tafel);
  const eens = naast.eens.slice(0, 6).map((text, index) => zinVan(`eens-${index}`, text, tafel));
  const verschillen = watVerschilt(blad, naast, tafel).map((punt) => ({
    id: punt.id,
    vraag: waarover(blad, punt),
    zin: zinVan(`verschil-${punt.id}`, punt.zin, tafel),
    gezegd: tafel.gezegd[punt.id]?.trim() ?? '',
  }));
  const found = afspraken(naast, tafel, vellen);
  const rows = found.flatMap(({ regels }) => regels.flat());
  const spoken = [antwoord, ...eens, ...verschillen.map(({ zin: one }) => one)].map(({ tekst }) => tekst);
  return {
    titel: (vellen.length === 1 && !isVanSamenwerkingen(blad) ? words.whatISee : words.whatWeSaw)(
      hoofdletter(tafel.onderwerp || blad.titel),
    ),
    antwoord,
    metWie: zinVan('met-wie', metWie(blad, vellen, tafel), tafel),
    eens,
    verschillen,
    afspraken: found,
    open: naast.open,
    helpt: hulp(naast),
    woorden: telWoorden([...spoken, ...verschillen.map(({ gezegd }) => gezegd), ...rows, ...tafel.stappen.flat()].join(' ')),
  };
}

/** How long the outcome takes to read aloud. */
export const voorleestijd = (count: number): string =>
  words.readAloud(Math.max(1, Math.round(count / 120)), count > meesteWoorden);
