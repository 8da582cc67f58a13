import { schoneDag, schoneTekst } from './vel.ts';

/** A step that the group takes first. */
export type Stap = [wat: string, wie: string, wanneer: string];

/** What the group itself makes of it, beside the sheets of its participants. */
export interface Tafel {
  onderwerp: string;
  /** The day of the conversation, as jjjj-mm-dd. */
  datum: string;
  /** What was said and chosen, by the id of what it is about. */
  gezegd: Record<string, string>;
  gekozen: Record<string, string>;
  /** Sentences of the outcome in the words of the group; what was never changed is not here. */
  zinnen: Record<string, string>;
  stappen: Stap[];
  isVerborgen: boolean;
}

export const legeTafel = (onderwerp = '', datum = ''): Tafel => ({
  onderwerp,
  datum,
  gezegd: {},
  gekozen: {},
  zinnen: {},
  stappen: [],
  isVerborgen: false,
});

const meesteStappen = 8;

function teksten(found: unknown): Record<string, string> {
  if (typeof found !== 'object' || found === null) return {};
  const pairs = Object.entries(found)
    .filter(([key]) => /^[\w-]{1,60}$/.test(key) && key !== '__proto__')
    .slice(0, 200);
  return Object.fromEntries(pairs.map(([key, value]: [string, unknown]) => [key, schoneTekst(value, 1000)]));
}

const stappen = (found: unknown): Stap[] =>
  (Array.isArray(found) ? found : []).slice(0, meesteStappen).map((stap: unknown): Stap => {
    const [wat, wie, wanneer]: unknown[] = Array.isArray(stap) ? stap : [];
    return [schoneTekst(wat, 300), schoneTekst(wie, 80), schoneTekst(wanneer, 80)];
  });

/** What a file or the storage says of the table, made to fit. */
export function passendeTafel(found: Record<string, unknown>): Tafel {
  return {
    onderwerp: schoneTekst(found['onderwerp'], 80),
    datum: schoneDag(found['datum']),
    gezegd: teksten(found['gezegd']),
    gekozen: teksten(found['gekozen']),
    zinnen: teksten(found['zinnen']),
    stappen: stappen(found['stappen']),
    isVerborgen: found['isVerborgen'] === true,
  };
}
