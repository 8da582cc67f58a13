import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readGraph } from '../../src/graph/build-graph.ts';
import { contentWithKinds } from '../site/another-kind/content.ts';
import { moreKinds } from '../site/another-kind/kinds.ts';

// Two kinds that the generator does not bring, each described once: everything else must follow.
const folder = mkdtempSync(path.join(tmpdir(), 'soort-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the checks of a new kind', () => {
  const said = (change: (file: string) => string, file = 'wandelingen/winterpad.mdx'): string[] => {
    const content = mkdtempSync(path.join(folder, 'fout-'));
    contentWithKinds(content);
    const whole = path.join(content, file);
    writeFileSync(whole, change(readFileSync(whole, 'utf8')));
    return readGraph({ folder: content, shown: '', kinds: moreKinds }).problems.map(
      ({ file: where, line, message }) => `${where}:${line} ${message}`,
    );
  };

  test('find nothing in what is right', () => expect(said((text) => text)).toEqual([]));

  test('see that an entry misses what it must lead to', () => {
    expect(said((text) => text.replace('casussen: [volkstuin-de-hoop]\n', ''))).toEqual([
      'wandelingen/winterpad.mdx:1 Een route komt langs minstens één casus: noem er een in «casussen».',
    ]);
  });

  test('see that an entry stands alone', () => {
    const alone = (text: string): string =>
      text.replace('casussen: [volkstuin-de-hoop]\n', '').replace('wandelingen: [winterpad]\n', '');
    expect(said(alone, 'wandelingen/avondronde.mdx')).toEqual([
      expect.stringMatching(/^wandelingen\/avondronde.mdx:1 Deze ingang staat los/),
    ]);
  });

  test('see that nobody refers to a publication', () => {
    expect(said((text) => text.replace('rapporten: [tuinraad-2021]\n', ''), 'wandelingen/rondje.mdx')).toEqual([
      expect.stringMatching(/^rapporten\/tuinraad-2021.yaml:1 Geen enkele ingang verwijst naar deze publicatie/),
    ]);
  });

  test('see a relation that belongs on the other side, a name that is not there, and a value that cannot be', () => {
    expect(said((text) => text.replace('seizoen: winter', 'seizoen: winter\nkernvragen: [wie-geeft-water]'))).toEqual([
      expect.stringMatching(
        /^wandelingen\/winterpad.mdx:5 Deze relatie schrijf je aan de andere kant. .*noem «winterpad» in «wandelingen»/,
      ),
    ]);
    expect(said((text) => text.replace('[volkstuin-de-hoop]', '[volkstuin-de-hop]'))).toContainEqual(
      expect.stringMatching(
        /^wandelingen\/winterpad.mdx:5 «volkstuin-de-hop» bestaat niet in casussen. Bedoel je «volkstuin-de-hoop»\?/,
      ),
    );
    expect(said((text) => text.replace('seizoen: winter', 'seizoen: witer'))).toEqual([
      expect.stringMatching(/^wandelingen\/winterpad.mdx:4 «witer» kan hier niet. Bedoel je «winter»\?/),
    ]);
  });
});
