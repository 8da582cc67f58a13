import { caching, headers, notFound, types } from './rules.ts';
import { indent, squeezedTypes } from './type-lists.ts';

/**
 * A site block for Caddy.
 * @param base the path that the site stands at
 */
export function caddy(base = '/'): string {
  const kept = caching.filter(({ begin }) => begin);
  const rest = caching.filter(({ begin }) => !begin);
  return [
    '# Caddy: put this in the block of your host, with the folder of the site for /srv/handreiking.',
    'root * /srv/handreiking',
    'encode zstd gzip',
    'header {',
    ...indent(headers.flatMap(({ name, value, why }) => [`# ${why}`, `${name} "${value}"`])),
    ...indent(rest.flatMap(({ value, why }) => [`# ${why}`, `?Cache-Control "${value}"`])),
    '}',
    ...kept.flatMap(({ begin, value, why }) => [`# ${why}`, `header ${base}${begin}* Cache-Control "${value}"`]),
    '# types that Caddy may not know; what it says itself comes before',
    ...types.flatMap(({ ending, type }) => [
      `@${ending} path *.${ending}`,
      `header @${ending} {`,
      `  Content-Type "${type}"`,
      '  defer',
      '}',
    ]),
    '# what npm run build -- --compress put beside the files goes first',
    'file_server {',
    '  precompressed br gzip',
    '}',
    'handle_errors {',
    `  rewrite * ${base}${notFound}`,
    '  file_server',
    '}',
    '',
  ].join('\n');
}

/**
 * A configuration for lighttpd.
 * @param base the path that the site stands at
 */
export function lighttpd(base = '/'): string {
  const set = (lines: readonly { name: string; value: string }[]): string =>
    `setenv.add-response-header = ( ${lines.map(({ name, value }) => `"${name}" => "${value}"`).join(', ')} )`;
  const kept = caching.filter(({ begin }) => begin);
  const places = kept.map(({ begin, value, why }) => [
    `# ${why}`,
    `$HTTP["url"] =~ "^${base}${begin}" {`,
    `  ${set([...headers, { name: 'Cache-Control', value }])}`,
    '}',
  ]);
  const rest = caching
    .filter(({ begin }) => !begin)
    .map(({ value, why }) => [`# ${why}`, 'else {', `  ${set([...headers, { name: 'Cache-Control', value }])}`, '}']);
  return [
    '# lighttpd with mod_deflate (Debian: lighttpd-mod-deflate): include this in a configuration that has server.port and server.document-root (the folder of the site).',
    'server.modules += ( "mod_setenv", "mod_deflate" )',
    'index-file.names = ( "index.html" )',
    `server.errorfile-prefix = server.document-root + "${base}"`,
    '# the types of every file that the site holds',
    'mimetype.assign = (',
    ...indent(types.map(({ ending, type }) => `".${ending}" => "${type}",`)),
    ')',
    `deflate.mimetypes = ( ${squeezedTypes()
      .map((type) => `"${type}"`)
      .join(', ')} )`,
    'deflate.allowed-encodings = ( "gzip", "deflate" )',
    ...[...places, ...rest].map((lines, index) =>
      (index === 0 ? lines : lines.map((line) => line.replace(/^\$HTTP/, 'else $HTTP'))).join('\n'),
    ),
    '',
  ].join('\n');
}
