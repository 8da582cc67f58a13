import type { Page } from '@playwright/test';

/** Adds up by how much each page that is opened from now on moves under its reader (cumulative layout shift, without a time window). */
export async function watchMoves(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const moved = { value: 0 };
    Object.assign(window, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moved.value += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** By how much the page that is open moved. */
export const movedBy = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { moved: { value: number } }).moved.value);
