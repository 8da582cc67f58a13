import { describe, expect, test } from 'vitest';
import { boxes, headed } from '../../src/figures/sheet-boxes.ts';
import { lettersOf, svgOf, type SheetStyle } from '../../src/figures/svg.ts';
import { wrapTo } from './figure-samples.ts';

describe('boxes', () => {
  const text = (words: string) => [{ text: words, type: { size: 10, isBold: false, leading: 12 } }];

  test('of one row are as high as the fullest, and at least so high', () => {
    const cells = [
      { texts: text('een twee drie vier'), width: 60, tone: 'vel' as const },
      { texts: text('een'), width: 40, tone: 'leeg' as const },
    ];
    const row = boxes(cells, wrapTo);
    expect(row.shapes).toEqual([
      { form: 'rect', x: 1, y: 0, width: 60, height: 72, tone: 'vel' },
      { form: 'rect', x: 61, y: 0, width: 40, height: 72, tone: 'leeg' },
    ]);
    expect([row.width, row.height]).toEqual([101, 72]);
    expect(row.labels.map(({ x, y }) => [x, y])).toEqual([
      [13, 21.1],
      [73, 21.1],
    ]);
    expect(boxes(cells, wrapTo, 110).height).toBe(110);
  });

  test('a heading stands above its scenes, and only where there is one', () => {
    const room = { width: 100, wrapTo };
    expect(headed(undefined, [], room)).toEqual([]);
    const [heading] = headed('Kop', [], room);
    expect(heading).toMatchObject({ width: 100, height: 36, shapes: [], labels: [{ x: 0, y: 30.2, lines: ['Kop'] }] });
  });
});

describe('a file', () => {
  const style: SheetStyle = { paper: '#fff', ink: '#000', sheet: '#aaa', double: '#888', font: 'data:font' };
  const scene = {
    width: 10,
    height: 20,
    shapes: [
      { form: 'rect', x: 1, y: 2, width: 3, height: 4, tone: 'vel' },
      { form: 'circle', cx: 1, cy: 2, r: 3, tone: 'dubbel' },
      { form: 'path', d: 'M0 0Z', tone: 'inkt' },
      { form: 'line', d: 'M0 0L1 1', stroke: 'stippel' },
    ],
    labels: [{ x: 5, y: 6, lines: ['een & <twee>', '"drie"'], leading: 20, anchor: 'end', size: 16, isBold: true }],
  } satisfies Parameters<typeof svgOf>[0];
  const file = () => svgOf(scene, { title: 'Titel "x"', description: 'Uitleg <y>' }, style).split('\n');

  test('names itself, for who sees it and for who hears it', () => {
    expect(file()[0]).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" lang="nl" role="img" aria-labelledby="titel uitleg" viewBox="0 0 10 20" width="10" height="20">',
    );
    expect(file()[1]).toBe('<title id="titel">Titel &quot;x&quot;</title><desc id="uitleg">Uitleg &lt;y&gt;</desc>');
    expect(file().at(-1)).toBe('</svg>');
  });

  test('has its shapes on paper, then its words', () => {
    expect(file().slice(3, -1)).toEqual([
      '<rect class="papier" width="10" height="20"/>',
      '<rect class="vel" x="1" y="2" width="3" height="4"/>',
      '<circle class="dubbel" cx="1" cy="2" r="3"/>',
      '<path class="inkt" d="M0 0Z"/>',
      '<path class="stippel" d="M0 0L1 1"/>',
      '<text text-anchor="end" font-size="16" font-weight="700"><tspan x="5" y="6">een &amp; &lt;twee&gt;</tspan><tspan x="5" y="26">&quot;drie&quot;</tspan></text>',
    ]);
    const thin = { ...scene, labels: scene.labels.map((label) => ({ ...label, isBold: false })) };
    expect(svgOf(thin, { title: '', description: '' }, style)).toContain('font-weight="400"');
  });

  test('brings its font and colours along', () => {
    expect(file()[2]).toBe(
      "<style>@font-face{font-family:F;src:url(data:font);font-weight:400 700}text{font-family:F,'Schibsted Grotesk',Arial,sans-serif;fill:#000}rect,circle,path{stroke:#000;stroke-width:1.5;fill:none}.papier{fill:#fff;stroke:none}.vel{fill:#aaa}.dubbel{fill:#888}.leeg,.gestreept{fill:#fff}.inkt{fill:#000}.gestreept,.stippel{stroke-dasharray:4 3}.dik{stroke-width:5}</style>",
    );
  });

  test('needs the letters of its words', () => expect(lettersOf(scene)).toBe('een & <twee>"drie"'));
});
