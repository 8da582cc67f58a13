export const howFar = 'How far saving is';
export const stop = 'Stop';
export const course = (done: string, total: string): string => `${done} of ${total}. Keep this page open.`;
