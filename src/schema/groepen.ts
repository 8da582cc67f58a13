/** The groups in which the collections stand in the menu. */
export const groepen = ['vragen', 'routes', 'praktijk', 'naslag'] as const;

export type Groep = (typeof groepen)[number];
