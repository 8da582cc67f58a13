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
    'no-restricted-imports': [
      'error',
      {
        patterns: rules.map(([what, message]) =>
          what instanceof RegExp ? { regex: what.source, message } : { group: [what].flat(), message },
        ),
      },
    ],
  },
});

const astroModules = ['astro:*', 'astro', 'astro/*'];
const nodeModules = ['node:*'];
const componentFolders = ['**/components/**', '**/layouts/**', '**/pages/**'];

export default defineConfig(
  { ignores: ['.*', 'dist', 'node_modules', 'test-results', 'tests/fixtures', 'bench/.work'] },
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
  // A function fits on a screen.
  {
    files: ['src/**/*.ts', 'scripts/*.ts'],
    rules: { 'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }] },
  },
  // A component's lines are mostly its style; its logic stays far below.
  { files: ['**/*.astro'], rules: { 'max-lines': ['error', { max: 260, skipBlankLines: true, skipComments: true }] } },
  // Six forms of one field, each described once: splitting them would scatter what a redacteur looks up in one place.
  {
    files: ['src/schema/werkblad.ts'],
    rules: { 'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }] },
  },
  { files: ['astro.config.mjs'], rules: { 'max-lines': ['error', { max: 60 }] } },
  direction(
    ['src/schema'],
    [
      [[...astroModules, ...nodeModules], 'A schema describes fields and nothing else: it imports Zod and the kinds of figure.'],
      [
        /^\.\.\/(?!figures\/(?:fields|kinds|check-figure)\.ts$|languages\/chosen\.ts$)/,
        'A schema knows nothing of what is built on it. Of the figures it takes the fields, the kinds and the check, which are pure, and of the languages which there are.',
      ],
    ],
  ),
  direction(
    ['src/graph'],
    [
      [astroModules, 'The graph comes before the pages: it is plain TypeScript.'],
      [
        /(?:^|\/)(?:components\/(?!text\/vocabulary\.ts$)|layouts\/|pages\/|islands\/|search\/|views\/|output\/)/,
        'The graph does not look up at what shows it. Of the components it takes the vocabulary of texts, which is pure.',
      ],
    ],
  ),
  direction(
    ['src/text'],
    [
      [astroModules, 'A text is read and drawn by plain TypeScript: page, paper and data use the same tree.'],
      [
        /(?:^|\/)(?:components\/(?!text\/)|layouts\/|pages\/|islands\/|search\/|views\/|output\/)/,
        'A text does not know the page that it stands on.',
      ],
    ],
  ),
  direction(
    ['src/problems'],
    [
      [
        [...astroModules, ...nodeModules, '**/graph/**', '**/text/**', ...componentFolders],
        'Wording knows what was found, not who found it.',
      ],
    ],
  ),
  direction(
    ['src/views', 'src/output', 'src/build', 'src/dev'],
    [[['**/pages/**', '**/layouts/*.astro', '**/islands/**'], 'What a page shows is worked out before the page is drawn.']],
  ),
  direction(
    ['src/figures'],
    [
      [
        [...astroModules, '**/graph/**', '**/schema/**', '**/views/**', '**/islands/**', ...componentFolders],
        'A figure is worked out from its own fields: page, file, paper and check use the same code.',
      ],
      [
        [...nodeModules, './metrics.ts', './sheet-style.ts', '../metrics.ts', '../sheet-style.ts'],
        'Fields, rules and drawings are pure: who needs the letters of a font gets them as an argument.',
      ],
    ],
  ),
  // The two that read the font and the colours from disk; pages hand them on.
  { files: ['src/figures/metrics.ts', 'src/figures/sheet-style.ts'], rules: { 'no-restricted-imports': 'off' } },
  direction(
    ['src/components', 'src/layouts'],
    [
      [['astro:content'], 'A component shows; the page renders the text.'],
      [['**/graph/current.ts'], 'A component gets its data as props; the page asks the graph.'],
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
  direction(
    ['src/instruments', 'src/onderweg'],
    [
      [
        [...astroModules, ...nodeModules, '**/graph/**', '**/schema/**', '**/islands/**', '**/views/**', ...componentFolders],
        'The rules of an instrument, and of what is kept, are pure: the same code runs on the page, beside it and in tests.',
      ],
    ],
  ),
  direction(['scripts'], [[componentFolders, 'A script works on content and output, not on components.']]),
  direction(['tests/unit'], [[astroModules, 'Unit tests run without Astro.']]),
);
