export const releaseHead = (edition: string, today: string): string =>
  `# ${edition}, written on ${today} by npm run uitgave. Every entry with a print of its file.\n`;
export const removedHead =
  '# What was published before and is gone on purpose: the name, and why. npm run verwijder writes this.\n';
export const isNotThere = (id: string): string => `${id} does not exist. Write kind/name: modellen/old.`;
export const stillNamed = (id: string, list: string): string =>
  `Something still refers to ${id}:\n${list}\nTake that away first. With --toch the entry goes at once; npm run check:content then names what is left.`;
export const sayWhy = (id: string): string => `${id} has been published. Say why it goes: npm run verwijder -- ${id} "why".`;
export const stillIn = (list: string): string => `The name is still in:\n${list}`;
export const mendFirst = 'Mend this first, so that nothing is left behind. Nothing has changed.';
export const noEntry = (id: string): string => `«${id}» is no entry. Write kind/name: modellen/old.`;
export const staysOfKind = (kind: string): string =>
  `An entry stays of its kind: write ${kind}/new-name. Other fields need a new entry.`;
export const noFileName = (name: string): string => `«${name}» cannot be the name of a file: small letters, digits and dashes.`;
export const isTaken = (id: string): string => `${id} exists already. Choose another name.`;
export const notFound = (id: string, folder: string): string =>
  `${id} does not exist. Look in ${folder} to see what the file is called.`;
export const isPrevious = (id: string, owner: string): string =>
  `«${id}» is an earlier name of ${owner}: that address leads there. Choose another name.`;
export const wouldGive = 'Renaming would give this. Nothing has changed.';
export const howToRename = 'Write: npm run hernoem -- kind/old-name kind/new-name.';
export const howToRemove = 'Write: npm run verwijder -- kind/name "why".';
export const isKept = (count: number, file: string): string =>
  `${count} entries are in ${file}. Commit that file with the release.`;
const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;
export const renamed = (from: string, to: string, times: number, files: number): string =>
  `${from} is now called ${to}: changed ${many(times, 'time', 'times')} in ${many(files, 'file', 'files')}.`;
export const oldLeadsOn = 'The old address leads to the new one.';
export const isGone = (id: string, files: number): string => `${id} is gone (${many(files, 'file', 'files')}).`;
export const reasonIn = (file: string): string => `The reason is in ${file}.`;
