/** An article of the corpus: plain data that each peer writes in its own format. */
export interface Article {
  /** The last part of its address: `artikel-0007`. */
  slug: string;
  title: string;
  gist: string;
  /** The ways in which someone would ask for it. */
  asked: string[];
  /** The paragraphs under each of its headings; `{number}` is a link to the article of that number. */
  sections: { heading: string; paragraphs: string[] }[];
}

const subjects =
  'tuin gracht bakkerij molen haven fiets markt brug school kade dorp winkel kelder zolder boot akker kas werf loods stal tram sluis dijk polder toren plein steeg kwekerij smederij drukkerij'.split(
    ' ',
  );
const actors =
  'buurman timmerman leraar kapitein tuinder bakker molenaar conducteur schilder fietser marktvrouw sluiswachter kweker drukker bouwmeester wandelaar bezoeker leerling voorzitter penningmeester'.split(
    ' ',
  );
const actions =
  'bouwt herstelt bewaakt tekent verft meet verhuurt sluit opent bestelt draagt bezorgt plant snoeit oogst telt weegt verdeelt onderhoudt bekijkt'.split(
    ' ',
  );
const qualities =
  'oude smalle groene stille hoge lage brede lichte donkere natte droge vroege late kleine grote scheve rechte warme koude lege'.split(
    ' ',
  );
const times =
  's ochtends|in het voorjaar|na de regen|voor het donker|elke week|op zondag|in de winter|bij hoog water|na het eten|zonder haast'.split(
    '|',
  );

/** Numbers that look random and are the same in every run (Lehmer, 1951). */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return Math.floor((state / 2_147_483_647) * below);
  };
}

/** Words of its own for each article, so that more articles bring more words, as in any language (Heaps, 1978). */
const ownWord = (number: number): string => {
  const parts = ['ba', 'de', 'fi', 'go', 'hu', 'ka', 'le', 'mi', 'no', 'ru'];
  return [...String(number).padStart(4, '0')].map((digit) => parts[Number(digit)]).join('') + 'tak';
};

/**
 * A corpus of Dutch articles with words of its own: the same for the same number in every run.
 * @param size how many articles
 * @param words about how many words each
 */
export function corpusOf(size: number, words = 350): Article[] {
  return Array.from({ length: size }, (_, number) => articleOf(number, size, words));
}

function articleOf(number: number, size: number, words: number): Article {
  const roll = dice(number * 7919 + 17);
  const one = (list: readonly string[]): string => list[roll(list.length)] ?? '';
  const subject = one(subjects);
  const own = ownWord(number);
  const sentence = (): string =>
    `De ${one(qualities)} ${one(subjects)} ligt er ${one(qualities)} bij, en de ${one(actors)} ${one(actions)} ${one(times)} de ${one(qualities)} ${one(subjects)}.`;
  const paragraph = (): string => Array.from({ length: 3 }, sentence).join(' ');
  const perSection = Math.max(1, Math.round(words / 4 / 60));
  const headings = ['Waar het staat', 'Wie er komt', 'Hoe het werkt', 'Wat je meeneemt'];
  return {
    slug: `artikel-${String(number).padStart(5, '0')}`,
    title: `De ${one(qualities)} ${subject} van ${own}`,
    gist: `Wat de ${one(actors)} ${one(times)} doet bij de ${subject} van ${own}.`,
    asked: [`wie ${one(actions)} de ${subject} van ${own}`, `waar ligt de ${one(qualities)} ${subject} bij ${own}`],
    sections: headings.map((heading) => ({
      heading,
      paragraphs: [...Array.from({ length: perSection }, paragraph), `${sentence()} Zie ook {${roll(size)}} en {${roll(size)}}.`],
    })),
  };
}
