import * as words from '#language/search-answers.ts';
import { element } from './element.ts';
import type { Answered } from './search-site.ts';

/** What the search page is doing: waiting for a question, looking, showing the first answers, complete with their sentences. */
export type State = { stand: 'leeg' } | { stand: 'mislukt' } | { stand: 'zoekt'; question: string } | WithAnswers;

/** Answers that are shown, without or with their sentences. */
interface WithAnswers {
  stand: 'antwoorden';
  isComplete: boolean;
  answered: Answered;
  /** How many of them fit what was chosen, and what that is called. */
  fitting: number;
  chosen: string;
}

/** What a reader sees and hears of a state. */
export interface Shown {
  stand: 'leeg' | 'zoekt' | 'antwoord' | 'niet' | 'mislukt';
  heading: string;
  /** What is said to who listens, once; nothing while there is more to come. */
  spoken: string;
  corrected: string | undefined;
  otherNames: (Node | string)[];
}

const tens = 10;
const nothing = { corrected: undefined, otherNames: [] };

/** What stands above the answers: what they are, and how many there are. */
function headingOf({ answered, fitting, chosen }: WithAnswers): string {
  const all = answered.answers.length;
  if (answered.notice) return answered.notice;
  if (fitting === 0) return words.noneOfThese(chosen, all);
  if (fitting > tens) return words.bestTen(fitting);
  return fitting < all ? words.pagesOf(fitting, all) : words.pages(fitting);
}

/** What else was sought, as a sentence with the names marked. */
const soughtToo = ({ otherNames }: Answered): (Node | string)[] =>
  otherNames.flatMap(({ term, name }, index) => [
    index === 0 ? `${words.soughtToo} ` : ', ',
    element('mark', '', name),
    // What was asked is said once for all its names.
    ...(otherNames[index + 1]?.term === term ? [] : [` (${term})`]),
    ...(index === otherNames.length - 1 ? ['.'] : []),
  ]);

/** What the page shows and says in a state. */
export function stateOf(state: State): Shown {
  if (state.stand === 'leeg') return { stand: 'leeg', heading: '', spoken: '', ...nothing };
  if (state.stand === 'zoekt') return { stand: 'zoekt', heading: '', spoken: '', ...nothing };
  if (state.stand === 'mislukt') {
    const sentence = words.failed;
    return { stand: 'mislukt', heading: sentence, spoken: sentence, ...nothing };
  }
  const { answered, fitting, isComplete } = state;
  const { corrected } = answered;
  if (answered.isOutside || answered.answers.length === 0) {
    const sentence = words.notHere;
    return { stand: 'niet', heading: sentence, spoken: isComplete || fitting === 0 ? sentence : '', corrected, otherNames: [] };
  }
  const heading = isComplete || fitting === 0 ? headingOf(state) : words.bestFit;
  const spoken = isComplete ? headingOf(state) : '';
  return { stand: 'antwoord', heading, spoken, corrected, otherNames: soughtToo(answered) };
}
