export const helpQuestion = 'The question of this step. In square brackets if it is ours.';
export const helpGist = 'The step in a few words, for «Previous» and «Next»: who leads.';
export const helpRead = 'One to three entries, as kind/name. The first one shows on its page where you are in the route.';
export const helpOutcome = 'What you have after this step. In square brackets if it is ours.';
export const helpTo = 'The sentence that leads to the next step. In square brackets if it is ours.';
export const singular = 'Route';
export const plural = 'Routes';
export const about = 'Step by step through a question that takes more than one page.';
export const helpForWhom = 'Whom this route is for: where you are now.';
export const helpOther = 'Another route, for anyone who is too early or too late for this one.';
export const helpOrder = 'The place of this route among the others.';
export const helpHome = 'Whether this route is on the front page, for anyone new here. One route at most.';
export const helpOrigin = 'Where the order comes from. In square brackets what is ours in it.';
export const helpOurs = 'The numbers of the steps whose place in the order is ours.';
export const helpSteps = 'Three to seven steps, in order.';
export const noSuchStep = 'There is a number here that is no step of this route. Count from 1.';
export const sameStart =
  'An earlier step starts with this page too. It cannot show which step you are at: start each step with another page.';
