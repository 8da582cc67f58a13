import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type Axe from 'axe-core';

declare global {
  interface Window {
    axe: typeof Axe;
  }
}

// The small file: it is sent to each page that is looked at.
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe says of a page: all of it, or what another colour scheme can change. */
export const looks = {
  whole: { type: 'tag', values: wcag },
  colours: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
} satisfies Record<string, Axe.RunOnly>;

/**
 * What axe finds on a page as it is now. It runs in the page itself and hands back its violations only: a builder that opens a second
 * page for each report, and carries all that was right to it, takes four times as long.
 */
export async function axe(page: Page, runOnly: Axe.RunOnly = looks.whole): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(async (runOnly) => {
    const { violations } = await window.axe.run(document, { runOnly, resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160) ?? ''}`);
  }, runOnly);
}
