import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hosts } from '../../src/hosting/hosts.ts';
import { caching, headers, types } from '../../src/hosting/rules.ts';

describe('the configuration of each host', () => {
  test.each(hosts.map((host) => [host.name, host] as const))('%s in hosting/ is the one of today: npm run hosting', (_, host) => {
    expect(readFileSync(`hosting/${host.file}`, 'utf8')).toBe(host.write());
  });

  test.each(hosts.filter(({ file }) => !file.endsWith('.yml')).map((host) => [host.name, host.write()] as const))(
    '%s sets every header and keeps what has a name of its own',
    (_, text) => {
      for (const { name, value } of headers) {
        expect(text).toContain(name);
        expect(text.replaceAll('&quot;', '"')).toContain(value);
      }
      for (const { value } of caching) expect(text).toContain(value);
    },
  );

  test('no ending has two types, and the folders that are kept come before the rest', () => {
    expect(new Set(types.map(({ ending }) => ending)).size).toBe(types.length);
    expect(caching.findIndex(({ begin }) => begin === '')).toBe(caching.length - 1);
  });
});
