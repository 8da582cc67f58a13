import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askedBefore, rememberQuestion } from '../../src/islands/asked-before.ts';
import { isSwitchedOff, keep, keptList, switchOff, wipe } from '../../src/islands/kept.ts';
import { readBefore } from '../../src/islands/read-before.ts';

function storageOf(kept = new Map<string, string>()) {
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  };
}

beforeEach(() => {
  vi.stubGlobal('localStorage', storageOf());
  vi.stubGlobal('location', new URL('https://site.example/hier/'));
});
afterEach(() => vi.unstubAllGlobals());

test('questions are kept once, the newest first, and wiped', () => {
  for (const question of ['wie beslist', 'wie betaalt', 'wie beslist', ' ']) rememberQuestion(question);
  expect(askedBefore()).toEqual(['wie beslist', 'wie betaalt']);
  wipe();
  expect(askedBefore()).toEqual([]);
});

test('switched off, everything is forgotten and nothing is kept until it is on again', () => {
  rememberQuestion('wie beslist');
  switchOff(true);
  rememberQuestion('wie betaalt');
  expect([isSwitchedOff(), askedBefore()]).toEqual([true, []]);
  switchOff(false);
  rememberQuestion('wie leidt');
  expect(askedBefore()).toEqual(['wie leidt']);
});

test('what another wrote there is no list of ours, and no address outside this host', () => {
  const page = { titel: 'Iets', soort: 'Begrip', inkt: '' };
  keep('gelezen', [
    { ...page, adres: '//kwaad.nl/' },
    { ...page, adres: 'javascript:0' },
    7,
    null,
    { titel: 'x' },
    { ...page, adres: '/daar/' },
  ]);
  expect(readBefore().map(({ adres }) => adres)).toEqual(['/daar/']);
  vi.stubGlobal('localStorage', storageOf(new Map([['handreiking-gevraagd', '{"a":1}']])));
  expect(keptList('gevraagd')).toEqual([]);
});

test('without storage there is nothing to remember, and nothing breaks', () => {
  vi.stubGlobal('localStorage', undefined);
  rememberQuestion('wie beslist');
  expect([askedBefore(), readBefore(), isSwitchedOff()]).toEqual([[], [], false]);
});
