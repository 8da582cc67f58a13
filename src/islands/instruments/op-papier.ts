import { h } from './dom.ts';

/** What a sheet of A4 has, in millimeters, with the margins that print.css gives it. */
export const vel = { breed: 210, rand: 15, hoog: 280 };
const perMillimeter = 96 / 25.4;

/** How close letters stand and how the parts lie: the first that stays on one sheet is taken. */
const standen: readonly [dicht: number, papier: string][] = [
  ...[0, 1, 2, 3].map((dicht): [number, string] => [dicht, '']),
  ...[1, 2, 3].map((dicht): [number, string] => [dicht, 'kolommen']),
  ...[0, 1, 2, 3].map((dicht): [number, string] => [dicht, 'kort']),
  ...[1, 2, 3].map((dicht): [number, string] => [dicht, 'kolommen kort']),
];

const isGroep = (rule: CSSRule): rule is CSSGroupingRule => 'cssRules' in rule;
const isMedium = (rule: CSSRule): rule is CSSMediaRule => 'media' in rule;

/** Makes the rules for paper those of the screen, which is the one way to measure paper before it is there. */
function alsPapier(rules: CSSRuleList): void {
  for (const rule of rules) {
    if (isMedium(rule)) {
      const { mediaText } = rule.media;
      rule.media.mediaText = mediaText.includes('screen') ? 'not all' : mediaText.replace('print', 'all');
    }
    if (isGroep(rule)) alsPapier(rule.cssRules);
  }
}

const geladen = (one: HTMLElement): Promise<unknown> =>
  new Promise((done) => {
    one.addEventListener('load', done);
    one.addEventListener('error', done);
  });

/** The styles of this page, in their order, with those for paper alone. */
function stijlenVoor(page: Document): HTMLElement[] {
  return [...document.head.querySelectorAll<HTMLElement>('style, link[rel="stylesheet"]')].map((one) => {
    const copy = page.importNode(one, true);
    copy.removeAttribute('media');
    return copy;
  });
}

/** Lays the page as it is now on the sheet that measures. */
function legNeer({ body, documentElement: root }: Document): void {
  for (const { name, value } of document.documentElement.attributes) if (name.startsWith('data-')) root.setAttribute(name, value);
  const copy = body.ownerDocument.importNode(document.body, true);
  for (const one of copy.querySelectorAll('script, iframe')) one.remove();
  body.replaceChildren(...copy.childNodes);
}

/** A sheet that nobody sees, with the styles and letters of this page, on which can be measured. */
async function proefvel(): Promise<Document | null> {
  const frame = h('iframe', { class: 'proefvel', 'aria-hidden': 'true', tabindex: -1 });
  frame.style.width = `${vel.breed}mm`;
  frame.srcdoc = '<!doctype html>';
  const isThere = geladen(frame);
  document.body.append(frame);
  await isThere;
  const page = frame.contentDocument;
  if (!page) return null;
  const styles = stijlenVoor(page);
  const all = Promise.all(styles.filter(({ tagName }) => tagName === 'LINK').map(geladen));
  page.head.append(...styles);
  await all;
  for (const sheet of page.styleSheets) alsPapier(sheet.cssRules);
  page.body.style.marginInline = `${vel.rand}mm`;
  legNeer(page);
  await page.fonts.ready;
  return page;
}

let proef: Promise<Document | null> | undefined;

/** Takes the largest letters with which the outcome stays on one sheet; answers how many sheets it takes. */
function meet(page: Document): number {
  legNeer(page);
  const sheets = (): number => page.body.getBoundingClientRect().height / (vel.hoog * perMillimeter);
  const zet = ({ dataset }: HTMLElement, [dicht, papier]: (typeof standen)[number]): void =>
    void Object.assign(dataset, { dicht, papier });
  const [last] = standen.slice(-1);
  const found = standen.find((stand) => (zet(page.documentElement, stand), sheets() <= 1)) ?? last;
  if (found) zet(document.documentElement, found);
  return Math.ceil(sheets());
}

const isUitkomst = (): boolean => document.documentElement.dataset['werk'] === 'uitkomst';

/**
 * Fits the outcome to one sheet of paper, now and just before it is printed.
 * @param zeg says how many sheets it takes
 */
export async function pasOpPapier(zeg: (sheets: number) => void): Promise<void> {
  const again = async (): Promise<void> => {
    const page = await proef;
    if (page && isUitkomst()) zeg(meet(page));
  };
  if (!proef) {
    // Where styles cannot be read (a page from a disk) it takes the letters that hold most.
    document.documentElement.dataset['dicht'] = '3';
    proef = proefvel().catch(() => null);
    const page = await proef;
    addEventListener('beforeprint', () => void (page && isUitkomst() && meet(page)));
  }
  await again();
}
