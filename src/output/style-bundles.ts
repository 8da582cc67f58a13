import { createHash } from 'node:crypto';

const later = /<link rel="prefetch" as="style" href="([^"]+)"/g;
const link = /<link rel="stylesheet" href="([^"]+)"( media="[^"]*")?\s*\/?>/g;

/** Style sheets that were put together, by address from the root of the site. */
export class StyleBundles {
  private readonly bundles = new Map<string, string>();
  private readonly read: (address: string) => string;

  /** @param read the text of a style sheet, by its address */
  constructor(read: (address: string) => string) {
    this.read = read;
  }

  /**
   * Gives a page one style sheet for each medium instead of several: sheets of their own are what components bring, and each costs a
   * request and a dictionary of its own. Pages of one kind have the same sheets, so that they share the bundle.
   * What a page only fetches ahead stays a sheet of its own.
   */
  into(html: string): string {
    for (const [, address = ''] of html.matchAll(later)) this.bundles.set(address, this.read(address));
    const sheets = [...html.matchAll(link)].map(([whole, address = '', medium = '']) => ({ whole, address, medium }));
    return [...new Set(sheets.map(({ medium }) => medium))].reduce((page, medium) => {
      const [first, ...others] = sheets.filter((sheet) => sheet.medium === medium);
      if (!first) return page;
      const bundle = this.bundleOf([first, ...others].map(({ address }) => address));
      const without = others.reduce((text, { whole }) => text.replace(whole, ''), page);
      return without.replace(first.whole, `<link rel="stylesheet" href="${bundle}"${medium}>`);
    }, html);
  }

  /** Each bundle with its text. */
  entries(): [address: string, css: string][] {
    return [...this.bundles];
  }

  /** The text of a bundle. */
  textOf = (address: string): string => this.bundles.get(address) ?? '';

  private bundleOf(addresses: readonly string[]): string {
    const css = addresses.map((address) => this.read(address)).join('\n');
    const address = `/_astro/stijl.${createHash('sha256').update(css).digest('base64url').slice(0, 8)}.css`;
    this.bundles.set(address, css);
    return address;
  }
}
