import { createHash } from 'node:crypto';
import { layerOrder } from '../styles/layer-order.ts';
import { partsOf } from './needed-styles.ts';
import { askedIn, pruneStyles } from './prune-styles.ts';

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

/** What the pages that share a bundle have besides it. */
interface Around {
  /** Their classes and elements. */
  parts: Set<string>;
  /** The words of their scripts, a set for each that is another. */
  words: Set<ReadonlySet<string>>;
  /** The tokens that they and their other style sheets ask for. */
  tokens: Set<string>;
}

const keyOf = (sheets: readonly Sheet[]): string => sheets.map(({ address }) => address).join(' ');

/** Style sheets that were put together, by address from the root of the site. */
export class StyleBundles {
  private readonly bundles = new Map<string, string>();
  private readonly addresses = new Map<string, string>();
  private readonly around = new Map<string, Around>();
  private readonly tokens = new Map<string, readonly string[]>();
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
    const [parts, words, bundles] = [partsOf(html), this.wordsOf(html), bundlesIn(html)];
    const ahead = [...html.matchAll(later)].map(([, address = '']) => address);
    const own = html.match(/--[a-z][\w-]*/g) ?? [];
    for (const { all } of bundles) {
      const others = bundles.flatMap((bundle) => (bundle.all === all ? [] : bundle.all.map(({ address }) => address)));
      const tokens = new Set([...own, ...[...others, ...ahead].flatMap((address) => this.tokensOf(address))]);
      const known = this.around.get(keyOf(all)) ?? { parts, words: new Set(), tokens };
      this.around.set(keyOf(all), {
        parts: known.parts.union(parts),
        words: known.words.add(words),
        tokens: known.tokens.union(tokens),
      });
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

  private tokensOf(address: string): readonly string[] {
    const tokens = this.tokens.get(address) ?? askedIn(this.read(address));
    this.tokens.set(address, tokens);
    return tokens;
  }

  private bundleOf(sheets: readonly Sheet[]): string {
    const known = this.addresses.get(keyOf(sheets));
    if (known) return known;
    const around = this.around.get(keyOf(sheets));
    const isInScript = (name: string): boolean => [...(around?.words ?? [])].some((words) => words.has(name));
    const whole = [layerOrder, ...sheets.map(({ address }) => this.read(address))].join('\n');
    const css = around
      ? pruneStyles(
          whole,
          (name) => around.parts.has(`.${name}`) || isInScript(name),
          (token) => around.tokens.has(token) || isInScript(token),
        )
      : whole;
    const address = `/_astro/stijl.${createHash('sha256').update(css).digest('base64url').slice(0, 8)}.css`;
    this.bundles.set(address, css);
    this.addresses.set(keyOf(sheets), address);
    return address;
  }
}
