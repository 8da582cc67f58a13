import type { Problem } from '../problems/problem.ts';
import { problems } from '../problems/wording.ts';
import { kinds as broughtKinds } from '../schema/index.ts';
import { letterFile, ownLetters, packageOf } from '../letters/own-letters.ts';
import type { Kinds } from '../schema/kind.ts';
import type { Site } from '../schema/site.ts';
import { groupsOf, type Addresses } from './address.ts';
import { inkProblems } from './check-inks.ts';
import type { Lookup } from './dead-references.ts';
import type { Entry } from './entry.ts';
import { kindMeant } from './kind-meant.ts';
import type { RawContent } from './read-content.ts';
import { resolveAddress } from './resolve-link.ts';

/** Words between braces in site.yaml that become no number: they would stand there as they were written. */
function wrongCounts({ belofte, herkomst }: Site, source: NonNullable<RawContent['site']>, kinds: Kinds): Problem[] {
  const texts = [
    { text: belofte ?? '', path: ['belofte'] },
    { text: herkomst?.tekst ?? '', path: ['herkomst', 'tekst'] },
  ];
  return texts.flatMap(({ text, path }) =>
    [...text.matchAll(/\{([^{}]*)\}/g)].flatMap(([, name = '']): Problem[] => {
      const place = { file: source.file, line: source.lineOf(path), field: path.join('.') };
      const choices = kinds.list.map(({ naam }) => naam);
      return kinds.has(name) ? [] : [problems.unknownCount(place, name, kindMeant(name, kinds), choices)];
    }),
  );
}

/** The addresses in site.yaml that lead nowhere. */
function deadSiteLinks(
  { voet, herkomst, uitlegEigen, ingangen = [], bundels = [] }: Site,
  source: NonNullable<RawContent['site']>,
  addresses: Addresses,
  { concepts }: Lookup,
): Problem[] {
  const links = [
    ...voet.map(({ adres }, index) => ({ adres, path: ['voet', index, 'adres'] })),
    ...ingangen.map(({ adres }, index) => ({ adres, path: ['ingangen', index, 'adres'] })),
    ...(herkomst ? [{ adres: herkomst.adres, path: ['herkomst', 'adres'] }] : []),
    ...bundels.flatMap(({ stukken }, bundel) =>
      stukken.map(({ adres }, index) => ({ adres, path: ['bundels', bundel, 'stukken', index, 'adres'] })),
    ),
    ...(uitlegEigen ? [{ adres: uitlegEigen, path: ['uitlegEigen'] }] : []),
  ];
  const nowhere: Entry = {
    id: 'site/site',
    collection: 'site',
    slug: 'site',
    file: source.file,
    url: '/',
    label: '',
    data: { titel: '', kort: '' },
    headings: [],
  };
  return links.flatMap(({ adres, path }): Problem[] => {
    const place = {
      file: source.file,
      line: source.lineOf(path),
      field: path.filter((key) => typeof key === 'string').join('.'),
    };
    const resolved = resolveAddress(adres, nowhere, addresses, place);
    if (!resolved) return [];
    if ('problem' in resolved) return [resolved.problem];
    return concepts.has(resolved.to) ? [problems.toConcept(place, resolved.to)] : [];
  });
}

/**
 * A group with entries that the menu does not lead to. It may leave out what the generator brings; a group that the handreiking itself
 * gave a kind is one it wants to see.
 */
function lostGroup({ menu }: Site, source: NonNullable<RawContent['site']>, addresses: Addresses, kinds: Kinds): Problem[] {
  const named = new Set([...menu.map(({ groep }) => groep), ...groupsOf(broughtKinds)]);
  const lost = kinds.knowledge.find(({ naam, groep }) => groep && !named.has(groep) && addresses.has(`/${naam}/`));
  const place = { file: source.file, line: source.lineOf(['menu']), field: 'menu' };
  return lost ? [problems.lostGroup(place, lost.groep ?? '', lost.meervoud.toLowerCase())] : [];
}

/** Typefaces that are not installed. */
const missingLetters = (site: Site, source: NonNullable<RawContent['site']>): Problem[] =>
  ownLetters(site).flatMap(({ rol, naam }): Problem[] => {
    const place = { file: source.file, line: source.lineOf(['letters', rol]), field: `letters.${rol}` };
    return letterFile(naam) ? [] : [problems.missingLetter(place, naam, packageOf(naam))];
  });

/** What is wrong in site.yaml beside its fields by themselves. */
export const siteMistakes = (
  site: Site,
  source: NonNullable<RawContent['site']>,
  addresses: Addresses,
  lookup: Lookup,
): Problem[] => [
  ...deadSiteLinks(site, source, addresses, lookup),
  ...wrongCounts(site, source, lookup.kinds),
  ...inkProblems(site, source),
  ...missingLetters(site, source),
  ...lostGroup(site, source, addresses, lookup.kinds),
];
