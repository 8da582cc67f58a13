import { passing, policyFor } from '../layouts/content-security-policy.ts';
import { withPrefix } from './relative-addresses.ts';

/** What a page fetches: at an address that is not its own it would ask for it in the wrong place. */
const fetched = /<link rel="(?:preload|stylesheet|icon)"[^>]*>|<script type="module"[^>]*><\/script>/g;
const screenSheet = /<link rel="stylesheet" href="([^"]+)">/;
/** Fonts that come from a file; those of the machine stay. */
const fontFiles = /@font-face\s*\{[^}]*url\([^}]*\}/g;

/**
 * A host shows 404.html at an address of any depth, so its links count from the root of the host: right without a script too, where
 * the site stands there. Where it stands in a folder this finds which one: the first on the way that holds kennis.json (a host
 * may answer with a page to whatever is not there). Only then what the page fetches is put in it, from the template that kept it.
 */
const findRoot = `(async()=>{const later=document.querySelector('template[data-later]').content,parts=location.pathname.split('/').slice(0,-1);for(let n=1;n<=parts.length;n++){const root=parts.slice(0,n).join('/')+'/';try{const r=await fetch(root+'kennis.json',{method:'HEAD'});if(r.ok&&!/html/.test(r.headers.get('content-type'))){for(const a of ['href','action','src','data-root'])for(const e of [document,later].flatMap(d=>[...d.querySelectorAll('['+a+'^="/"]')])){const was=e.getAttribute(a);if(was?.startsWith('/'))e.setAttribute(a,root+was.slice(1))}document.head.append(later);break}}catch{}}})()`;

/** Puts what a page fetches aside, where nothing is fetched from. What is for paper, or only fetched ahead, is left out. */
function withoutFetching(html: string): string {
  const later = (html.match(fetched) ?? []).filter((piece) => !/rel="preload"|media="print"/.test(piece));
  const template = `<template data-later>${later.join('')}</template>`;
  return html.replace(fetched, '').replace('</body>', () => `${template}<script>${findRoot}</script></body>`);
}

/**
 * Makes 404.html work at any depth: its styles stand in the page, and its links start at the site's own path where that is known, or
 * at the root of the host, and are put right by a small script, where it is not.
 * @param html the page with addresses from the root
 * @param styles the text of a stylesheet, by its address in the page
 * @param siteUrl where the site will stand, if known
 */
export function notFoundPage(html: string, styles: (address: string) => string, siteUrl: string | undefined): string {
  const inlined = [...html.matchAll(new RegExp(screenSheet, 'g'))].map(([, address = '']) =>
    styles(address).replace(fontFiles, ''),
  );
  const scripts = siteUrl ? [] : [findRoot];
  const policy = policyFor([passing, ...inlined], scripts);
  const page = (siteUrl ? html : withoutFetching(html))
    .replace('</head>', () => `${inlined.map((css) => `<style>${css}</style>`).join('')}</head>`)
    .replace(/(<meta http-equiv="Content-Security-Policy" content=")[^"]*"/, `$1${policy}"`);
  return withPrefix(page, siteUrl ? new URL('./', siteUrl).pathname : '/');
}
