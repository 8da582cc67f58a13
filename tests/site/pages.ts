import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';

/** One page of the built site. */
export interface BuiltPage {
  /** Path of the file in the site. */
  file: string;
  html: string;
  root: HTMLElement;
}

/** A page that only leads on to another address: it has a test of its own. */
const leadsOn = ({ html }: BuiltPage): boolean => html.includes('http-equiv="refresh"');

/** Every HTML page of a built site. Throws when there is none, so that no test passes on nothing. */
export function builtPages(folder = 'dist'): BuiltPage[] {
  const files = globSync('**/*.html', { cwd: folder }).sort();
  if (files.length === 0) throw new Error(`There are no pages in ${folder}/: build the site first`);
  const pages = files.map((file) => {
    const html = readFileSync(path.join(folder, file), 'utf8');
    return { file, html, root: parse(html) };
  });
  return pages.filter((page) => !leadsOn(page));
}
