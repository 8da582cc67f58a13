export const goal = 'Goal';
export const withWhom = 'With whom';
export const howLong = 'How long';
export const whereItChafes = 'Where does it chafe?';
export const notes = 'Notes';
export const upwards = 'upwards: ';
export const toTheRight = 'to the right: ';
export const network = 'Network: ';
export const date = 'Date: ';
export const whereFrom = 'Where this comes from';
export const whereFromWith = (from: string, address: string): string =>
  `Where this comes from. ${from}.${address && ` ${address}`}`;
export const page = (number: number): string => `Page ${number}`;
export const pagesOfBooklet = 'Pages of the printed booklet';
export const contents = 'Contents';
export const printedBooklet = (title: string, date: string): string => `${title}, printed booklet (pdf), ${date}`;
export const accessible = 'Headings, contents and references can be followed; every figure has a description with all its words.';
export const ours = 'From us';
export const oursInvented = 'From us, invented';
