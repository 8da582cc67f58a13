import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, pixel, read, said, site, thema } from './content-folder.ts';

describe('a content folder', () => {
  test('is read with the names that entries have in the site', () => {
    const content = read(
      folderWith({ ...site, 'themas/een-2.mdx': thema, 'organisaties/bond.yaml': 'titel: B', 'afbeeldingen/a.png': pixel }),
    );
    expect(content.problems).toEqual([]);
    expect(content.entries.map(({ id, collection, slug, file }) => [id, collection, slug, file])).toEqual([
      ['organisaties/bond', 'organisaties', 'bond', 'inhoud/organisaties/bond.yaml'],
      ['themas/een-2', 'themas', 'een-2', 'inhoud/themas/een-2.mdx'],
    ]);
    expect(content.site).toMatchObject({ data: { naam: 'Tuin' }, file: 'inhoud/site.yaml' });
    expect([...content.pictures.keys()]).toEqual(['a.png']);
  });

  test('that is not there says what is expected', () => {
    expect(said(path.join(tmpdir(), 'bestaat-niet'))).toEqual([
      'inhoud:1 Hier is geen map met inhoud. Verwacht: een map met site.yaml en een map voor elke soort ingang.',
    ]);
  });

  test('without site.yaml says so', () => {
    expect(said(folderWith({ 'themas/a.mdx': thema }))[0]).toContain('inhoud/site.yaml:1 Het bestand site.yaml ontbreekt.');
  });

  test('with a site.yaml that cannot be read has no site and one problem', () => {
    const content = read(folderWith({ 'site.yaml': 'naam: "Tuin' }));
    expect([content.site, content.problems.length]).toEqual([undefined, 1]);
  });

  test.each([
    [
      'los.txt',
      'inhoud/los.txt:1 Het bestand «los.txt» hoort hier niet. Verwacht: alleen mappen, site.yaml en soorten.yaml. Zet een ingang in de map van haar soort.',
    ],
    ['thema’s/a.mdx', 'inhoud/thema’s:1 De map «thema’s» is geen soort van deze site. Bedoel je «themas»?'],
    ['afbeelding/a.png', /Bedoel je «afbeeldingen»/],
    ['themas/Een.mdx.txt', /Noem het «een.mdx».$/],
    ['themas/een twee.yml', /Noem het «een-twee.yaml».$/],
    ['themas/één–twee (1).mdx', /Noem het «een-twee-1.mdx».$/],
    ['themas/een.docx', /eindigend op .mdx of .yaml.$/],
    ['themas/een', /Noem het «een.mdx».$/],
    ['thema/a.mdx', 'inhoud/thema:1 De map «thema» is geen soort van deze site. Bedoel je «themas»?'],
    [
      'themas/Een.mdx',
      /themas\/Een.mdx:1 .*Verwacht: kleine letters, cijfers en streepjes, eindigend op .mdx of .yaml. Noem het «een.mdx».$/,
    ],
    ['themas/een.md', /themas\/een.md:1 .*kleine letters, cijfers en streepjes/],
    ['themas/een--twee.mdx', /kleine letters, cijfers en streepjes/],
    ['themas/-een.mdx', /kleine letters, cijfers en streepjes/],
    ['themas/een.mdx.yaml', /kleine letters, cijfers en streepjes/],
    ['themas/een.vragen.mdx', /eindigend op .vragen.txt. Noem het «een.vragen.txt».$/],
    ['themas/Een.vragen.txt', /eindigend op .vragen.txt. Noem het «een.vragen.txt».$/],
    [
      'themas/map/een.mdx',
      /^inhoud\/themas\/map:1 De map «map» hoort hier niet: in een map van een soort staan alleen bestanden/,
    ],
    ['themas/weg.vragen.txt', /themas\/weg.vragen.txt:1 Bij deze vragen hoort geen ingang «weg»/],
    ['afbeeldingen/Foto.jpg', /afbeeldingen\/Foto.jpg:1 .*eindigend op .jpg, .png, .webp of .avif. Noem het «foto.jpg».$/],
    ['afbeeldingen/foto.svg', /Bewaar het beeld als «foto.png».$/],
    ['afbeeldingen/foto.mdx', /eindigend op .jpg, .png, .webp of .avif.$/],
    ['afbeeldingen/foto.png', /foto.png:1 «foto.png» is geen beeld. Bewaar het opnieuw/],
    ['afbeeldingen/x.jpg/a', /«x.jpg» hoort hier niet/],
  ])('with %s says what stands there and what belongs', (name, expected) => {
    const found = said(folderWith({ ...site, [name]: name.endsWith('.txt') ? 'hoe' : thema }));
    expect(found).toHaveLength(1);
    if (typeof expected === 'string') expect(found[0]).toBe(expected);
    else expect(found[0]).toMatch(expected);
  });

  test.each(['.DS_Store', 'themas/.a.mdx.swp', 'themas/.gitkeep'])('takes %s without a word', (name) =>
    expect(said(folderWith({ ...site, [name]: '' }))).toEqual([]),
  );

  test.each(['foto.jpeg', 'foto-2.png', 'f.webp', 'f.avif'])('takes the picture %s by what is in it', (name) =>
    expect(said(folderWith({ ...site, [`afbeeldingen/${name}`]: pixel }))).toEqual([]),
  );

  test.each([
    ['', /«a.png» is leeg/],
    [pixel.subarray(0, 40), /«a.png» is niet heel/],
    ['<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>', /«a.png» is van binnen een ander soort beeld \(svg\)/],
  ])('a picture that holds %j is none', (bytes, expected) =>
    expect(said(folderWith({ ...site, 'afbeeldingen/a.png': bytes }))).toEqual([expect.stringMatching(expected)]),
  );

  test('a file with a wrong name can be linked to by the one that it should have', () => {
    const { unreadable } = read(folderWith({ ...site, 'themas/Een Twee.md': thema }));
    expect(unreadable.map(({ id, file }) => [id, file])).toEqual([['themas/een-twee', 'inhoud/themas/Een Twee.md']]);
  });

  test('site.yaml under nearly its name is one problem', () => {
    expect(said(folderWith({ 'site.yml': 'naam: Tuin\n' }))).toEqual([
      'inhoud/site.yml:1 Het bestand «site.yml» hoort hier niet. Verwacht: de naam «site.yaml».',
    ]);
  });

  test('two files of one name are one entry and a problem', () => {
    const content = read(folderWith({ ...site, 'themas/a.mdx': thema, 'themas/a.yaml': 'titel: B' }));
    expect(content.entries).toHaveLength(1);
    expect(content.problems).toMatchObject([{ file: 'inhoud/themas/a.yaml' }]);
    expect(content.problems[0]?.message).toContain('De naam «themas/a» bestaat al: ook inhoud/themas/a.mdx heet zo.');
  });
});
