import * as words from '#language/instruments-stellingen.ts';
import * as working from '#language/instruments-working.ts';
import { tabellen } from './beeld.ts';
import type { Stellingen } from '../../instruments/blad.ts';
import { naastStellingen } from '../../instruments/stellingen.ts';
import { aantalVan, kleineLetter } from '../../instruments/woorden.ts';
import { h, haken, tekstknop, veld } from './dom.ts';
import type { Plek, Scherm, Soort } from './plek.ts';
import { strip } from './strip.ts';

/** The field to write something with an answer; folded until someone wants to, unless the source asks it each time. */
function toelichting(plek: Plek, { toelichting: label, toelichtingOpen }: Stellingen, index: number): HTMLElement {
  const vel = plek.vel();
  const place = h('div', 'toelichting');
  const open = (): HTMLElement =>
    veld(label, working.mayStayEmpty, vel.open[index] ?? '', (text) => ((vel.open[index] = text), plek.bewaar()), 2);
  const show = (): void => {
    const field = open();
    place.replaceChildren(field);
    field.querySelector('textarea')?.focus();
  };
  if (vel.open[index] || (toelichtingOpen && vel.gesloten[index] !== null)) place.append(open());
  else place.append(tekstknop(words.addNote, show));
  return place;
}

function vraag(plek: Plek, blad: Stellingen, index: number): HTMLElement {
  const vel = plek.vel();
  const own = blad.vragen[index];
  let note = toelichting(plek, blad, index);
  const row = strip({
    legenda: haken(own?.vraag ?? ''),
    woorden: blad.antwoorden,
    waarde: vel.gesloten[index] ?? null,
    isOplopend: true,
    metWeetNiet: true,
    kies: (plaats) => {
      vel.gesloten[index] = plaats;
      plek.bewaar();
      if (!blad.toelichtingOpen || note.querySelector('textarea')) return;
      const opened = toelichting(plek, blad, index);
      note.replaceWith(opened);
      note = opened;
    },
  });
  return h('div', 'vraagblok', row, note);
}

/** A condition per screen, and how many of all questions have an answer. */
function schermen(plek: Plek, blad: Stellingen): Scherm[] {
  const groups = [...new Set(blad.vragen.map(({ groep }) => groep))];
  const done = (): number => blad.vragen.filter((_, index) => plek.vel().gesloten[index] !== null).length;
  return groups.map((groep, at) => ({
    naam: kleineLetter(groep),
    kop: groep,
    bij: () =>
      `${groups.length > 1 ? `${working.partOf(at + 1, groups.length)} ` : ''}${words.haveAnswered(aantalVan(done(), blad.vragen.length, working.questions))}`,
    inhoud: () => blad.vragen.flatMap((own, index) => (own.groep === groep ? [vraag(plek, blad, index)] : [])),
  }));
}

export default { beeld: tabellen, naast: naastStellingen, schermen } satisfies Soort<Stellingen>;
