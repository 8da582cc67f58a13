import { existsSync } from 'node:fs';
import path from 'node:path';
import * as words from '#language/commands.ts';
import { SettingError } from '../src/build/settings.ts';
import type { Graph } from '../src/graph/graph.ts';
import { settingsHere } from './content-place.ts';
import { openSiteSearch, type SiteSearch } from './site-search.ts';

/**
 * The search of the site as it was built last, where the environment says that it stands.
 * @param graph what the site was built from
 * @throws SettingError when there is none, or when it was built from other content
 */
export function openBuiltSearch(graph: Graph): SiteSearch {
  const { target } = settingsHere();
  if (!existsSync(path.join(target, 'zoekwijzer'))) throw new SettingError(words.notBuilt);
  try {
    return openSiteSearch(target, graph);
  } catch {
    throw new SettingError(words.builtFromOther);
  }
}
