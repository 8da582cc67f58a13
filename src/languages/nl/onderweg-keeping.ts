// How far keeping is.
export const howFar = 'Hoe ver het bewaren is';
export const stop = 'Stop';
export const course = (done: string, total: string): string => `${done} van ${total}. Houd deze pagina open.`;
