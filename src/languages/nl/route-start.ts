// The button that goes on with a route.
export const goOnAt = (step: number): string => `Ga verder bij stap ${step}`;
