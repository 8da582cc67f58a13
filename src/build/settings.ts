import path from 'node:path';
import * as words from '#language/building.ts';
import { kept, place } from './content-folder.ts';

/** A setting that cannot be used, in words for who builds the site. */
export class SettingError extends Error {
  override name = 'SettingError';
}

/** What a build is made from and where it goes; all paths are absolute. */
export interface Settings {
  /** The folder of the generator: its pages, styles and packages. */
  root: string;
  content: string;
  /** The content folder as it was given, for messages. */
  shownContent: string;
  target: string;
  shownTarget: string;
  /** Where is kept what was made before; it may be thrown away at any time. */
  store: string;
  /** Where the site will stand, with a closing slash; undefined when it is not known. */
  siteUrl: string | undefined;
  /** Whether the files to take along are made: booklets, sheets, slides. */
  hasPaper: boolean;
}

/** The value of a setting, or what stands in for it. An empty value is a mistake: it would mean the folder itself. */
function given(environment: NodeJS.ProcessEnv, name: string, otherwise: string): string {
  const value = environment[name];
  if (value === undefined) return otherwise;
  if (value.trim() === '') throw new SettingError(words.settingEmpty(name));
  return value;
}

/**
 * The content folder as it was given.
 * @throws SettingError when it was given and is empty
 */
export const contentIn = (environment: NodeJS.ProcessEnv): string => given(environment, place.content, place.usual);

/** SITE_URL with a closing slash, so that addresses in it count from there. */
function siteUrlIn(environment: NodeJS.ProcessEnv): string | undefined {
  const value = environment['SITE_URL'];
  if (!value) return undefined;
  const url = /^https?:\/\//.test(value) && URL.canParse(value) ? new URL(value) : undefined;
  // What comes after a question mark or a # would end up in the middle of every address.
  if (!url || url.search || url.hash || url.username) throw new SettingError(words.siteUrlWrong(value));
  return `${url.origin}${url.pathname.replace(/\/*$/, '/')}`;
}

/** The folder of the handreiking: that of the generator, unless the generator is used as a package. */
export const projectIn = (environment: NodeJS.ProcessEnv, root: string): string =>
  path.resolve(root, given(environment, place.project, '.'));

/**
 * Reads the settings of a build from its environment.
 * @param root the folder of the generator; relative paths count from it, or from the project where that is another folder
 * @throws SettingError when one cannot be used
 */
export function readSettings(environment: NodeJS.ProcessEnv, root: string): Settings {
  const shownContent = contentIn(environment);
  const project = projectIn(environment, root);
  const shownTarget = given(environment, 'HANDREIKING_OUT', 'dist');
  // Vite reads an address, in which these signs mean something.
  const sign = /[#?%*]/.exec(root)?.[0];
  if (sign) {
    throw new SettingError(words.signInPath(sign, root));
  }
  return {
    root,
    content: path.resolve(project, shownContent),
    shownContent,
    target: path.resolve(project, shownTarget),
    shownTarget,
    store: path.resolve(project, given(environment, kept.setting, kept.usual)),
    siteUrl: siteUrlIn(environment),
    hasPaper: !process.argv.includes('--zonder-papier'),
  };
}
