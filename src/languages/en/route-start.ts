export const goOnAt = (step: number): string => `Continue at step ${step}`;
