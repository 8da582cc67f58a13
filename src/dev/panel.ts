import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import * as words from '#language/dev.ts';
import { tag } from '#language/language.ts';
import type { Problem } from '../problems/problem.ts';

const style = `.foutenpaneel{position:relative;z-index:9;margin:0;padding:1rem 3.9vw;background:Canvas;color:CanvasText;font:400 1rem/1.45 system-ui,sans-serif}
.foutenpaneel h2{font-size:1.125rem;margin:0 0 .5rem}.foutenpaneel ul{list-style:none;margin:0;padding:0}
.foutenpaneel li{padding-block:.5rem;border-block-start:1px solid GrayText;white-space:pre-line}.foutenpaneel b{display:block;font-weight:600}`;

const line = ({ file, line: number, field, message }: Problem) =>
  h('li', [h('b', `${file}:${number}${field ? `   ${field}` : ''}`), message]);

const most = 20;

/**
 * What is wrong in the content, as a panel in the page of who writes.
 * @param file the file of the page: what is wrong in it comes first
 */
export function panelOf(problems: readonly Problem[], file: string | undefined): string {
  const own = problems.filter((problem) => problem.file === file);
  const all = [...own, ...problems.filter((problem) => !own.includes(problem))];
  const more = all.length > most ? [h('p', words.andMore(all.length - most))] : [];
  return toHtml([
    h('style', style),
    h('section.foutenpaneel', { role: 'alert', ariaLabel: words.mistakes }, [
      h('h2', words.countOfMistakes(all.length)),
      h('ul', all.slice(0, most).map(line)),
      ...more,
    ]),
  ]);
}

/** Says on the page of a concept that it is one. */
export const conceptPanel = toHtml([h('style', style), h('p.foutenpaneel', words.isConcept)]);

/** A page that holds nothing but the panel, for an entry that cannot be shown as it stands. */
export const brokenPage = (title: string, panel: string, clientScript: string): string =>
  `<!doctype html><html lang="${tag}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>${clientScript}</head><body>${panel}</body></html>`;
