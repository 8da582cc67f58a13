// What one sees while filling in a form of fields, lists and choices.
export const readCase = 'Lees de casus';
export const noAdvice = 'De bron geeft hier in deze fase niets.';
export const choosePhase = 'Kies eerst de fase.';
export const howDoesItStand = (field: string): string => `${field}: hoe staat het ermee?`;
/** @param filled how many of all fields */
export const isFilled = (filled: string): string => `${filled} ingevuld.`;
export const ownTopic = 'Eigen onderwerp';
export const ownTopicAt = (place: number): string => `${place}. Eigen onderwerp`;
export const addTopic = 'Voeg een onderwerp toe';
export const cellOf = (column: string, line: number): string => `${column}, regel ${line}`;
export const addLine = 'Voeg een regel toe';
