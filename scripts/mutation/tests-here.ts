// Stands in for vitest while mutants are tried: the tests are kept and run here, in this process, again and again.
export { expect } from '@playwright/test';

/** A test of a file, with what goes before and after it. */
export interface Kept {
  id: string;
  file: string;
  name: string;
  run: () => Promise<void>;
}

type Body = (...values: readonly unknown[]) => unknown;

interface FileHooks {
  first: (() => unknown)[];
  before: (() => unknown)[];
  after: (() => unknown)[];
  last: (() => unknown)[];
}

/** All tests that were read, in order. */
export const tests: Kept[] = [];
const hooks = new Map<string, FileHooks>();
const names: string[] = [];
let file = '';

const hooksHere = (): FileHooks => {
  const own = hooks.get(file) ?? { first: [], before: [], after: [], last: [] };
  hooks.set(file, own);
  return own;
};

/** What is read from now on are the tests of this file. */
export function beginFile(name: string): void {
  file = name;
  names.length = 0;
}

function keep(name: string, body: () => unknown): void {
  const own = hooksHere();
  const run = async (): Promise<void> => {
    for (const hook of own.first.splice(0)) await hook();
    try {
      for (const hook of own.before) await hook();
      await body();
    } finally {
      for (const hook of own.after) await hook();
    }
  };
  tests.push({ id: String(tests.length), file, name: [...names, name].join(' > '), run });
}

const group = (name: string, body: () => unknown): void => {
  names.push(name);
  body();
  names.pop();
};

/** The function among what is given to a test: options and a time may stand on either side of it. */
const bodyIn = (given: readonly unknown[]): Body =>
  given.find((one): one is Body => typeof one === 'function') ?? (() => undefined);

type Each = (name: string, body: () => unknown) => void;

/** A test, or a group of tests, as a file writes it. */
interface Written {
  (name: string, ...given: unknown[]): void;
  each: (rows: readonly unknown[]) => (name: string, ...given: unknown[]) => void;
  skip: () => void;
  skipIf: (isSkipped: boolean) => Written | (() => void);
  runIf: (isRun: boolean) => Written | (() => void);
}

const withRows =
  (each: Each): Written['each'] =>
  (rows) =>
  (name, ...given) => {
    for (const row of rows) {
      const values: readonly unknown[] = Array.isArray(row) ? row : [row];
      each(`${name} ${JSON.stringify(values)}`, () => bodyIn(given)(...values));
    }
  };

const nothing = (): void => undefined;

const made = (each: Each): Written =>
  Object.assign((name: string, ...given: unknown[]) => each(name, bodyIn(given)), {
    each: withRows(each),
    skip: nothing,
    skipIf: (isSkipped: boolean) => (isSkipped ? nothing : made(each)),
    runIf: (isRun: boolean) => (isRun ? made(each) : nothing),
  });

export const test = made(keep);
export const it = test;
export const describe = made(group);
export const beforeAll = (hook: () => unknown): unknown => hooksHere().first.push(hook);
export const beforeEach = (hook: () => unknown): unknown => hooksHere().before.push(hook);
export const afterEach = (hook: () => unknown): unknown => hooksHere().after.push(hook);
export const afterAll = (hook: () => unknown): unknown => hooksHere().last.push(hook);

/** Runs what comes after all tests. */
export async function end(): Promise<void> {
  for (const { last } of hooks.values()) for (const hook of last) await hook();
}

const put = new Map<object, Map<string, unknown>>();

/** Puts a value somewhere until all is put back. */
function stub(holder: object, name: string, value: unknown): void {
  const before = put.get(holder) ?? new Map<string, unknown>();
  put.set(holder, before);
  if (!before.has(name)) before.set(name, Reflect.get(holder, name));
  Reflect.set(holder, name, value);
}

function putBack(holder: object): void {
  for (const [name, value] of put.get(holder) ?? []) {
    if (value === undefined) Reflect.deleteProperty(holder, name);
    else Reflect.set(holder, name, value);
  }
  put.delete(holder);
}

export const vi = {
  fn: (body: Body = () => undefined): Body => body,
  stubGlobal: (name: string, value: unknown): void => stub(globalThis, name, value),
  unstubAllGlobals: (): void => putBack(globalThis),
  stubEnv: (name: string, value: string): void => stub(process.env, name, value),
  unstubAllEnvs: (): void => putBack(process.env),
};
