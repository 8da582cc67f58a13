import { fold } from './query.ts';

const slugOf = (title: string): string =>
  fold(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** An address in two parts: `/modellen/rollenwiel/` gives `/modellen/` and `rollenwiel`, `/literatuur/#auteur` gives `/literatuur/#`. */
export function splitAddress(url: string): [folder: string, name: string] {
  const [, folder = url, name = ''] = /^(.*\/#?)([^/#]+)\/?$/.exec(url) ?? [];
  return [folder, name];
}

/** A title with the name in its address, which is left out where it says the same as the title. */
export function titleRow(title: string, url: string): string {
  const [, name] = splitAddress(url);
  return name === slugOf(title) ? title : `${title}\t${name}`;
}

/** The title and address that `titleRow` wrote. */
export function readTitleRow(row: string, folder: string): { title: string; url: string } {
  const [title = '', name = slugOf(title)] = row.split('\t');
  return { title, url: `${folder}${name}${folder.endsWith('#') ? '' : '/'}` };
}
