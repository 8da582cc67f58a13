import * as words from '#language/instruments-pictures.ts';
import * as working from '#language/instruments-working.ts';
import type { Cel, Punt, Rij } from '../../instruments/naast.ts';
import { heeftMidden } from '../../instruments/schaal.ts';
import { h, haken } from './dom.ts';
import { fiches, type Tekens } from './fiches.ts';
import type { Beeld } from './plek.ts';

/** The class of a cell: how much ink, and where its sheet ends. */
function cel({ cellen, isLiever }: Rij, index: number, andere: readonly Cel[] | undefined, isLos: boolean): string {
  const here = cellen[index]?.inkt ?? 0;
  const ends = here > 0 && (isLos || (cellen[index + 1]?.inkt ?? 0) !== here);
  const begins = here > 0 && (isLos || (cellen[index - 1]?.inkt ?? 0) === 0);
  const both = here > 0 && (andere?.[index]?.inkt ?? 0) > 0;
  return [
    'vak',
    here === 2 ? 'inkt-twee' : here === 1 ? 'inkt-een' : '',
    ends && 'vak-einde',
    begins && 'vak-begin',
    isLiever && here > 0 && 'liever',
    both && 'beide',
  ]
    .filter(Boolean)
    .join(' ');
}

function rijVan(punt: Punt, row: Rij, tekens: Tekens, isGroot: boolean, at: number): HTMLElement[] {
  const other = punt.polen ? punt.rijen[1 - at]?.cellen : undefined;
  const middle = heeftMidden(punt) ? (tekens.midden?.(row) ?? []) : [];
  return row.cellen.map((one, index) => {
    const isMiddle = middle.includes(index);
    const look = cel(row, index, other, punt.isLos ?? false);
    return h(
      'td',
      isMiddle ? `${look} midden` : look,
      ...fiches(one.wie, tekens, row.isLiever, isGroot && !punt.polen),
      isMiddle && h('span', 'verborgen', ` ${words.theMiddle}`),
    );
  });
}

/** Heads that are too long for the columns of a phone: there they carry a number. */
const breed = ({ koppen }: Punt): string => (koppen.some(({ length }) => length > 10) ? ' breed' : '');

const kopcel = (text: string): HTMLElement => h('th', { scope: 'col' }, ...haken(text));

/** The picture of one question or pair, large: a table whose cells carry the sheets. */
function groot(punt: Punt, tekens: Tekens): HTMLElement | string {
  if (punt.rijen.length === 0) return '';
  const unknown = punt.rijen.flatMap(({ buiten }) => buiten);
  const isNamed = punt.rijen.some(({ naam }) => naam !== '');
  const head = h('tr', {}, isNamed && h('td', {}), ...punt.koppen.map(kopcel));
  const rows = punt.rijen.map((row, at) =>
    h('tr', {}, isNamed && h('th', { scope: 'row' }, row.naam), ...rijVan(punt, row, tekens, true, at)),
  );
  const table = h(
    'table',
    `naast groot${breed(punt)}${punt.polen ? ' balansbeeld' : ''}`,
    h('caption', 'verborgen', punt.vraag),
    h('thead', {}, head),
    h('tbody', {}, ...rows),
  );
  const [een, twee] = punt.polen ?? [];
  return h(
    'div',
    'beeld',
    een && twee && h('p', 'balans-polen', h('span', {}, ...haken(een)), h('span', {}, ...haken(twee))),
    table,
    unknown.length > 0 && h('p', 'weet-niet', ...fiches(unknown, tekens, false, false), h('span', {}, ` ${words.notKnown}`)),
  );
}

/** What a small row is about: its question once, or who says what where the columns do not; and the verdict. */
const vraagcel = ({ vraag, stand, inRij }: Punt, { naam }: Rij, isEerste: boolean): HTMLElement =>
  h(
    'th',
    { scope: 'row', class: 'naast-vraag' },
    ...(isEerste ? haken(inRij ?? vraag) : []),
    isEerste && stand && h('b', {}, ` ${stand}.`),
    naam && h('span', 'naast-rij', naam),
  );

/** All questions that share their columns, small, in one table. */
function klein(punten: readonly Punt[], tekens: Tekens, noten: (punt: Punt) => Node[]): HTMLElement | string {
  const [first] = punten;
  if (!first || first.rijen.length === 0) return '';
  const hasUnknown = punten.some(({ rijen }) => rijen.some(({ buiten }) => buiten.length > 0));
  const hasGroups = punten.some(({ groep }) => groep !== '');
  const head = h(
    'tr',
    {},
    hasGroups && h('td', 'naast-groep', ''),
    h('td', 'naast-vraag', ''),
    ...first.koppen.map(kopcel),
    hasUnknown && h('th', { scope: 'col', class: 'niet' }, working.doNotKnow),
  );
  const rows = punten.flatMap((punt, index) => {
    const isFirst = punten[index - 1]?.groep !== punt.groep;
    const written = noten(punt);
    const drawn = punt.rijen.map((row, at) =>
      h(
        'tr',
        isFirst && at === 0 ? 'eerst' : '',
        hasGroups && h('td', 'naast-groep', h('b', {}, isFirst && at === 0 ? punt.groep : '')),
        vraagcel(punt, row, at === 0),
        ...rijVan(punt, row, tekens, false, at),
        hasUnknown && h('td', { class: 'niet', 'data-zegt': words.notKnown }, ...fiches(row.buiten, tekens, false, false)),
      ),
    );
    return written.length > 0
      ? [...drawn, h('tr', 'noten geen-print', h('td', { colspan: head.childElementCount }, ...written))]
      : drawn;
  });
  return h(
    'table',
    `naast klein${breed(first)}`,
    h('caption', 'verborgen', words.allAnswers),
    h('thead', {}, head),
    h('tbody', {}, ...rows),
  );
}

/** How the kinds draw that have tables. */
export const tabellen: Beeld = { groot, klein };
