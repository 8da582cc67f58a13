import path from 'node:path';

/** The names of the settings that say where the content is, and what stands in for the content folder. */
export const place = { project: 'HANDREIKING_PROJECT', content: 'HANDREIKING_CONTENT', usual: 'content' };

/**
 * The content folder that the environment names, before anything can be said in its language: what is wrong in a setting, `readSettings`
 * says.
 * @param root the folder of the generator
 */
export const contentFolder = (environment: NodeJS.ProcessEnv, root: string): string =>
  path.resolve(environment[place.project] || root, environment[place.content] || place.usual);
