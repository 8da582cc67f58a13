import type { Asked, Rule } from './concepts.ts';
import type { Ranked } from './rank.ts';

const ruleNames: Readonly<Record<Rule, string>> = {
  woord: 'het woord zelf',
  vorm: 'andere vorm',
  samen: 'aan elkaar geschreven',
  deel: 'deel van het woord',
  naam: 'andere naam',
  tikfout: 'tikfout hersteld',
  begin: 'begint zo',
  lijkt: 'lijkt erop',
};

/** What search read in a question, for redacteuren: each word, and what stands for it on this site. */
export function explainQuestion({ concepts, corrected }: Asked): string {
  const lines = concepts.map(({ term, isSmall, alternatives, alike }) => {
    const found = [...alternatives, ...alike].map(({ written, rule }) => `${written} (${ruleNames[rule]})`);
    return `  ${term}${isSmall ? ' [woord van de zin]' : ''}: ${found.join(', ')}`;
  });
  const meant = corrected === undefined ? [] : [`Bedoelde je: ${corrected}?`];
  return ['Gezocht op:', ...(lines.length > 0 ? lines : ['  niets: geen woord van de vraag staat op deze site']), ...meant].join(
    '\n',
  );
}

/**
 * Why a record stands where it stands: each word of the question, what was found for it and by which rule, most telling first.
 * @param placesOf in which fields of the record something stands, as a redacteur calls them
 */
export function explainRank({ reasons, score, byNear = 0 }: Ranked, placesOf: (written: string) => string[]): string {
  const lines = [...reasons]
    .sort((a, b) => b.adds - a.adds)
    .map(({ term, written, rule, adds }) => {
      const places = placesOf(written);
      const said = written === term ? term : `${term} → ${written} (${ruleNames[rule]})`;
      return `      ${adds.toFixed(2)}  ${said}${places.length > 0 ? `, in ${places.join(', ')}` : ''}`;
    });
  const near = byNear > 0 ? [`      ${byNear.toFixed(2)}  van wat erop lijkt en ook antwoord geeft`] : [];
  return [`      score ${score.toFixed(2)}`, ...lines, ...near].join('\n');
}
