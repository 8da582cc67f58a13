import { policyFor, layerOrder } from '../layouts/content-security-policy.ts';
import { withPrefix } from './relative-addresses.ts';

/**
 * A host shows 404.html at an address of any depth, so its relative links need to know where the site begins. This finds out: the
 * nearest folder above that holds kennis.json.
 */
const findRoot = `(async()=>{const parts=location.pathname.split('/').slice(0,-1);for(let n=1;n<=parts.length;n++){const root=parts.slice(0,n).join('/')+'/';try{if((await fetch(root+'kennis.json',{method:'HEAD'})).ok){for(const e of document.querySelectorAll('[href^="./"],[action^="./"]'))for(const a of ['href','action'])if(e.hasAttribute(a))e.setAttribute(a,root+e.getAttribute(a).slice(2));break}}catch{}}})()`;

/**
 * Makes 404.html work at any depth: its styles stand in the page, and its links start at the site's own path where that is known, or
 * are put right by a small script where it is not.
 * @param html the page with addresses from the root
 * @param styles the text of a stylesheet, by its address in the page
 * @param siteUrl where the site will stand, if known
 */
export function notFoundPage(html: string, styles: (address: string) => string, siteUrl: string | undefined): string {
  const inlined: string[] = [];
  const onScreen = html.replace(/<link rel="stylesheet" [^>]*media="print"[^>]*>/g, '');
  const withStyles = onScreen.replace(/<link rel="stylesheet" href="([^"]+)">/g, (_, address: string) => {
    const css = styles(address);
    inlined.push(css);
    return `<style>${css}</style>`;
  });
  const scripts = siteUrl ? [] : [findRoot];
  const policy = policyFor([layerOrder, ...inlined], scripts);
  const page = withStyles
    .replace(/(<meta http-equiv="Content-Security-Policy" content=")[^"]*"/, `$1${policy}"`)
    .replace('</body>', `${scripts.map((script) => `<script>${script}</script>`).join('')}</body>`);
  return withPrefix(page, siteUrl ? new URL('./', siteUrl).pathname : './');
}
