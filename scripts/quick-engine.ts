// Sets the engine for a short run that makes much and keeps little: what comes after it is loaded with `await import(…)`.
import { enableCompileCache } from 'node:module';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { storeFolder } from '../src/build/content-folder.ts';
import { makeFolder } from '../src/build/make-folder.ts';
import './language.ts';

// Young objects get room to die before they are moved: a build makes hundreds of megabytes of trees that live for one page.
setFlagsFromString('--semi-space-growth-factor=8');
// What the engine made of the packages' code is kept: the same packages are loaded at each run.
const store = path.join(storeFolder(process.env, path.resolve(import.meta.dirname, '..')), 'engine');
try {
  makeFolder(store);
  enableCompileCache(store);
} catch {
  // The command says itself that nothing can be kept there.
}
