import { caching, headers, notFound, types } from './rules.ts';

/** `_headers`, as Netlify and Cloudflare Pages read it from the site. */
export function headersFile(): string {
  const [everything, ...kept] = [...caching].reverse();
  const parts = [
    '# Netlify and Cloudflare Pages read this. 404.html is found by its name.',
    ...headers.map(({ name, why }) => `# ${name}: ${why}`),
    '/*',
    ...headers.map(({ name, value }) => `  ${name}: ${value}`),
    ...(everything ? [`  Cache-Control: ${everything.value}`] : []),
    ...kept.flatMap(({ begin, value, why }) => [`# ${why}`, `/${begin}*`, '  ! Cache-Control', `  Cache-Control: ${value}`]),
    '# types that a host may not know',
    ...types
      .filter(({ ending }) => ['bib', 'md', 'ris', 'epub'].includes(ending))
      .flatMap(({ ending, type }) => [`/*.${ending}`, `  Content-Type: ${type}`]),
    '',
  ];
  return parts.join('\n');
}

/** `staticwebapp.config.json`, as Azure Static Web Apps reads it from the site. */
export function azure(): string {
  const [everything] = [...caching].reverse();
  const set = Object.fromEntries(headers.map(({ name, value }) => [name, value]));
  const config = {
    trailingSlash: 'auto',
    routes: caching
      .filter(({ begin }) => begin)
      .map(({ begin, value }) => ({ route: `/${begin}*`, headers: { 'Cache-Control': value } })),
    responseOverrides: { 404: { rewrite: `/${notFound}` } },
    globalHeaders: { ...set, ...(everything && { 'Cache-Control': everything.value }) },
    mimeTypes: Object.fromEntries(types.map(({ ending, type }) => [`.${ending}`, type])),
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}

const attribute = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/** The types that IIS should know, each in place of what it knew. */
const iisTypes = (): string[] =>
  types.flatMap(({ ending, type }) => [
    `      <remove fileExtension=".${ending}" />`,
    `      <mimeMap fileExtension=".${ending}" mimeType="${attribute(type)}" />`,
  ]);

/** The folders that IIS should keep longer. */
const iisPlaces = (kept: typeof caching): string[] =>
  kept.flatMap(({ begin, value, why }) => [
    `  <!-- ${why} -->`,
    `  <location path="${begin.replace(/\/$/, '')}">`,
    '    <system.webServer><httpProtocol><customHeaders>',
    '      <remove name="Cache-Control" />',
    `      <add name="Cache-Control" value="${value}" />`,
    '    </customHeaders></httpProtocol></system.webServer>',
    '  </location>',
  ]);

/** `web.config`, as IIS reads it from the site. */
export function iis(): string {
  const [everything, ...kept] = [...caching].reverse();
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<!-- IIS reads this from the folder of the site. -->',
    '<configuration>',
    '  <system.webServer>',
    '    <defaultDocument><files><clear /><add value="index.html" /></files></defaultDocument>',
    '    <httpErrors errorMode="Custom" existingResponse="Replace">',
    '      <remove statusCode="404" />',
    `      <error statusCode="404" path="${notFound}" responseMode="File" />`,
    '    </httpErrors>',
    '    <staticContent>',
    ...iisTypes(),
    '    </staticContent>',
    '    <urlCompression doStaticCompression="true" />',
    '    <httpProtocol>',
    '      <customHeaders>',
    ...headers.flatMap(({ name, value, why }) => [
      `        <!-- ${why} -->`,
      `        <add name="${name}" value="${attribute(value)}" />`,
    ]),
    ...(everything ? [`        <add name="Cache-Control" value="${everything.value}" />`] : []),
    '      </customHeaders>',
    '    </httpProtocol>',
    '  </system.webServer>',
    ...iisPlaces(kept),
    '</configuration>',
    '',
  ].join('\n');
}

/** A workflow that publishes the site on GitHub Pages, which sets its own headers and finds 404.html by its name. */
export const githubPages = (): string =>
  [
    '# GitHub Pages: save this as .github/workflows/pages.yml. Headers and caching are those of GitHub; the policy stands in each page.',
    'name: Pages',
    'on:',
    '  push:',
    '    branches: [main]',
    'permissions: { contents: read, pages: write, id-token: write }',
    'jobs:',
    '  publish:',
    '    runs-on: ubuntu-latest',
    '    environment: github-pages',
    '    steps:',
    '      - uses: actions/checkout@v4',
    '      - uses: actions/setup-node@v4',
    '        with: { node-version: 22 }',
    '      - run: npm ci',
    '      - run: npm run build',
    '      - uses: actions/upload-pages-artifact@v3',
    '        with: { path: dist }',
    '      - uses: actions/deploy-pages@v4',
    '',
  ].join('\n');

/** The job that publishes the site on GitLab Pages, which finds 404.html by its name. */
export const gitlabPages = (): string =>
  [
    '# GitLab Pages: save this as .gitlab-ci.yml. Headers are those of GitLab; the policy stands in each page.',
    'pages:',
    '  image: node:22',
    '  script:',
    '    - npm ci',
    '    - npm run build -- --compress',
    '    - rm -rf public && mv dist public',
    '  artifacts:',
    '    paths: [public]',
    '  rules:',
    '    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH',
    '',
  ].join('\n');
