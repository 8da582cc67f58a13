import { createHash } from 'node:crypto';
import { partsOf } from './needed-styles.ts';
import { pruneStyles } from './prune-styles.ts';

const later = /<link rel="prefetch" href="([^"]+)"/g;
const link = /<link rel="stylesheet" href="([^"]+)"( media="[^"]*")?\s*\/?>/g;

interface Sheet {
  /** Its link as it stands in the page. */
  whole: string;
  address: string;
  medium: string;
}

/** The style sheets of a page that become one: those of each medium. */
function bundlesIn(html: string): { medium: string; all: Sheet[]; first: Sheet; others: Sheet[] }[] {
  const sheets = [...html.matchAll(link)].map(([whole, address = '', medium = '']): Sheet => ({ whole, address, medium }));
  return [...new Set(sheets.map(({ medium }) => medium))].flatMap((medium) => {
    const all = sheets.filter((sheet) => sheet.medium === medium);
    const [first, ...others] = all;
    return first ? [{ medium, all, first, others }] : [];
  });
}

const keyOf = (sheets: readonly Sheet[]): string => sheets.map(({ address }) => address).join(' ');

/** Style sheets that were put together, by address from the root of the site. */
export class StyleBundles {
  private readonly bundles = new Map<string, string>();
  private readonly addresses = new Map<string, string>();
  private readonly parts = new Map<string, Set<string>>();
  private readonly words = new Map<string, Set<ReadonlySet<string>>>();
  private readonly read: (address: string) => string;
  private readonly wordsOf: (html: string) => ReadonlySet<string>;

  /**
   * @param read the text of a style sheet, by its address
   * @param wordsOf the words of a page's scripts: they may give it a class of such a name
   */
  constructor(read: (address: string) => string, wordsOf: (html: string) => ReadonlySet<string>) {
    this.read = read;
    this.wordsOf = wordsOf;
  }

  /** Notes what a page has: a bundle holds what one of the pages that share it can show. All pages are noted before one gets its bundle. */
  note(html: string): void {
    const [parts, words] = [partsOf(html), this.wordsOf(html)];
    for (const { all } of bundlesIn(html)) {
      const key = keyOf(all);
      this.parts.set(key, (this.parts.get(key) ?? new Set()).union(parts));
      this.words.set(key, (this.words.get(key) ?? new Set()).add(words));
    }
  }

  /**
   * Gives a page one style sheet for each medium instead of several: sheets of their own are what components bring, and each costs a
   * request and a dictionary of its own. Pages of one kind have the same sheets, so that they share the bundle.
   * What a page only fetches ahead stays a sheet of its own.
   */
  into(html: string): string {
    for (const [, address = ''] of html.matchAll(later)) this.bundles.set(address, this.read(address));
    return bundlesIn(html).reduce((page, { medium, all, first, others }) => {
      const without = others.reduce((text, { whole }) => text.replace(whole, ''), page);
      return without.replace(first.whole, `<link rel="stylesheet" href="${this.bundleOf(all)}"${medium}>`);
    }, html);
  }

  /** Each bundle with its text. */
  entries(): [address: string, css: string][] {
    return [...this.bundles];
  }

  /** The text of a bundle. */
  textOf = (address: string): string => this.bundles.get(address) ?? '';

  private bundleOf(sheets: readonly Sheet[]): string {
    const known = this.addresses.get(keyOf(sheets));
    if (known) return known;
    const [parts, words] = [this.parts.get(keyOf(sheets)), [...(this.words.get(keyOf(sheets)) ?? [])]];
    const isPossible = (name: string): boolean => Boolean(parts?.has(`.${name}`)) || words.some((some) => some.has(name));
    const whole = sheets.map(({ address }) => this.read(address)).join('\n');
    const css = parts ? pruneStyles(whole, isPossible) : whole;
    const address = `/_astro/stijl.${createHash('sha256').update(css).digest('base64url').slice(0, 8)}.css`;
    this.bundles.set(address, css);
    this.addresses.set(keyOf(sheets), address);
    return address;
  }
}
