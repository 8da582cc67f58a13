import { stampOfPage } from './index-files.ts';

/** Whether the site has been built anew since this page was opened: what it asks for is gone then. */
export async function isNewEdition(): Promise<boolean> {
  try {
    const response = await fetch(location.pathname, { cache: 'no-cache' });
    const html = response.ok ? await response.text() : '';
    return html.includes('data-zoekstempel') && !html.includes(stampOfPage());
  } catch {
    // Without a connection there is nothing to know.
    return false;
  }
}
