export const kindUnknown = (kind: string): string => `a value of your own, because the generator does not know «${kind}».`;
export const fieldTaken = (field: string): string => `There is already a field «${field}». Give this field another name.`;
export const choiceNeedsChoices = 'A choice needs «keuzes».';
export const kindNeeds = (kind: string, other: string): string => `«${kind}» cannot do without «${other}»: add that kind too.`;
export const onlyOwnKind = (kind: string, field: string): string =>
  `The generator already knows «${kind}»: «${field}» is for a kind of your own. Remove this field.`;
export const noGroups = (kind: string): string => `The overview of «${kind}» has no groups. Remove this field.`;
export const kindTwice = (kind: string): string => `«${kind}» is there twice. Remove one.`;
export const noFieldLeadsThere = (kind: string): string =>
  `No field here leads to an entry in «${kind}». Put a link in the text: [[${kind}/name]].`;
export const otherSide = (kind: string, name: string, field: string, singular: string): string =>
  `Write this relation on the other side. Remove «${kind}» here and name «${name}» in «${field}» of the entry under ${singular.toLowerCase()}.`;
export const nameInField = (field: string): string => `Name it in the field «${field}».`;
export const writeInFile = (name: string, field: string, file: string): string =>
  `Write this relation on the other side: name «${name}» in «${field}» of ${file}.`;
export const onLight = 'on a light screen and on paper';
export const onDark = 'on a dark screen';
export const inkTwice = (value: string, field: string): string =>
  `«${value}» already belongs to another ink. Give each ink its own «${field}».`;
export const aModel = 'a model in «uit»';
export const axes = '«assen»';
export const partsWithPoles = (count: number): string => `at least ${count} «onderdelen» with «polen»`;
export const threeParts = 'at least three «onderdelen»';
export const listWithColumns = (field: string, columns: number): string =>
  `a list «${field}» with at least ${columns} ${columns === 1 ? 'column' : 'columns'}`;
export const dayOfChange = 'the day of the change';
