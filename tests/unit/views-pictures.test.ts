import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pictureFilesOf, pictureFor } from '../../src/views/pictures.ts';
import { entryOf, graphOf } from './made.ts';

describe('pictures of content/', () => {
  let folder = '';
  const at = (name: string): string => path.join(folder, name);
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'beeld-'));
    const blank = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#fff' } });
    writeFileSync(at('breed.png'), await blank(1300, 200).png().toBuffer());
    writeFileSync(at('smal.png'), await blank(300, 200).png().toBuffer());
    writeFileSync(at('precies.png'), await blank(800, 200).png().toBuffer());
    writeFileSync(at('rechtop.jpg'), await blank(900, 600).withMetadata({ orientation: 6 }).jpeg().toBuffer());
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const graph = (...texts: string[]) =>
    graphOf(
      texts.map((text, index) => entryOf(`casussen/c${index}`, {}, text)),
      [],
      { pictures: new Map(['breed.png', 'smal.png', 'precies.png', 'rechtop.jpg'].map((name) => [name, at(name)])) },
    );

  test('have the widths that screens need, and never more than they are', () => {
    const widths = (name: string) => pictureFor(graph(), name)?.sizes.map(({ width }) => width);
    expect([widths('breed.png'), widths('smal.png'), widths('precies.png')]).toEqual([[480, 800, 1200], [300], [480, 800]]);
    expect(pictureFor(graph(), 'breed.png')).toMatchObject({ width: 1300, height: 200 });
  });

  test('that were taken upright are as wide as they are shown', () => {
    expect(pictureFor(graph(), 'rechtop.jpg')).toMatchObject({ width: 600, height: 900 });
  });

  test('have a name that changes with what is in them', () => {
    const [file] = pictureFor(graph(), 'smal.png')?.files ?? [];
    expect(file).toEqual({ name: expect.stringMatching(/^smal-300-[0-9a-f]{8}\.webp$/), source: at('smal.png'), width: 300 });
    expect(pictureFor(graph(), 'smal.png')?.sizes).toEqual([{ width: 300, address: `/afbeeldingen/${file?.name ?? ''}` }]);
    expect(pictureFor(graph(), 'precies.png')?.files[0]?.name.slice(-13)).not.toBe(file?.name.slice(-13));
  });

  test('that are not there are none', () => expect(pictureFor(graph(), 'weg.png')).toBeUndefined());

  test('are measured once for a graph', () => {
    const own = graph();
    expect(pictureFor(own, 'smal.png')).toBe(pictureFor(own, 'smal.png'));
  });

  test('are made only where a text places them, each once', () => {
    const place = (name: string) => `<Afbeelding bestand="${name}" alt="Een beeld" />`;
    const files = pictureFilesOf(
      graph(place('smal.png'), `${place('smal.png')}\n\n${place('precies.png')}`, place('weg.png'), '<Kader>x</Kader>'),
    );
    expect(files.map(({ source, width }) => `${path.basename(source)} ${width}`)).toEqual([
      'smal.png 300',
      'precies.png 480',
      'precies.png 800',
    ]);
  });
});
