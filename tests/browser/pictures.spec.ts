import { expect, test } from '@playwright/test';

// One page of each type, of the small handreiking: a picture changes only when the design does. `--update-snapshots` draws them anew.
const pages = {
  praatplaat: '',
  perspectief: 'perspectieven/buren/',
  spanningsveld: 'spanningsvelden/gewas-en-buren/',
  kernvraag: 'kernvragen/wie-geeft-water/',
  spanning: 'spanningen/delen-of-houden/',
  dilemma: 'dilemmas/wild-aangeharkt/',
  thema: 'themas/water/',
  advies: 'adviezen/slakken/',
  instrument: 'instrumenten/tuinschouw/',
  model: 'modellen/waterrooster/',
  casus: 'casussen/volkstuin-de-hoop/',
  begrip: 'begrippen/gieten/',
  bron: 'bronnen/tuinboek/',
  overzicht: 'kernvragen/',
  literatuur: 'literatuur/',
  zoeken: 'zoeken/',
};

const views = [
  { name: 'breed', width: 1440, scheme: 'light' },
  { name: 'smal', width: 360, scheme: 'light' },
  { name: 'donker', width: 768, scheme: 'dark' },
] as const;

for (const { name, width, scheme } of views) {
  for (const [type, address] of Object.entries(pages)) {
    test(`${type}, ${name}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await page.goto(address, { waitUntil: 'networkidle' });
      await expect(page).toHaveScreenshot(`${type}-${name}.png`, { fullPage: true });
    });
  }
}
