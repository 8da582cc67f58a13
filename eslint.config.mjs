import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import globals from 'globals';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * The direction of the house: content → schema → graph → pages and components → islands. Each folder says what it may not reach for;
 * the message says why. `files` names the endings, for without them TypeScript files are skipped silently.
 */
const direction = (folders, rules) => ({
  files: folders.map((folder) => `${folder}/**/*.{ts,astro}`),
  rules: {
    'no-restricted-imports': ['error', { patterns: rules.map(([group, message]) => ({ group: [group].flat(), message })) }],
  },
});

const astroModules = ['astro:*', 'astro', 'astro/*'];
const nodeModules = ['node:*'];
const componentFolders = ['**/components/**', '**/layouts/**', '**/pages/**'];

export default defineConfig(
  { ignores: ['dist', '.build*', '.astro', 'node_modules', 'test-results', 'tests/fixtures'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  { languageOptions: { globals: { ...globals.node, ...globals.browser } } },
  {
    files: ['**/*.{ts,mjs,astro}'],
    rules: {
      // A file has one purpose; a longer one has two.
      'max-lines': ['error', { max: 150, skipBlankLines: true, skipComments: true }],
    },
  },
  // A component's lines are mostly its style; its logic stays far below.
  { files: ['**/*.astro'], rules: { 'max-lines': ['error', { max: 260, skipBlankLines: true, skipComments: true }] } },
  // One table of kinds: splitting it would scatter the single description of the collections.
  { files: ['src/schema/index.ts'], rules: { 'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }] } },
  { files: ['astro.config.mjs'], rules: { 'max-lines': ['error', { max: 60 }] } },
  direction(
    ['src/schema'],
    [
      [[...astroModules, ...nodeModules], 'A schema describes fields and nothing else: it imports Zod only.'],
      [['../*'], 'A schema knows nothing of what is built on it.'],
    ],
  ),
  direction(
    ['src/graph'],
    [
      [astroModules, 'The graph comes before the pages: it is plain TypeScript.'],
      [[...componentFolders, '**/islands/**', '**/search/**'], 'The graph does not look up at what shows it.'],
    ],
  ),
  direction(
    ['src/components', 'src/layouts'],
    [
      [['astro:content'], 'A component shows; the page renders the text.'],
      [['**/graph/index.ts', '**/view.ts', '**/overview.ts'], 'A component gets its data as props; the page asks the graph.'],
      [['**/pages/**'], 'A component does not know the page it stands on.'],
    ],
  ),
  direction(['src/pages'], [[['**/islands/**'], 'A script comes along with the component that renders its element.']]),
  direction(
    ['src/paper'],
    [
      [
        [...astroModules, ...componentFolders, '**/islands/**', '**/search/**'],
        'Paper is drawn from the graph and its trees, beside the pages and not from them.',
      ],
      [['**/output/**', '**/build/**'], 'Paper knows what it makes, not where a build puts it.'],
    ],
  ),
  direction(
    ['src/search'],
    [
      [
        [...astroModules, ...nodeModules, '**/graph/**', '**/schema/**', '**/islands/**', ...componentFolders],
        'Finding is pure: the same code runs in build, benchmark and browser.',
      ],
    ],
  ),
  direction(
    ['src/islands'],
    [
      [
        [...astroModules, ...nodeModules, '**/graph/**', '**/schema/**', ...componentFolders],
        'An island knows its own element and nothing of how the site was made.',
      ],
    ],
  ),
  direction(['scripts'], [[componentFolders, 'A script works on content and output, not on components.']]),
  direction(['tests/unit'], [[astroModules, 'Unit tests run without Astro.']]),
);
