/** What Astro and Vite say of themselves to a page, as `import.meta.env`, and would take from the environment where it stands there. */
const theirs = ['PROD', 'DEV', 'MODE', 'SSR', 'BASE_URL', 'SITE', 'ASSETS_PREFIX'] as const;

/**
 * Takes out of an environment what would make another site: a `PROD` or `NODE_ENV` of a host, a shell or a test runner would leave out
 * the policy of every page.
 */
export function ownEnvironment(environment: NodeJS.ProcessEnv): void {
  for (const name of theirs) Reflect.deleteProperty(environment, name);
  environment['NODE_ENV'] = 'production';
}
