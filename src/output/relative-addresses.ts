const tag = /<[a-z][^>]*>/gi;
const address = /(\s(?:href|src|action|data-root)=")\/(?!\/)/g;
const sourceSet = /(\ssrcset=")([^"]*)/g;

/**
 * Makes the addresses of one page relative, so that the site works in any folder of any host.
 * `pagePath` is the path of the file in the site: `modellen/rollenwiel/index.html` turns `/kernvragen/` into `../../kernvragen/`.
 */
export function relativeAddresses(html: string, pagePath: string): string {
  const depth = pagePath.split('/').length - 1;
  return withPrefix(html, depth === 0 ? './' : '../'.repeat(depth));
}

/** The sizes of a picture stand in one attribute, each with an address of its own. */
const setWithPrefix = (set: string, prefix: string): string => set.replace(/(^|,)(\s*)\/(?!\/)/g, `$1$2${prefix}`);

/** Puts a prefix before every address that starts at the root of the site. */
export const withPrefix = (html: string, prefix: string): string =>
  html.replace(tag, (element) =>
    element
      .replace(address, `$1${prefix}`)
      .replace(sourceSet, (_, before: string, set: string) => before + setWithPrefix(set, prefix)),
  );

/** The same for a stylesheet, which stands one folder deep. */
export const relativeStyles = (css: string): string => css.replace(/url\((["']?)\/(?!\/)/g, 'url($1../');
