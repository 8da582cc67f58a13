import { leesBestand, type BestandFout } from '../../instruments/bestand.ts';
import { velUitCode } from '../../instruments/code.ts';
import { fragmentVooraf, leesFragment } from '../../instruments/link.ts';
import { meesteDingen } from '../../instruments/blad.ts';
import { inWoorden, hoofdletter } from '../../instruments/woorden.ts';
import { gezegd, kopieer, linkMet, qr } from './geef-door.ts';
import { h, knop, sectie, tekstknop, uniek, veld } from './dom.ts';
import { legVel, linkFout } from './leggen.ts';
import { opTafelLijst } from './op-tafel.ts';
import { adres, opTafel, type Mislukt, type Plek } from './plek.ts';

const zonderActies = { acties: [] };

/** Why a file was refused, by the table of words. */
function bestandFout(plek: Plek, naam: string, fout: BestandFout): Mislukt {
  switch (fout.soort) {
    case 'ander': {
      const open = { tekst: 'Open het daar', doe: () => location.assign(adres(plek, fout.url)) };
      return { naam, kop: 'Dit hoort bij een ander instrument:', tekst: `${fout.titel}.`, acties: fout.url ? [open] : [] };
    }
    case 'geen':
      return {
        naam,
        kop: 'Dit is geen bestand van deze site.',
        tekst: 'Kies een bestand dat eindigt op .json.',
        ...zonderActies,
      };
    case 'groot':
      return {
        naam,
        kop: 'Dit bestand is te groot.',
        tekst: 'Een blad van deze site is nooit groter dan 1 MB.',
        ...zonderActies,
      };
    case 'nieuwer':
      return {
        naam,
        kop: 'Nieuwere versie dan deze pagina.',
        tekst: 'Ververs de pagina en kies het bestand opnieuw; wat er op tafel ligt, blijft liggen.',
        acties: [{ tekst: 'Ververs', doe: () => location.reload() }],
      };
    case 'ouder': {
      const rest = fout.vellen[0]?.gesloten.length ?? 0;
      const words = `${hoofdletter(inWoorden(fout.anders))} ${fout.anders === 1 ? 'vraag luidde' : 'vragen luidden'} toen anders.`;
      const lay = (): void => {
        plek.niet = plek.niet.filter((one) => one.naam !== naam);
        fout.vellen.forEach((vel) => legVel(plek, vel, naam));
        plek.bewaar();
        plek.teken();
      };
      return {
        naam,
        kop: `Oudere versie: ${words.toLowerCase()}`,
        tekst: 'De andere kunnen erbij.',
        acties: rest > fout.anders ? [{ tekst: 'Leg de andere ernaast', doe: lay }] : [],
      };
    }
    default:
      return {
        naam,
        kop: 'Dit bestand is beschadigd.',
        tekst: 'Vraag om het opnieuw te bewaren, of om de code.',
        ...zonderActies,
      };
  }
}

const meesteBytes = 1_000_000;

/** Lays the sheets of chosen files; those that succeed lie there even if others fail. */
async function leesBestanden(plek: Plek, files: readonly File[], said: HTMLElement): Promise<void> {
  let [laid, failed] = [0, 0];
  for (const file of files) {
    const found = file.size > meesteBytes ? ({ soort: 'groot' } as const) : leesBestand(plek.blad, await file.text());
    if ('soort' in found) {
      plek.niet = [...plek.niet.filter(({ naam }) => naam !== file.name), bestandFout(plek, file.name, found)];
      failed += 1;
      continue;
    }
    const { werk } = plek;
    if (found.tafel && werk.tafel.onderwerp === '') werk.tafel = found.tafel;
    for (const vel of found.vellen) {
      if (legVel(plek, vel, file.name)) laid += 1;
      else failed += 1;
    }
  }
  plek.bewaar();
  const words = [laid > 0 ? `${inWoorden(laid)} gelegd` : '', failed > 0 ? `${inWoorden(failed)} niet gelukt` : '']
    .filter(Boolean)
    .join(', ');
  plek.teken();
  document.querySelector('[data-gelegd]')?.replaceChildren(words ? `${hoofdletter(words)}.` : '');
  said.replaceChildren();
}

function codeDeel(plek: Plek): HTMLElement {
  const [id, fout] = [uniek(), uniek()];
  const field = h('input', {
    id,
    class: 'veld veld-code',
    type: 'text',
    autocomplete: 'off',
    autocapitalize: 'characters',
    spellcheck: 'false',
    maxlength: 60,
  });
  const wrong = h('p', { id: fout, class: 'mis', role: 'status' });
  const name = h('input', {
    class: 'veld',
    type: 'text',
    'aria-label': 'Van wie? Mag leeg blijven.',
    placeholder: 'Van wie? Mag leeg blijven.',
    autocomplete: 'off',
    maxlength: 40,
  });
  const lay = (): void => {
    const vel = velUitCode(plek.blad, field.value);
    field.setAttribute('aria-invalid', String(!vel));
    field.setAttribute('aria-describedby', fout);
    wrong.textContent = vel ? '' : 'Deze code klopt niet. Vraag hem nog eens, of kijk mee op de telefoon.';
    if (!vel) return field.focus();
    legVel(plek, { ...vel, naam: name.value.trim() }, 'code');
    plek.bewaar();
    plek.teken();
    document.querySelector('[data-gelegd]')?.replaceChildren('Eén gelegd.');
    document.querySelector<HTMLElement>('.veld-code')?.focus();
  };
  const form = h(
    'form',
    { class: 'code-vorm', onsubmit: (event) => (event.preventDefault(), lay()) },
    field,
    name,
    h('button', { class: 'knop knop-vol', type: 'submit' }, 'Leg ernaast'),
  );
  return h('div', {}, h('h3', 'werk-tussenkop', h('label', { for: id }, 'Code')), form, wrong);
}

