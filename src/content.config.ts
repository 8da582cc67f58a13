import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentFolder } from './graph/index.ts';
import { collectionNames, collections as described } from './schema/index.ts';

/** Hands our collections and their schemas to Astro, which renders their text and writes their JSON Schemas for editors. */
export const collections = Object.fromEntries(
  collectionNames.map((name) => [
    name,
    defineCollection({
      loader: glob({ base: `./${contentFolder}/${name}`, pattern: '*.{mdx,yaml}' }),
      schema: described[name].schema,
    }),
  ]),
);
