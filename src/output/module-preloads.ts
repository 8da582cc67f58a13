import { importsOf } from './imports-of.ts';

// What runs before the script itself does; what it fetches later is no part of it.
const imported = /(?:^|[;}\s])(?:import|export)\s*(?:[\w*{}\s,$]+?\s*from\s*)?["']\.\/([^"']+)["']/g;
const script = /<script type="module" src="\/_astro\/([^"]+)">/g;

/**
 * Names in the head of a page what its scripts import, so that all of it is fetched at once and not one after another.
 * @param html a page with addresses from the root of the site
 * @param textOf a script of the site, by its name
 */
export function withModulePreloads(html: string, textOf: (name: string) => string): string {
  const own = [...html.matchAll(script)].map(([, name = '']) => name);
  const names = new Set(own.flatMap((name) => [...importsOf(name, textOf, imported)]));
  const links = [...names]
    .filter((name) => !own.includes(name))
    .map((name) => `<link rel="modulepreload" href="/_astro/${name}">`);
  return html.replace('</head>', `${links.join('')}</head>`);
}
