import path from 'node:path';

/** The names of the settings that say where the content is, and what stands in for the content folder. */
export const place = { project: 'HANDREIKING_PROJECT', content: 'HANDREIKING_CONTENT', usual: 'content' };

/** The same for what is kept between builds. */
export const kept = { setting: 'HANDREIKING_STORE', usual: path.join('node_modules', '.cache', 'handreiking') };

/**
 * The content folder that the environment names, before anything can be said in its language: what is wrong in a setting, `readSettings`
 * says.
 * @param root the folder of the generator
 */
export const contentFolder = (environment: NodeJS.ProcessEnv, root: string): string =>
  path.resolve(root, environment[place.project] || '.', environment[place.content] || place.usual);

/**
 * The folder of what is kept between builds, as early as the content folder.
 * @param root the folder of the generator
 */
export function storeFolder(environment: NodeJS.ProcessEnv, root: string): string {
  const given = environment[kept.setting] ?? '';
  return path.resolve(root, environment[place.project] || '.', given.trim() === '' ? kept.usual : given);
}
