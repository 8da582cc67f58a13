import { bestandsnaam, bestandVan, leesBestand } from '../../bundel/bestand.ts';
import type { Bundel } from '../../bundel/bundel.ts';
import { fragmentVan, langsteQr } from '../../bundel/link.ts';
import { dagVan, foutzin, naamVan } from '../../bundel/woorden.ts';
import { copy } from '../copy.ts';
import { bewaarAls } from '../instruments/dom.ts';
import type { Gelezen } from './pagina.ts';

/** What sending and keeping asks of the page around it. */
export interface Delen {
  bundel: () => Bundel;
  gelezen: ReadonlyMap<string, Gelezen>;
  open: (bundel: Bundel) => void;
  zeg: (said: string) => void;
}

const adresVan = (bundel: Bundel): string => `${location.href.replace(/#.*$/, '')}#${fragmentVan(bundel)}`;

/** A slide for the bundel, for its contents, and for each thing in it. */
async function bewaarDias({ bundel, gelezen, zeg }: Delen): Promise<void> {
  const { pptxVanRegels } = await import('../../instruments/pptx.ts');
  const given = bundel();
  const titles = given.stukken.flatMap((stuk) => (stuk.soort === 'pagina' ? [gelezen.get(stuk.id)?.titel ?? stuk.titel] : []));
  const slides = given.stukken.map((stuk) =>
    stuk.soort === 'pagina'
      ? {
          kop: gelezen.get(stuk.id)?.titel ?? stuk.titel,
          regels: [gelezen.get(stuk.id)?.antwoord ?? 'Staat niet meer op de site.'],
        }
      : { kop: 'Notitie', regels: stuk.tekst.split('\n') },
  );
  const front = { kop: naamVan(given), regels: [given.bij, dagVan(given)].filter(Boolean) };
  const contents = { kop: 'Inhoud', regels: titles.map((title, index) => `${index + 1}. ${title}`) };
  const bytes = pptxVanRegels(naamVan(given), [front, contents, ...slides]);
  bewaarAls(bestandsnaam(given, 'pptx'), bytes, 'application/vnd.openxmlformats-officedocument.presentationml.presentation');
  zeg('De presentatie staat bij je downloads.');
}

async function toonQr(around: HTMLElement, { bundel, zeg }: Delen): Promise<void> {
  const place = around.querySelector('[data-qr]');
  const address = adresVan(bundel());
  if (address.length > langsteQr) return zeg('Deze bundel is te lang voor een QR-code. Stuur de link, of bewaar een bestand.');
  const { drawQr } = await import('../qr-code.ts');
  place?.replaceChildren(drawQr(address));
  zeg('De QR-code staat onder de knoppen.');
}

/** Makes the buttons that send and keep a bundel work. */
export function deelKnoppen(around: HTMLElement, delen: Delen): void {
  const bij = (name: string, press: (button: HTMLElement) => void): void => {
    const button = around.querySelector<HTMLElement>(`[data-doe="${name}"]`);
    button?.addEventListener('click', () => press(button));
  };
  bij('link', (button) => void copy(adresVan(delen.bundel()), button, 'Gekopieerd'));
  bij('qr', () => void toonQr(around, delen));
  bij('dias', () => void bewaarDias(delen));
  bij('bestand', () => {
    bewaarAls(bestandsnaam(delen.bundel(), 'json'), bestandVan(delen.bundel()), 'application/json');
    delen.zeg('Het bestand staat bij je downloads.');
  });
  const file = around.querySelector<HTMLInputElement>('[type="file"]');
  file?.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    if (!chosen) return;
    void chosen.text().then((text) => {
      const found = leesBestand(text);
      file.value = '';
      if (typeof found === 'string') delen.zeg(foutzin[found]);
      else delen.open(found);
    });
  });
}
