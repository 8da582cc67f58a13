export const theMiddle = '(the middle)';
export const notKnown = 'I don’t know';
export const allAnswers = 'All answers';
export const toTheRight = 'to the right';
export const upwards = 'upwards';
export const quarters: readonly string[] = ['top left', 'top right', 'bottom left', 'bottom right'];
export const whereAllStands = 'Where everything stands';
