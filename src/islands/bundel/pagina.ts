/** A page of the site as the bundel shows it. */
export interface Gelezen {
  titel: string;
  soort: string;
  antwoord: string;
  inkt: string;
  /** Its article, without what only a screen can use. */
  artikel: HTMLElement;
  /** The style sheets that it is drawn with. */
  stijlen: string[];
}

/** What of a page has no use in a bundel: controls, ways on, what belongs to the page alone. */
const weg = [
  ...[
    'script',
    'button',
    'dialog',
    'textarea',
    'input',
    '.uitgang',
    '.hekje',
    '.kolom',
    'op-blz',
    'in-bundel',
    '.inhoudsopgave',
    '.vervolg',
  ],
  ...[
    '.nog-een-vraag',
    '.bladen',
    '.blad-voet',
    '.meenemen',
    '.verwijs',
    '.verwijs-rij',
    '.qr',
    '.strip',
    '.route-begin',
    '.rest',
  ],
  ...['.plaatje', '.staart', 'werk-blad', '.in-route', '.vouw', '.haken-uitleg'],
].join(',');

const known = new Map<string, Promise<Gelezen | undefined>>();

function lees(html: string, address: string): Gelezen | undefined {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const artikel = page.querySelector<HTMLElement>('main article');
  if (!artikel) return undefined;
  artikel.querySelectorAll(weg).forEach((one) => one.remove());
  artikel.querySelectorAll('a[href]').forEach((link) => {
    const to = new URL(link.getAttribute('href') ?? '', address);
    // On paper a link out of the site shows its address: one within it has none to show.
    link.setAttribute('href', to.origin === location.origin ? to.pathname + to.hash : to.href);
  });
  artikel.querySelectorAll('img[src]').forEach((image) => {
    image.setAttribute('src', new URL(image.getAttribute('src') ?? '', address).href);
    image.removeAttribute('loading');
  });
  const sheets = [...page.querySelectorAll('link[rel="stylesheet"]')].map(
    (link) => new URL(link.getAttribute('href') ?? '', address).href,
  );
  const plain = (selector: string): string =>
    (artikel.querySelector(selector)?.textContent ?? '').replaceAll('\u00ad', '').trim();
  return {
    titel: plain('h1'),
    soort: page.querySelector<HTMLElement>('main')?.dataset['soort'] ?? '',
    antwoord: plain('.hoofd-antwoord').replace(/\s+/g, ' '),
    inkt: page.documentElement.dataset['inkt'] ?? '',
    artikel,
    stijlen: sheets,
  };
}

async function haal(address: string): Promise<Gelezen | undefined> {
  const answer = await fetch(address);
  return answer.ok ? lees(await answer.text(), address) : undefined;
}

/**
 * Reads a page of the site, once.
 * @returns undefined when there is no such page
 * @throws when it cannot be reached: then nobody knows whether it is there
 */
export function leesPagina(address: string): Promise<Gelezen | undefined> {
  const reading = known.get(address) ?? haal(address);
  known.set(address, reading);
  // What could not be reached may be reached later.
  reading.catch(() => known.delete(address));
  return reading;
}
