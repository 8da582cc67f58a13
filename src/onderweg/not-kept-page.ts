import * as words from '#language/onderweg-page.ts';
import type { KeptSite } from './kept-site.ts';

/** What is said to someone who opens a page that is not kept, while there is no connection. */
interface NotKept {
  /** The address of the home page. */
  root: string;
  /** The path that was asked. */
  asked: string;
  kept: Pick<KeptSite, 'heleSite' | 'paginas'>;
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const link = (address: string, words: string): string => `<li><a href="${escaped(address)}">${escaped(words)}</a></li>`;

/**
 * A page that says that another is not kept, made from the page about keeping: that one is always kept, and has the frame of the site.
 * @param about the HTML of that page
 */
export function notKeptPage(about: string, { root, asked, kept }: NotKept): string {
  const template = /<template data-niet-bewaard data-titel="([^"]*)" data-zin="([^"]*)">(.*?)<\/template>/s.exec(about);
  const [, title = words.notKept, sentence = '', rest = ''] = template ?? [];
  const pages = kept.paginas.map(({ adres, titel }) => link(new URL(adres, root).href, titel));
  const whole = kept.heleSite ? [link(root, words.wholeSiteBegin)] : [];
  const list = [...whole, ...pages].join('');
  const inside = rest.replace(/(<ul[^>]*) data-bewaard><\/ul>/, (_, open: string) => `${open}>${list}</ul>`);
  return (
    about
      // The addresses in it count from where it stands itself.
      .replace('<head>', () => `<head><base href="${escaped(new URL('onderweg/', root).href)}">`)
      .replaceAll(' href="#', () => ` href="${escaped(asked)}#`)
      .replace(/<link rel="canonical"[^>]*>/, '')
      .replace(/<title>[^<]*/, () => `<title>${title}`)
      .replace(/(<h1[^>]*>).*?(<\/h1>)/s, (_, open: string, close: string) => open + title + close)
      .replace(/(<p class="hoofd-antwoord">).*?(<\/p>)/s, (_, open: string, close: string) => open + sentence + close)
      .replace(/(<div class="inhoud">).*(<\/div>.*?<\/main>)/s, (_, open: string, close: string) => open + inside + close)
  );
}
