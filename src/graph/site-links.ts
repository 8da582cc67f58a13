import type { Problem } from '../problems/problem.ts';
import type { Site } from '../schema/site.ts';
import type { Addresses } from './address.ts';
import type { Entry } from './entry.ts';
import type { RawContent } from './read-content.ts';
import { resolveAddress } from './resolve-link.ts';

/** The addresses in site.yaml that lead nowhere. */
export function deadSiteLinks(
  { voet, herkomst, uitlegEigen, ingangen = [], bundels = [] }: Site,
  source: NonNullable<RawContent['site']>,
  addresses: Addresses,
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
    return resolved && 'problem' in resolved ? [resolved.problem] : [];
  });
}
