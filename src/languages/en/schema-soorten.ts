export const writeName = 'Write a name with lower-case letters, digits and hyphens, without spaces: regulations.';
export const fieldName = 'The name of the field, as it stands above a text: amount.';
export const fieldLabel = 'What the field is called on the page.';
export const fieldForm =
  'One line (regel), a list of lines (lijst), a number (getal), a choice (keuze) or a web address (website). A list stands below the text.';
export const fieldChoices = 'What a choice is made from. The reader can narrow down the overview with it.';
export const fieldRequired = 'Whether every entry has this field.';
export const fieldAbout = 'What belongs in the field, for those who write.';
export const groupValue = 'What is in the field.';
export const groupName = 'The name of the group in the overview.';
export const groupQuestion = 'The question that brings someone to this group.';
export const kindName = 'The folder under content/, and the part of the address: kernvragen.';
export const kindSingular = 'What one entry is called.';
export const kindPlural = 'What they are called together.';
export const kindAbout = 'What a reader finds in the overview.';
export const kindGroup = 'The group in the menu of site.yaml.';
export const kindSentence = 'The sentence above the overview; {aantal} becomes the number of entries.';
export const kindGroups = 'The groups of the overview, for a kind that is divided into them: modellen, instrumenten, casussen.';
export const kindFields = 'The fields of its own, for a kind that the generator does not know.';
export const kindDivision =
  'How the overview of a kind of your own is divided: geen (not at all), letter, plaats (by place), or the name of a field that is a choice.';
export const kinds =
  'The kinds of this handreiking. A kind that is not in the list is not there; bronnen and paginas are always there.';
