import { caching, headers, notFound, types } from './rules.ts';
import { bare, endingsByType, indent, squeezedTypes } from './type-lists.ts';

/**
 * A server block for nginx, to include with `root` set to the folder of the site.
 * @param base the path that the site stands at
 */
export function nginx(base = '/'): string {
  const headerLines = headers.flatMap(({ name, value, why }) => [`# ${why}`, `add_header ${name} "${value}" always;`]);
  const places = caching.flatMap(({ begin, value, why }) => [
    `# ${why}`,
    `location ${begin ? '^~ ' : ''}${base}${begin} {`,
    // A location with a header of its own has none of those above it.
    ...indent([
      `add_header Cache-Control "${value}" always;`,
      ...headers.map(({ name, value: set }) => `add_header ${name} "${set}" always;`),
    ]),
    '}',
  ]);
  return [
    '# nginx: include this in a server block that has listen, server_name and root (the folder of the site).',
    'index index.html;',
    `error_page 404 ${base}${notFound};`,
    'charset utf-8;',
    `charset_types ${squeezedTypes()
      .filter((type) => type !== 'text/html' && type !== 'application/wasm')
      .join(' ')};`,
    '# the types of every file that the site holds',
    'types {',
    ...indent(endingsByType().map(([type, endings]) => `${type} ${endings.join(' ')};`)),
    '}',
    '# what npm run build -- --compress put beside the files goes first',
    'gzip_static on;',
    'gzip on;',
    'gzip_vary on;',
    `gzip_types ${squeezedTypes()
      .filter((type) => type !== 'text/html')
      .join(' ')};`,
    ...headerLines,
    ...places,
    '',
  ].join('\n');
}

/** The page for a wrong address stands beside the .htaccess, and is named from the root of the host. */
const apacheNotFound = (): string[] => [
  '# the page for a wrong address stands beside this file, at whatever depth the site is',
  '<IfModule mod_rewrite.c>',
  '  RewriteEngine On',
  '  # SITE becomes the folder of the site on its host: an ErrorDocument is named from there',
  '  RewriteCond %{REQUEST_URI}::$1 ^/(.*?)(.*)::\\2$',
  '  RewriteRule ^(.*)$ - [E=SITE:%1]',
  '  RewriteCond %{REQUEST_FILENAME} !-f',
  '  RewriteCond %{REQUEST_FILENAME} !-d',
  `  RewriteRule !^${notFound.replace('.', '\\.')}$ - [R=404,L]`,
  `  ErrorDocument 404 "/%{reqenv:SITE}${notFound}"`,
  '</IfModule>',
];

/** An .htaccess for Apache httpd; it stands in the site. */
export function apache(): string {
  const kept = caching.filter(({ begin }) => begin);
  return [
    '# Apache httpd reads this where AllowOverride is All; each part works without the others.',
    'Options -Indexes',
    'DirectoryIndex index.html',
    ...apacheNotFound(),
    'AddDefaultCharset utf-8',
    '# the types of every file that the site holds',
    ...types.map(({ ending, type }) => `AddType "${bare(type)}" .${ending}`),
    ...types.filter(({ type }) => type.includes('charset')).map(({ ending }) => `AddCharset utf-8 .${ending}`),
    '<IfModule mod_deflate.c>',
    `  AddOutputFilterByType DEFLATE ${squeezedTypes().join(' ')}`,
    '</IfModule>',
    '<IfModule mod_headers.c>',
    ...indent(headers.flatMap(({ name, value, why }) => [`# ${why}`, `Header always set ${name} "${value}"`])),
    ...indent(
      caching.filter(({ begin }) => !begin).flatMap(({ value, why }) => [`# ${why}`, `Header set Cache-Control "${value}"`]),
    ),
    ...indent(
      kept.flatMap(({ begin, value, why }) => [
        `# ${why}`,
        `<If "%{REQUEST_URI} =~ m#/${begin}#">`,
        `  Header set Cache-Control "${value}"`,
        '</If>',
      ]),
    ),
    '</IfModule>',
    '',
  ].join('\n');
}
