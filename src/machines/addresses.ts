/** Turns an address from the root of the site (`/soort/naam/`) into one that holds where it is read. */
export type Addresses = (url: string) => string;

/**
 * Addresses for data on a page: whole where it is known where the site will stand, else counted from the page, which may stand in any
 * folder of any host.
 * @param page the address of the page or file that names them, from the root of the site
 */
export function addressesOn(page: string, site: URL | string | undefined): Addresses {
  const up = '../'.repeat(page.split('/').length - 2) || './';
  return (url) => (site ? new URL(`.${url}`, site).href : up + url.slice(1));
}
