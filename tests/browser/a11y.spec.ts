import { globSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

// Every page of the site. The folder it stands in changes nothing that axe looks at, so all pages are walked at the root only.
const pages = globSync('**/index.html', { cwd: 'dist' })
  .map((file) => path.posix.dirname(file).replace(/^\.$/, ''))
  .map((folder) => (folder ? `${folder}/` : ''))
  .sort();
const parts = 8;

const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
// The dark scheme has other colours and nothing else: what axe says of structure it said in light.
const ofColour = ['color-contrast', 'link-in-text-block'];

test.describe('WCAG 2.2 AA', () => {
  test('there are pages to look at', () => expect(pages.length).toBeGreaterThan(100));

  for (const scheme of ['light', 'dark'] as const) {
    for (let part = 0; part < parts; part += 1) {
      test(`axe finds nothing on part ${part + 1} of the pages, ${scheme}`, async ({ page }, { project }) => {
        test.setTimeout(900_000);
        const own = pages.filter((_, index) => index % parts === part);
        const looked = project.name === 'wortel' ? own : own.slice(0, 1);
        await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
        const found: string[] = [];
        for (const address of looked) {
          await page.goto(address);
          const axe = new AxeBuilder({ page });
          const { violations } = await (scheme === 'light' ? axe.withTags(tags) : axe.withRules(ofColour)).analyze();
          found.push(...violations.map(({ id, nodes }) => `/${address} ${id}: ${nodes[0]?.html.slice(0, 120) ?? ''}`));
        }
        expect(found).toEqual([]);
      });
    }
  }
});
