import { unified } from '@astrojs/markdown-remark';
import { graph } from './graph/index.ts';
import { linkEntries } from './markdown/link-entries.ts';
import { wrapSections } from './markdown/wrap-sections.ts';
import { wrapTables } from './markdown/wrap-tables.ts';

/**
 * The one Markdown pipeline. Links come first, while `[[…]]` is still text; tables are wrapped before sections, which move whole
 * blocks.
 */
export const markdownProcessor = unified({
  remarkPlugins: [[linkEntries, graph]],
  rehypePlugins: [wrapTables, wrapSections],
  // Editors write Dutch quotation marks themselves; the automatic ones follow English.
  smartypants: false,
});
