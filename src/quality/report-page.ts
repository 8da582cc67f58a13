import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { tag } from '#language/language.ts';
import * as words from '#language/report.ts';
import type { Finding, Part } from './findings.ts';

const style = `:root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;margin:0 auto;padding:1.5rem;max-width:64rem}
nav ul{padding:0;list-style:none;display:grid;gap:.25rem}table{border-collapse:collapse;width:100%}td,th{text-align:start;vertical-align:top;padding:.35rem .75rem .35rem 0;border-block-end:1px solid color-mix(in srgb,currentColor 25%,transparent);overflow-wrap:anywhere}
td:first-child{width:34%}section{margin-block-start:2.5rem}small{opacity:.75}h2{margin-block-end:.25rem}p{margin-block:.25rem .75rem}`;

const row = ({ about, file, note }: Finding) =>
  h('tr', [h('td', [about, ...(file ? [h('br'), h('small', file)] : [])]), h('td', note)]);

const most = 200;

const section = ({ title, explanation, findings, none }: Part, index: number) =>
  h('section', { id: `deel-${index + 1}` }, [
    h('h2', `${title}${findings.length > 0 ? ` (${findings.length})` : ''}`),
    ...(findings.length > 0 ? [h('p', explanation), h('table', [h('tbody', findings.slice(0, most).map(row))])] : [h('p', none)]),
    ...(findings.length > most ? [h('p', words.andMore(findings.length - most))] : []),
  ]);

/** The report as one page that opens from disk and asks nothing of anyone. */
export function reportPage(naam: string, today: string, parts: readonly Part[]): string {
  const links = parts.map(({ title, findings }, index) =>
    h('li', [h('a', { href: `#deel-${index + 1}` }, title), `: ${findings.length > 0 ? findings.length : words.nothing}`]),
  );
  const page = h('html', { lang: tag }, [
    h('head', [
      h('meta', { charset: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('title', words.pageTitle(naam)),
      h('style', style),
    ]),
    h('body', [
      h('h1', words.heading(naam)),
      h('p', words.madeOn(today)),
      h('nav', { ariaLabel: words.parts }, [h('ul', links)]),
      ...parts.map(section),
    ]),
  ]);
  return `<!doctype html>${toHtml(page)}\n`;
}
