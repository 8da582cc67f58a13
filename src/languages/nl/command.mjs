// What the command `handreiking` says before anything of it runs: plain JavaScript, for Node 20.
export const uses = `Zo gebruik je het, in de map van je handreiking:
  handreiking start            bouwt de site en toont haar
  handreiking dev              toont de site terwijl je schrijft
  handreiking build            maakt de site in dist/ (--zonder-papier: zonder boekjes en platen)
  handreiking check            zegt wat er in content/ niet klopt
  handreiking nieuw <map>      begint een nieuwe handreiking
  handreiking nieuw casus "…"  begint een ingang, van welke soort ook
  handreiking hernoem <van> <naar>, verwijder <wat> "waarom"
  handreiking uitgave          bewaart welke ingangen er nu zijn
  handreiking rapport          zegt wat aandacht vraagt
  handreiking zoek "vraag"     zegt wat een lezer vindt, en waarom
  handreiking schemas          maakt de hulp voor een teksteditor opnieuw (.vscode/)`;
export const needsNode = 'Nodig is Node 22.22 of nieuwer: installeer Node van nodejs.org.';
export const notBuilt = 'De site is niet gebouwd. Los de meldingen hierboven op en start opnieuw.';
export const noContent = (folder) =>
  `Hier is geen map «content»: ${folder}. Ga naar de map van je handreiking, of begin er een: handreiking nieuw mijn-handreiking`;
