import { meesteRegels, zonderHaken, type Invulblad, type Veld } from '../../instruments/blad.ts';
import { naastInvulblad } from '../../instruments/invulblad.ts';
import { beginVan, regelsVan } from '../../instruments/invulblad-teksten.ts';
import { adres, type Plek, type Scherm, type Soort } from './plek.ts';
import { h, haken, knop, tekstknop, uniek, veld } from './dom.ts';

/** An example, on demand, so that it does not set the answer. */
function voorbeeld(plek: Plek, { voorbeeld: shown }: Veld): HTMLElement | string {
  if (!shown) return '';
  const place = h('aside', 'voorbeeld');
  const close = (): void => place.replaceChildren(tekstknop(shown.naam, open));
  const open = (): void =>
    place.replaceChildren(
      h('h4', 'voorbeeld-kop', shown.naam),
      h('p', {}, ...haken(shown.tekst)),
      h('p', 'vel-acties', shown.url ? h('a', { href: adres(plek, shown.url) }, 'Lees de casus') : '', tekstknop('Sluit', close)),
    );
  close();
  return place;
}

/** How it stands: agreement needed, still to discuss, not needed. */
function stand(plek: Plek, options: readonly string[], index: number, legenda: string, isKeuze = false): HTMLElement | string {
  if (options.length === 0) return '';
  const vel = plek.vel();
  const name = uniek();
  const radios = options.map((text, at) => {
    const radio = h('input', { type: 'radio', name, value: at });
    radio.checked = vel.gesloten[index] === at;
    radio.addEventListener('change', () => {
      vel.gesloten[index] = at;
      plek.bewaar();
      if (isKeuze) document.querySelectorAll('[data-advies]').forEach((place) => place.dispatchEvent(new Event('fase')));
    });
    return h('label', {}, radio, h('span', {}, ...haken(text)));
  });
  return h('fieldset', `statusrij${isKeuze ? ' keuzerij' : ''}`, h('legend', 'verborgen', zonderHaken(legenda)), ...radios);
}

/** What the source advises here, in the phase that was chosen first. */
function advies(plek: Plek, blad: Invulblad, { adviezen }: Veld): HTMLElement | string {
  if (!adviezen) return '';
  const at = blad.vragen.findIndex(({ soort }) => soort === 'keuze');
  const place = h('p', { class: 'advies', 'data-advies': true });
  const show = (): void => {
    const phase = plek.vel().gesloten[at] ?? null;
    const text = phase === null ? '' : (adviezen[phase] ?? 'De bron geeft hier in deze fase niets.');
    place.replaceChildren(...(phase === null ? ['Kies eerst de fase.'] : haken(text)));
  };
  show();
  place.addEventListener('fase', show);
  return place;
}

function lijst(plek: Plek, blad: Invulblad, own: Veld, index: number): HTMLElement {
  const vel = plek.vel();
  const [begin, width] = [beginVan(blad, index), own.kolommen.length];
  let shown = Math.max(3, regelsVan(blad, index, vel).length + 1);
  const body = h('tbody', {});
  const row = (at: number): HTMLElement =>
    h(
      'tr',
      {},
      ...own.kolommen.map((kolom, column) => {
        const place = begin + at * width + column;
        const field = h('input', {
          class: 'veld',
          type: 'text',
          'aria-label': `${zonderHaken(kolom)}, regel ${at + 1}`,
          maxlength: 200,
          autocomplete: 'off',
        });
        field.value = vel.open[place] ?? '';
        field.addEventListener('input', () => ((vel.open[place] = field.value), plek.bewaar()));
        return h('td', { 'data-kop': zonderHaken(kolom) }, field);
      }),
    );
  const count = Math.min(shown, meesteRegels);
  body.append(...Array.from({ length: count }, (_, at) => row(at)));
  const add = knop('Voeg een regel toe', () => {
    if (shown >= meesteRegels) return add.remove();
    body.append(row(shown));
    shown += 1;
    body.lastElementChild?.querySelector('input')?.focus();
  });
  const head = h('tr', {}, ...own.kolommen.map((kolom) => h('th', { scope: 'col' }, ...haken(kolom))));
  return h(
    'div',
    {},
    h('table', 'regellijst', h('caption', 'verborgen', zonderHaken(own.naam)), h('thead', {}, head), body),
    h('div', 'knoppen', add),
  );
}

function veldBlok(plek: Plek, blad: Invulblad, own: Veld, index: number): HTMLElement {
  const vel = plek.vel();
  const at = beginVan(blad, index);
  const head = h(
    'div',
    'invul-kop',
    h('h3', 'invul-naam', `${index + 1}. `, ...haken(own.naam)),
    own.vraag && h('p', {}, ...haken(own.vraag)),
  );
  const text = (): HTMLElement => veld(own.label, '', vel.open[at] ?? '', (value) => ((vel.open[at] = value), plek.bewaar()), 3);
  const field = own.soort === 'lijst' ? lijst(plek, blad, own, index) : own.soort === 'tekst' ? text() : '';
  const choice =
    own.soort === 'keuze' ? stand(plek, own.opties, index, own.naam, true) : stand(plek, blad.stand, index, `${own.naam}: stand`);
  return h('div', 'vraagblok invul', head, h('div', {}, advies(plek, blad, own), field, choice), voorbeeld(plek, own));
}

/** A few fields a screen, so that a phone shows one thought at a time. */
function schermen(plek: Plek, blad: Invulblad): Scherm[] {
  const { perScherm, vragen, kop, uitleg } = blad;
  const filled = (): number =>
    vragen.filter((own, index) =>
      own.soort === 'keuze' ? plek.vel().gesloten[index] !== null : Boolean(plek.vel().open[beginVan(blad, index)]),
    ).length;
  const count = Math.ceil(vragen.length / perScherm);
  return Array.from({ length: count }, (_, part) => {
    const first = vragen[part * perScherm];
    return {
      naam: zonderHaken(first?.naam ?? '').toLowerCase(),
      kop,
      bij: () => `${count > 1 ? `Deel ${part + 1} van ${count}. ` : ''}${filled()} van de ${vragen.length} ingevuld.`,
      inhoud: () => [
        h('p', 'werk-tekst', ...haken(uitleg)),
        h(
          'div',
          'over-alles',
          ...vragen
            .slice(part * perScherm, (part + 1) * perScherm)
            .map((own, index) => veldBlok(plek, blad, own, part * perScherm + index)),
        ),
      ],
    };
  });
}

export default { naast: naastInvulblad, schermen } satisfies Soort<Invulblad>;
