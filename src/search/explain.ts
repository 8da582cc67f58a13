import type { Asked, Rule } from './concepts.ts';
import type { Field, Ranked } from './rank.ts';
import type { Words } from './words.ts';

const ruleNames: Readonly<Record<Rule, string>> = {
  woord: 'het woord zelf',
  samen: 'aan elkaar geschreven',
  deel: 'deel van het woord',
  verwant: 'verwant woord',
  tikfout: 'tikfout hersteld',
  begin: 'begint zo',
};

const fieldNames: Readonly<Record<Field, string>> = {
  title: 'de titel',
  names: 'zoektermen en synoniemen',
  gist: '`kort`',
  asked: '`vragen`',
  text: 'de tekst',
};

/** What search read in a question, for redacteuren: each word, and what stands for it on this site. */
export function explainQuestion({ concepts, corrected }: Asked, { words }: Words): string {
  const lines = concepts.map(({ term, alternatives }) => {
    const found = alternatives.map(({ word, rule }) => `${words[word] ?? ''} (${ruleNames[rule]})`);
    return `  ${term}: ${found.length > 0 ? found.join(', ') : 'staat in geen titel, zoekterm of vraag; alleen gezocht in de teksten'}`;
  });
  const meant = corrected === undefined ? [] : [`Bedoelde je: ${corrected}?`];
  return ['Gezocht op:', ...(lines.length > 0 ? lines : ['  niets: er staat geen woord in de vraag']), ...meant].join('\n');
}

/** Why a record stands where it stands: each word of the question, where it was found, and by which rule. */
export function explainRank({ reasons, score }: Ranked): string {
  const perField = new Map<Field, string[]>();
  for (const { field, term, rule } of reasons) {
    const said = rule === 'woord' ? term : `${term} (${ruleNames[rule]})`;
    perField.set(field, [...(perField.get(field) ?? []), said]);
  }
  const lines = [...perField].map(([field, terms]) => `      in ${fieldNames[field]}: ${terms.join(', ')}`);
  return [`      score ${score.toFixed(2)}`, ...lines].join('\n');
}
