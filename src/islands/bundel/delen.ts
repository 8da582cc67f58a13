import { bestandsnaam, bestandVan, leesBestand } from '../../bundel/bestand.ts';
import { delenVan, titelVan, type Bundel, type Stuk } from '../../bundel/bundel.ts';
import { fragmentVan, langsteQr } from '../../bundel/link.ts';
import { dagVan, foutzin, naamVan, nietTeLezen } from '../../bundel/woorden.ts';
import { copy } from '../copy.ts';
import { bewaarAls } from '../save-as.ts';
import type { Gelezen } from './pagina.ts';

/** What sending and keeping asks of the page around it. */
export interface Delen {
  bundel: () => Bundel;
  gelezen: ReadonlyMap<string, Gelezen>;
  weg: ReadonlySet<string>;
  open: (bundel: Bundel) => void;
  zeg: (said: string) => void;
}

const adresVan = (bundel: Bundel): string => `${location.href.replace(/#.*$/, '')}#${fragmentVan(bundel)}`;

/** The slides of one thing: a page is its answer, an outcome has a slide for each of its parts. */
function diasVan(stuk: Stuk, { gelezen, weg }: Delen): { kop: string; regels: string[] }[] {
  if (stuk.soort === 'notitie') return [{ kop: 'Notitie', regels: stuk.tekst.split('\n') }];
  if (stuk.soort === 'uitkomst') return delenVan(stuk.tekst).map(({ kop, regels }) => ({ kop: kop || titelVan(stuk), regels }));
  const answer = gelezen.get(stuk.id)?.antwoord ?? `Deze pagina ${nietTeLezen(weg.has(stuk.id))}.`;
  return [{ kop: titelVan(stuk), regels: [answer] }];
}

/** A slide for the bundel, for its contents, and for each thing in it. */
async function bewaarDias(delen: Delen): Promise<void> {
  const { pptxVanRegels } = await import('../../instruments/pptx.ts');
  const given = delen.bundel();
  const titles = given.stukken.flatMap((stuk) => (stuk.soort === 'notitie' ? [] : [titelVan(stuk)]));
  const slides = given.stukken.flatMap((stuk) => diasVan(stuk, delen));
  const front = { kop: naamVan(given), regels: [given.bij, dagVan(given)].filter(Boolean) };
  const contents = { kop: 'Inhoud', regels: titles.map((title, index) => `${index + 1}. ${title}`) };
  const bytes = pptxVanRegels(naamVan(given), [front, contents, ...slides]);
  bewaarAls(bestandsnaam(given, 'pptx'), bytes, 'application/vnd.openxmlformats-officedocument.presentationml.presentation');
  delen.zeg('De presentatie staat bij je downloads.');
}

async function toonQr(around: HTMLElement, { bundel, zeg }: Delen): Promise<void> {
  const place = around.querySelector('[data-qr]');
  const address = adresVan(bundel());
  if (address.length > langsteQr) return zeg('Deze bundel is te lang voor een QR-code. Stuur de link, of bewaar een bestand.');
  const { drawQr } = await import('../qr-code.ts');
  place?.replaceChildren(drawQr(address));
  zeg('De QR-code staat onder de knoppen.');
}

function bewaarBestand({ bundel, zeg }: Delen): void {
  bewaarAls(bestandsnaam(bundel(), 'json'), bestandVan(bundel()), 'application/json');
  zeg('Het bestand staat bij je downloads.');
}

/** What the buttons that send and keep a bundel do, by their name. */
export const deel: Readonly<Record<string, (delen: Delen, button: HTMLElement, around: HTMLElement) => void>> = {
  link: ({ bundel }, button) => void copy(adresVan(bundel()), button, 'Gekopieerd'),
  qr: (delen, _, around) => void toonQr(around, delen),
  dias: (delen) => void bewaarDias(delen),
  bestand: bewaarBestand,
};

/** Opens a file that someone chose, or says why not. */
export async function openBestand(file: File, { open, zeg }: Delen): Promise<void> {
  const found = leesBestand(await file.text());
  if (typeof found === 'string') zeg(foutzin[found]);
  else open(found);
}
