import { haal } from './stappen.ts';

/** What is said when something goes wrong: fetched then, or as soon as there is time for it. */
export const meldingen = () => import('./meldingen.ts');

/** Whoever has begun goes on without a connection: the steps to come, what goes wrong, and what keeps the work as a file. */
export const haalVooruit = (): Promise<unknown> =>
  Promise.all([
    haal(),
    meldingen(),
    import('../qr-code.ts'),
    import('./bewaren.ts'),
    import('./bestanden.ts'),
    import('./aangereikt.ts'),
    import('./kopieer.ts'),
    import('./leg-gelezen.ts'),
    import('../../instruments/afstand.ts'),
    import('./sinds-toen.ts'),
  ]).catch(() => undefined);
