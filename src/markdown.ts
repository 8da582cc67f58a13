import { unified } from '@astrojs/markdown-remark';
import { graph } from './graph/index.ts';
import { explainTerms } from './markdown/explain-terms.ts';
import { linkEntries } from './markdown/link-entries.ts';
import { wrapSections } from './markdown/wrap-sections.ts';
import { wrapTables } from './markdown/wrap-tables.ts';

/**
 * The one Markdown pipeline. Links come first, while `[[…]]` is still text; tables are wrapped before sections, which move whole
 * blocks; terms come last, since their slips stand outside the sections.
 */
export const markdownProcessor = unified({
  remarkPlugins: [[linkEntries, graph]],
  rehypePlugins: [wrapTables, wrapSections, [explainTerms, graph]],
  // Editors write Dutch quotation marks themselves; the automatic ones follow English.
  smartypants: false,
});
