import { stem } from './stem.ts';

/**
 * Words of everyday and administrative Dutch: the first of a group is what people say, the others what texts say for it. General
 * language only: what a subject calls its own things stands in the content, in `synoniemen` and
 * `zoektermen`.
 */
const groups = `
betalen kosten financiering budget bekostiging | geld budget financiering bekostiging middelen euro betalen financieren centen |
subsidie bijdrage financiering | kosten uitgaven prijs betalen | besparing besparen opbrengst winst baten bezuiniging bezuinigen
| tekort schaarste krapte | personeel medewerkers mensen werknemers collega professionals | arbeidsmarkt personeelstekort |
voorzitter leider trekker | bestuur directie bestuurder bestuurlijk | toezicht toezichthouder commissarissen rvt | rvt toezicht
toezichthouder | rvb bestuur bestuurder | inspectie igj toezichthouder | burger inwoner bewoner | patient client zorgvrager |
familie naasten mantelzorger | ouderen senioren bejaarden | jongeren jeugd kinderen | verpleeghuis ouderenzorg vvt verpleging |
thuiszorg wijkverpleging vvt | gemeente wethouder overheid | overheid ministerie rijk | verzekeraar zorgverzekeraar zorgkantoor
financier | financier zorgverzekeraar geldschieter | wet regels wetgeving | regels kaders protocollen richtlijnen voorschriften
| afspraak convenant overeenkomst akkoord | contract overeenkomst convenant | samenwerking samenwerkingsverband netwerk
alliantie coalitie | alliantie samenwerkingsverband netwerk coalitie | coalitie alliantie netwerk | keten ketenzorg netwerk |
partner partij deelnemer lid | deelnemer lid deelnemen meedoen | meedoen deelnemen aansluiten deelname | aanhaken aansluiten
meedoen | instappen toetreden aansluiten meedoen | uitstappen uittreden stoppen vertrekken opzeggen | stoppen beeindigen
opheffen ophouden uitstappen | starten beginnen opstarten oprichten | oprichten starten opzetten | concurrent concurrentie
mededinging rivaal | mededinging concurrentie acm | fusie fuseren samengaan | macht invloed zeggenschap | zeggenschap inspraak
medezeggenschap beslissen | inspraak participatie meepraten meedenken | meebeslissen zeggenschap inspraak participatie |
beslissen besluiten besluit besluitvorming | beslissing besluit besluitvorming | akkoord instemmen eens overeenstemming
consensus | eens consensus overeenstemming | stemmen besluiten meerderheid | ruzie conflict onenigheid botsing | conflict ruzie
spanning geschil | botsen conflict spanning | wringen schuren spanning botsen | wantrouwen vertrouwen argwaan | relatie band
verhouding | klik band vertrouwen | bespreken praten gesprek overleg | praten overleggen gesprek bespreken | vergadering overleg
bijeenkomst vergaderen | overleg vergadering tafel | doel ambitie doelstelling | visie ambitie stip | opgave vraagstuk probleem
uitdaging | probleem vraagstuk opgave kwestie | plan aanpak programma | strategie koers richting | koers richting strategie |
taak rol verantwoordelijkheid | rol positie taak | verantwoordelijk verantwoordelijkheid aansprakelijk | verantwoorden
verantwoording rekenschap afleggen | aanspreken verantwoording houden | meten effect meetbaar indicator evalueren monitoren |
resultaat effect opbrengst uitkomst | effect impact resultaat | nut waarde opbrengst meerwaarde | cijfers data gegevens
indicatoren | gegevens data informatie | registratie administratie gegevens | evalueren evaluatie terugkijken reflectie | leren
ontwikkelen reflectie | mislukken stranden misgaan | vastlopen stagneren impasse vast stilvallen | stilvallen inzakken vastlopen
stagneren dip | dip inzinking vastlopen | energie elan motivatie | enthousiasme energie elan | traag langzaam tempo snel | snel
tempo snelheid | druk drukte belasting | tijd capaciteit uren | vaardigheden competenties kwaliteiten bekwaamheden |
eigenschappen competenties profiel kwaliteiten | competenties vaardigheden profiel | cultuur gedrag gewoonten | gedrag houding
cultuur | houding gedrag mindset | vernieuwing innovatie verandering | innovatie vernieuwing | verandering transitie
transformatie verandering | transitie verandering transformatie | transformatie transitie verandering | structuur inrichting
organisatievorm | vorm structuur inrichting | rechtsvorm stichting cooperatie vereniging | stichting rechtsvorm | juridisch
rechtsvorm wettelijk | regio streek regionaal gebied | lokaal plaatselijk wijk | schaal omvang grootte | uitbreiden verbreden
opschalen groeien | groeien uitbreiden opschalen | kern kopgroep | belang belangen eigenbelang | gelijk gelijkwaardig |
oneerlijk scheef onevenwichtig | eerlijk evenwichtig rechtvaardig | verdelen verdeling verdeelsleutel | risico gevaar
onzekerheid | onzeker onzekerheid risico | grip controle sturing | sturen sturing regie | regie sturing coordinatie |
coordineren coordinatie afstemmen regie | afstemmen afstemming coordinatie | aansturen sturing leiding | checklist vragenlijst
lijst | test zelftest vragenlijst scan | hulpmiddel instrument werkvorm | instrument hulpmiddel werkvorm methode | methode
werkwijze aanpak | voorbeeld casus praktijkvoorbeeld | verhaal casus voorbeeld | gezondheid preventie welzijn | preventie
gezondheid | ggz psychiatrie psychisch | gehandicapten gehandicaptenzorg beperking | achterban leden thuisfront | draagvlak
steun achterban | steun hulp draagvlak | verplicht verplichting dwang | vrijblijvend verbindend vrijwillig | commitment
betrokkenheid toewijding | betrokken betrokkenheid betrekken | betrekken meenemen participatie | kiezen keuze afweging | keuze
afweging kiezen | afwegen afweging overwegen | wisselen wisseling verloop | structureel blijvend duurzaam borgen | borgen
verankeren bestendigen | project programma | flexibel wendbaar lenig | onafhankelijk neutraal | adviseur begeleider | trekker
coordinator kartrekker netwerkregisseur | coordinator netwerkcoordinator regisseur | grens grenzen domein | domein sector |
sector domein branche | samenhang integraal | integraal samenhang | dubbel overlap | versnippering wirwar overlap veelheid |
wirwar versnippering veelheid | open openheid transparant | transparant openheid inzicht | kwaliteit kwaliteitseisen |
veiligheid veilig patientveiligheid | crisis corona calamiteit | rekening kosten financiering | opdraaien kosten betalen |
verdienen inkomsten omzet opbrengst | bezuinigen besparen kosten | samenwerken samenwerking | vertrek wisseling bestuurswissel |
uitleggen betekenis begrip | afhaken uitstappen afstand | weerstand tegenstand | veilig vertrouwen | persoonlijk relatie |
zelfstandig autonoom autonomie | autonomie zelfstandig eigenheid | loslaten ruimte | ruimte handelingsruimte mandaat | mandaat
bevoegdheid volmacht | bevoegdheid mandaat | moed lef durf | overtuigen draagvlak meekrijgen | meekrijgen draagvlak meenemen |
informeren meenemen communicatie | communicatie informeren | volgorde stappen fasering | stappen stappenplan fasen | stappenplan
routekaart fasen | fase ontwikkelfase levensfase
`;

const related = new Map<string, Set<string>>();
for (const group of groups.replaceAll('\n', ' ').split('|')) {
  const [first = '', ...others] = group.trim().split(/\s+/);
  const known = related.get(stem(first)) ?? new Set();
  for (const word of others) known.add(word);
  related.set(stem(first), known);
}

/** Other words for a word, none of them the word itself. The relation goes one way: from what people say to what texts say. */
export const synonymsOf = (word: string): string[] =>
  [...(related.get(stem(word)) ?? [])].filter((other) => stem(other) !== stem(word));
