import { globSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { axe, looks } from './axe.ts';

// Every page of the site. The folder it stands in changes nothing that axe looks at, so all pages are walked at the root only.
const pages = globSync('**/index.html', { cwd: 'dist' })
  .map((file) => path.posix.dirname(file).replace(/^\.$/, ''))
  .map((folder) => (folder ? `${folder}/` : ''))
  .sort();
const parts = 8;

test.describe('WCAG 2.2 AA', () => {
  test('there are pages to look at', () => expect(pages.length).toBeGreaterThan(100));

  for (let part = 0; part < parts; part += 1) {
    test(`axe finds nothing on part ${part + 1} of the pages, light and dark`, async ({ page }) => {
      test.setTimeout(900_000);
      const found: string[] = [];
      for (const address of pages.filter((_, index) => index % parts === part)) {
        await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
        await page.goto(address);
        const light = await axe(page);
        // The dark scheme has other colours and nothing else: what axe says of structure it said in light.
        await page.emulateMedia({ colorScheme: 'dark' });
        const dark = await axe(page, looks.colours);
        found.push(...light.map((one) => `/${address} light ${one}`), ...dark.map((one) => `/${address} dark ${one}`));
      }
      expect(found).toEqual([]);
    });
  }
});
