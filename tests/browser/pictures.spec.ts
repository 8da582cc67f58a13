import { expect, test, type Locator, type Page } from '@playwright/test';

// Parts of pages of the small handreiking: a picture changes only when the design does. `--update-snapshots` draws them anew.
const parts: Record<string, [address: string, part: string]> = {
  kop: ['', '.kop'],
  introductie: ['', '.introductie'],
  zoekveld: ['', '.zoekveld'],
  plaat: ['', '.plaat'],
  voet: ['', '.voet'],
  hoofd: ['kernvragen/wie-geeft-water/', '.hoofd-vel'],
  'hoofd-tussen-twee': ['spanningen/delen-of-houden/', '.hoofd-vel'],
  'hoofd-grijs': ['dilemmas/wild-aangeharkt/', '.hoofd-vel'],
  'hoofd-zonder-plaats': ['bronnen/tuinboek/', '.hoofd'],
  deel: ['kernvragen/wie-geeft-water/', '.deel'],
  vervolg: ['kernvragen/wie-geeft-water/', '.vervolg'],
  herkomst: ['kernvragen/wie-geeft-water/', '.herkomst'],
  polen: ['dilemmas/wild-aangeharkt/', '.polen'],
  feiten: ['dilemmas/wild-aangeharkt/', '.feiten'],
  figuur: ['modellen/waterrooster/', '.figuur'],
  overzicht: ['spanningen/', '.inhoud'],
  literatuur: ['literatuur/', '.inhoud'],
};

const views = [
  { name: 'breed', width: 1440, scheme: 'light' },
  { name: 'smal', width: 360, scheme: 'light' },
  { name: 'donker', width: 768, scheme: 'dark' },
] as const;

/** Opens the page of a part in a view, and gives the part once its letters are there. */
async function open(page: Page, part: string, { width, scheme }: (typeof views)[number] = views[0]): Promise<Locator> {
  const [address, selector] = parts[part] ?? ['', 'geen'];
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
  return page.locator(selector).first();
}

for (const view of views) {
  for (const part of Object.keys(parts)) {
    test(`${part}, ${view.name}`, async ({ page }) => {
      await expect(await open(page, part, view)).toHaveScreenshot(`${part}-${view.name}.png`);
    });
  }
}

/** Changes that a picture must see, each in the part where it happens. */
const changes: [what: string, part: string, change: () => void][] = [
  ['a sign gone from the plate', 'plaat', () => document.querySelector('.plaat .teken')?.remove()],
  ['a sign gone above a title', 'hoofd', () => document.querySelector('.plek .teken')?.remove()],
  [
    'two letters of a title changed places',
    'hoofd',
    () => {
      const title = document.querySelector('h1')?.firstChild;
      if (title) title.textContent = (title.textContent ?? '').replace(/([a-z])([a-z])/, '$2$1');
    },
  ],
  [
    'the menu in capitals',
    'kop',
    () => document.querySelector<HTMLElement>('.kop-menu')?.style.setProperty('text-transform', 'uppercase'),
  ],
  [
    'a yellow sign that became the colour of paper',
    'hoofd',
    () => document.documentElement.style.setProperty('--zon', 'var(--papier)'),
  ],
];

for (const view of views) {
  test(`the pictures see a change, ${view.name}`, async ({ page }) => {
    for (const [what, part, change] of changes) {
      const seen = await open(page, part, view);
      await page.evaluate(change);
      await expect(seen, what).not.toHaveScreenshot(`${part}-${view.name}.png`);
    }
  });
}
