export const uses = `How to use it, in the folder of your handreiking:
  handreiking start            builds the site and shows it
  handreiking dev              shows the site while you write
  handreiking build            makes the site in dist/ (--zonder-papier: without booklets and plates)
  handreiking check            says what is wrong in content/
  handreiking nieuw <folder>   begins a new handreiking (--taal en: an English one)
  handreiking nieuw casus "…"  begins an entry, of any kind
  handreiking hernoem <from> <to> renames an entry, verwijder <which> "why" removes one
  handreiking uitgave          keeps which entries there are now: a release
  handreiking rapport          says what deserves a look
  handreiking zoek "question"  says what a reader finds, and why
  handreiking schemas          makes the help for an editor again (.vscode/)`;
export const needsNode = 'Node 22.22 or newer is needed: install Node from nodejs.org.';
export const notBuilt = 'The site has not been built. Mend what is said above and start again.';
export const noContent = (folder) =>
  `There is no folder «content» here: ${folder}. Go to the folder of your handreiking, or begin one: handreiking nieuw my-handreiking --taal en`;
