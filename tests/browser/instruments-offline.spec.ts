import { expect, test } from '@playwright/test';
import { serve } from '../../scripts/serve.ts';
import { fillAll } from './instruments-walk.ts';

// In a folder of a host, and with that host gone after someone has begun.
test('goes on without a connection, from any folder, and knows its work again', async ({ page }) => {
  test.setTimeout(120_000);
  const { url, server } = await serve('.build-instrumenten-site', '/een/map/');
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(`${url}instrumenten/tuinscan/`);
  await page.getByRole('link', { name: 'Begin met invullen' }).click();
  await expect(page.locator('.gang')).toBeVisible();
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  await fillAll(page, 'Wijkzorg', () => 1);
  await page.getByRole('button', { name: 'Geef door aan je tafel' }).click();
  await expect(page.locator('.werk-qr svg')).toBeVisible();
  await page.getByRole('button', { name: 'Bekijk mijn antwoorden' }).click();
  await page.getByRole('button', { name: 'Leg er nog een naast' }).click();
  await expect(page.getByLabel('Code', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Bekijk mijn antwoorden' }).click();
  await page.getByRole('button', { name: 'Maak de uitkomst' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('wat ik zie');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Bewaar om later verder te gaan' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^tuinscan.*\.json$/);
  expect(errors).toEqual([]);
  expect(await page.evaluate(() => Object.keys(localStorage))).toContain('handreiking /een/map/ instrumenten/tuinscan/');
  await page.context().setOffline(false);
  await page.goto(`${url}instrumenten/tuinscan/`);
  await expect(page.getByRole('link', { name: 'Ga verder' })).toBeVisible();
  server.close();
});
