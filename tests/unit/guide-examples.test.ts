import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { guide } from '../../src/guide/guide-files.ts';
import { overlayOf } from './overlay.ts';
import { pixel } from './content-folder.ts';

const text = readFileSync(guide, 'utf8');

/** The code blocks of the guide: what they are (`bestand a/b.mdx`, `tekst`, `velden modellen`, `fout adviezen`), and what is in them. */
const blocks = [...text.matchAll(/^```(\w+) ?(\w*) ?(\S*)\n([^]*?)^```$/gm)].map(
  ([, language = '', use = '', name = '', code = '']) => ({
    language,
    use,
    name,
    code,
    title: code.split('\n').slice(0, 2).join(' ').slice(0, 60),
  }),
);
const used = (use: string) => blocks.filter((block) => block.use === use);

const garden = overlayOf('tests/fixtures/instrumenten/content');
afterEach(() => garden.restore());
afterAll(() => garden.close());

// The guide names what is in the small handreiking; a component shows how it is written and names nothing.
const named = (code: string): string =>
  code.replace('bronnen/naam', 'bronnen/tuinboek').replace('naam-van-het-model', 'waterrooster');

const head =
  '---\ntitel: Voorbeeld\nkort: Een voorbeeld.\nmodellen: [waterrooster]\nbronnen:\n  - bron: tuinboek\n    vindplaats: x\nbeoordeeld: 2026-01-01\n---\n\n';

/** What the check says of a text in an entry. */
function ofText(code: string): string {
  garden.write('afbeeldingen/wijkgesprek.jpg', pixel);
  garden.write('adviezen/voorbeeld.mdx', `${head}${named(code)}\n`);
  return garden.report();
}

/** The least that an entry of a kind needs besides what an example shows. */
const least: Record<string, object> = {
  adviezen: { modellen: ['waterrooster'] },
  kernvragen: { titel: 'Wie giet er?', antwoord: 'De buren.', perspectief: 'buren', casussen: ['volkstuin-de-hoop'] },
  modellen: {},
  instrumenten: { doel: 'samen kijken', modellen: ['waterrooster'] },
};

/** What the check says of fields in an entry of a kind; what leads to it is there. */
function ofFields(kind: string, code: string): string {
  const shared = {
    titel: 'Voorbeeld van velden',
    kort: 'Kort.',
    bronnen: [{ bron: 'tuinboek', vindplaats: 'x' }],
    beoordeeld: '2026-01-01',
  };
  const fields = { ...shared, ...least[kind], ...(parse(code) as object) };
  garden.write(`${kind}/voorbeeld.mdx`, `---\n${stringify(fields)}---\n\nTekst.\n`);
  garden.write(
    'kernvragen/wie-geeft-water.mdx',
    `${readFileSync(path.join(garden.folder, 'kernvragen/wie-geeft-water.mdx'), 'utf8')}\nZie [[${kind}/voorbeeld]].\n`,
  );
  if (code.includes('gietrondje'))
    garden.write(
      'modellen/gietrondje.mdx',
      used('bestand')
        .find(({ name }) => name === 'modellen/gietrondje.mdx')
        ?.code.replace(/^casussen:.*\n/m, '') ?? '',
    );
  return garden.report();
}

describe('an example in the guide', () => {
  test('every block says what it is', () => {
    expect(blocks.length).toBeGreaterThan(45);
    expect(
      blocks.filter(({ language, use }) => language !== 'sh' && !['bestand', 'tekst', 'velden', 'fout'].includes(use)),
    ).toEqual([]);
  });

  test('its commands are there', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const commands = blocks.filter(({ language }) => language === 'sh').flatMap(({ code }) => code.trim().split('\n'));
    expect(commands.length).toBeGreaterThan(12);
    for (const command of commands) {
      const [, name = ''] = /^npm (?:run )?([\w:]+)/.exec(command) ?? [];
      expect(Object.keys(scripts), command).toContain(name);
    }
  });

  test('its whole files are right together', () => {
    const files = used('bestand');
    expect(files.length).toBeGreaterThan(4);
    for (const { name, code } of files) garden.write(name, code);
    const question = readFileSync(path.join(garden.folder, 'kernvragen/wie-geeft-water.mdx'), 'utf8');
    garden.write(
      'kernvragen/wie-geeft-water.mdx',
      question.replace(/^modellen: \[/m, 'modellen: [gietrondje, ').replace(/^vragen:.*\n/m, ''),
    );
    garden.write(
      'themas/water.mdx',
      `${readFileSync(path.join(garden.folder, 'themas/water.mdx'), 'utf8')}\nZie [[literatuur/blad-2021]].\n`,
    );
    expect(garden.report()).toBe('geen fouten');
  });

  test.each(used('tekst').map(({ title, code }) => [title, code]))('text that is right: %s', (_, code) => {
    expect(ofText(code)).toBe('geen fouten');
  });

  test.each(used('velden').map(({ name, title, code }) => [name, title, code]))(
    'fields of %s that are right: %s',
    (kind, _, code) => {
      expect(ofFields(kind, code)).toBe('geen fouten');
    },
  );

  test.each(
    used('fout')
      .filter(({ language }) => language === 'mdx')
      .map(({ title, code }) => [title, code]),
  )('text that is refused: %s', (_, code) => {
    expect(ofText(code)).toMatch(/^content\/adviezen\/voorbeeld\.mdx:\d+.*\n.*\n\n1 fout in 1 bestand/);
  });

  test.each(
    used('fout')
      .filter(({ language }) => language === 'yaml')
      .map(({ name, title, code }) => [name, title, code]),
  )('fields of %s that are refused: %s', (kind, _, code) => {
    garden.write(`${kind}/voorbeeld.mdx`, head.replace(/^kort:.*\n/m, code));
    expect(garden.report()).toMatch(/^content\/adviezen\/voorbeeld\.mdx:\d+.*\n.*\n\n1 fout in 1 bestand/);
  });
});
