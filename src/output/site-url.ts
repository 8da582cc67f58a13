/**
 * Where the site will be published, from SITE_URL: with a closing slash, so that addresses in it count from there.
 * @returns undefined when SITE_URL is not set
 * @throws when it is no address
 */
export function siteUrl(): string | undefined {
  const given = process.env['SITE_URL'];
  if (!given) return undefined;
  if (!/^https?:\/\//.test(given) || !URL.canParse(given)) {
    throw new Error(`SITE_URL is «${given}». Verwacht: een adres zoals https://voorbeeld.nl/handreiking/.`);
  }
  return given.replace(/\/*$/, '/');
}
