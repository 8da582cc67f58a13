import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { fragmentFile, fragmentIn } from '../../src/search/fragment.ts';

const written = { url: '/x/', content: 'Een tekst.', meta: { title: 'X' }, filters: {}, anchors: [{ id: 'a', location: 1 }] };
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(new TextEncoder().encode(text));

describe('the text of a page', () => {
  test('stands in a file with the language and the name that Pagefind gave', () => {
    expect(fragmentFile('8a227fe')).toBe('fragment/nl_8a227fe.pf_fragment');
  });
  test('is read as Pagefind wrote it, and where a host has undone the squeezing', async () => {
    const plain = bytesOf(`pagefind_dcd${JSON.stringify(written)}`);
    expect(await fragmentIn(plain)).toEqual(written);
    expect(await fragmentIn(new Uint8Array(gzipSync(plain)))).toEqual(written);
  });
  test('is refused when it is something else', async () => {
    await expect(fragmentIn(bytesOf('<!doctype html>'))).rejects.toThrow('not a fragment');
    await expect(fragmentIn(new Uint8Array())).rejects.toThrow('not a fragment');
  });
});
