export const worksheet =
  'The questions and rules with which this tool works on the page; without this field it is only described.';