function bestandDeel(plek: Plek): HTMLElement {
  const said = h('p', { role: 'status' });
  const field = h('input', {
    type: 'file',
    multiple: true,
    accept: '.json,application/json',
    class: 'verborgen',
    tabindex: -1,
    'aria-label': 'Bestanden',
  });
  field.addEventListener('change', () => void leesBestanden(plek, [...(field.files ?? [])], said));
  const link = veld('Plak een link', '', '', () => undefined);
  const lay = (): void => {
    const value = link.querySelector('input')?.value ?? '';
    const found = leesFragment(plek.blad, value.slice(value.indexOf('#')));
    if (found && 'vel' in found) legVel(plek, found.vel, 'link');
    else
      plek.niet = [
        ...plek.niet.filter(({ naam }) => naam !== 'De link'),
        linkFout(found && 'fout' in found ? found.fout : 'beschadigd'),
      ];
    plek.bewaar();
    plek.teken();
  };
  return h(
    'div',
    {},
    h('h3', 'werk-tussenkop', 'Bestand of link'),
    knop('Kies bestanden', () => field.click()),
    field,
    said,
    h('p', 'veld-hulp', 'Je kunt bestanden ook op deze bladzijde laten vallen.'),
    link,
    knop('Leg de link ernaast', lay),
  );
}

/** For who has yet to fill in: the empty instrument, with subject, date and own things. */
function uitnodigDeel(plek: Plek): HTMLElement {
  const { tafel } = plek.werk;
  const own = plek.blad.soort === 'kwadrant' ? plek.vel().open.slice(0, meesteDingen).filter(Boolean) : [];
  const link = linkMet(fragmentVooraf(tafel.onderwerp, tafel.datum, own));
  const said = gezegd();
  const day = h('input', { class: 'veld', type: 'date', 'aria-label': 'Wanneer is het gesprek?' });
  day.value = tafel.datum;
  day.addEventListener('change', () => ((tafel.datum = day.value), plek.bewaar(), plek.teken()));
  return h(
    'div',
    {},
    h('h3', 'werk-tussenkop', 'Nog niet ingevuld?'),
    link.length <= 300 && qr(link, 'QR-code van het lege instrument'),
    h('p', 'veld-hulp', 'Laat ieder dit scannen, of stuur de link vooraf: het lege blad opent op de eigen telefoon.'),
    h('label', 'veldblok', h('span', 'veld-label', 'Wanneer is het gesprek?'), day),
    knop('Kopieer de lege link', () => void kopieer(link, said)),
    said,
  );
}

function mislukt(plek: Plek): HTMLElement | undefined {
  if (plek.niet.length === 0) return undefined;
  const rows = plek.niet.map(({ naam, kop, tekst, acties }, index) =>
    h(
      'li',
      'rij-blad',
      h('span', 'rij-naam', naam),
      h('span', {}, kop && h('b', 'mis', `${kop} `), tekst),
      h(
        'span',
        'rij-acties',
        ...acties.map((one) => tekstknop(one.tekst, one.doe)),
        tekstknop('Sluit', () => (plek.niet.splice(index, 1), plek.teken())),
      ),
    ),
  );
  return sectie('Niet gelukt', h('ul', 'rijen', ...rows));
}

/** Everything that lays sheets of others on the table, what lies there, and what did not work. */
export function legErnaast(plek: Plek): Node[] {
  const failed = mislukt(plek);
  const said = h('p', { role: 'status', class: 'gezegd', 'data-gelegd': true });
  const ways = h('div', 'vier-acties', codeDeel(plek), bestandDeel(plek), uitnodigDeel(plek));
  const zone = sectie(
    'Leg ernaast',
    h(
      'p',
      'werk-tekst',
      'Laat iedereen zijn code voorlezen, of kies de bestanden die je kreeg. Je kunt er meer tegelijk kiezen.',
    ),
    said,
    ways,
  );
  zone.addEventListener('dragover', (event) => event.preventDefault());
  zone.addEventListener('drop', (event) => {
    event.preventDefault();
    void leesBestanden(plek, [...(event.dataTransfer?.files ?? [])], said);
  });
  const several = opTafel(plek).length > 1;
  return [
    zone,
    sectie('Op tafel', opTafelLijst(plek)),
    ...(failed ? [failed] : []),
    h(
      'div',
      'assen',
      h(
        'div',
        'knoppen',
        knop(several ? 'Bekijk ze naast elkaar' : 'Bekijk mijn antwoorden', () => plek.ga('naast-elkaar'), true),
      ),
    ),
  ];
}
