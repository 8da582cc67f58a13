import { z } from 'zod';
import { bronvermelding, verwijzing, verwijzingOveral } from './fields.ts';
import { regel, regels } from './regels.ts';

const naam = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Schrijf een id met kleine letters, cijfers en streepjes: belangen-oog.')
  .describe('Een vaste naam, die gelijk blijft als de zin verandert.');

const helpt = z
  .array(verwijzingOveral)
  .min(1)
  .describe('De ingangen die hierbij helpen, als soort/naam; minstens één, anders loopt het gesprek dood.');

const paar = (uitleg: string) => z.tuple([z.int().positive(), z.int().positive()]).describe(uitleg);

/** What a working instrument of any kind says of itself. */
const gedeeld = {
  versie: z.int().positive().describe('Eén hoger als een vraag, antwoord of rij iets anders gaat betekenen.'),
  afdruk: regel(12).optional().describe('De vingerafdruk van de vragen bij deze versie; het bouwen zegt welke hier hoort.'),
  minuten: paar('Hoeveel minuten het invullen kost, en hoeveel het gesprek.'),
  tijdVan: z.enum(['bron', 'ons']).describe('Van wie de minuten zijn: van de bron, of van ons.'),
  aantal: paar('Met hoeveel mensen: minstens en hoogstens.'),
  voorbereiden: regel(400).describe('Hoe je het voorbereidt, in één tot drie zinnen.'),
  gesprek: regels(300).describe('Hoe je het gesprek leidt, stap voor stap. Zet [ ] om wat van ons is.'),
  bron: bronvermelding.describe('Waar de vragen staan.'),
  herkomst: regel(400).optional().describe('Wat er aan de vragen van de bron is en wat van ons, in één of twee zinnen.'),
};

const stellingen = z
  .strictObject({
    soort: z.literal('stellingen'),
    ...gedeeld,
    antwoorden: z.array(regel(20)).length(5).describe('De vijf antwoorden, van nee naar ja.'),
    toelichting: regel(80)
      .optional()
      .describe('De vraag bij het veld om iets bij te schrijven; zonder dit veld [Waaraan merk je dat?].'),
    toelichtingOpen: z
      .boolean()
      .optional()
      .describe('Of dat veld vanzelf opengaat, omdat de bron de vraag bij elk antwoord stelt.'),
    groepen: z
      .array(
        z.strictObject({
          naam: regel(60).describe('Het kopje boven deze vragen.'),
          vragen: z
            .array(
              z.strictObject({
                id: naam,
                vraag: regel(300).describe('De vraag: één ding tegelijk.'),
                ja: regel(160).describe('De zin bij Samen ja, zonder hoofdletter en punt: we vertrouwen elkaar.'),
                nee: regel(160).describe('De zin bij Samen nee, zonder hoofdletter en punt.'),
                uiteen: regel(160).describe('Het vervolg op ‘Over de vraag’: of we elkaar vertrouwen.'),
                helpt,
              }),
            )
            .min(1)
            .describe('De vragen van deze groep.'),
        }),
      )
      .min(1)
      .describe('De vragen, in groepen; elke groep is een scherm.'),
  })
  .describe('Vragen met vijf antwoorden in woorden.');

const keuzehulp = z
  .strictObject({
    soort: z.literal('keuzehulp'),
    ...gedeeld,
    uitkomsten: z
      .array(
        z.strictObject({
          id: naam,
          naam: regel(60).describe('Waar je uit kiest.'),
          kort: regel(240).optional().describe('Wat dit is, in één zin.'),
          pagina: verwijzingOveral.optional().describe('De ingang over deze keuze, als soort/naam.'),
        }),
      )
      .min(2)
      .describe('Waar je uit kiest.'),
    uitkomstvraag: regel(120).describe('De vraag waar de keuze het antwoord op is.'),
    vuistregel: regel(200).optional().describe('De regel van de bron om mee te sluiten.'),
    vragen: z
      .array(
        z.strictObject({
          id: naam,
          naam: regel(40).describe('De vraag in een of twee woorden, voor de tabel.'),
          vraag: regel(300).describe('De vraag.'),
          telt: z.boolean().describe('Of de bron de antwoorden aan een keuze koppelt.'),
          antwoorden: z
            .array(
              z.strictObject({
                id: naam,
                tekst: regel(160).describe('Het antwoord.'),
                trekt: z.array(naam).optional().describe('De id’s van de keuzes waar dit antwoord naar trekt.'),
                want: regel(400).optional().describe('Waarom, met de bron erbij.'),
              }),
            )
            .min(2)
            .describe('De antwoorden.'),
          helpt,
        }),
      )
      .min(2)
      .describe('De vragen.'),
  })
  .describe('Vragen die helpen kiezen.');

const uit = verwijzing('modellen')
  .optional()
  .describe('Het model waar de assen, polen of rijen uit komen: de bestandsnaam. Bij een model zonder dit veld het model zelf.');
const eerst = z.int().min(3).max(5).describe('Hoeveel er vooraan staan om over te praten: meestal drie.');

const kwadrant = z
  .strictObject({
    soort: z.literal('kwadrant'),
    ...gedeeld,
    uit,
    ding: regel(40).describe('Hoe één ding heet dat je plaatst: samenwerking.'),
    dingen: regel(40).describe('Hoe meer dingen heten: samenwerkingen.'),
    stappen: z.array(regel(20)).length(4).describe('De vier stappen van een as, van laag naar hoog.'),
    assen: z
      .tuple([regel(60), regel(60)])
      .describe('De naam van de as naar rechts en die van de as naar boven, zoals je erover praat.'),
    vakken: z
      .array(regel(80))
      .length(4)
      .optional()
      .describe('De namen van de vakken, als de bron ze geeft: linksboven, rechtsboven, linksonder, rechtsonder.'),
    keuze: z
      .strictObject({
        vraag: regel(80).describe('Wat je per ding afspreekt: Wie gaat erheen?'),
        opties: regels(60).describe('Waar je uit kiest.'),
      })
      .optional()
      .describe('De keuze die je samen maakt als alles geplaatst is.'),
    helpt,
  })
  .describe('Eigen dingen op een plek tussen twee assen.');

const balans = z
  .strictObject({
    soort: z.literal('balans'),
    ...gedeeld,
    uit,
    plaatsen: z.array(regel(20)).length(5).describe('De vijf plaatsen tussen de polen, van de ene naar de andere.'),
    dringend: z.array(regel(20)).length(3).describe('Hoe dringend het is: kan wachten, dit jaar, nu.'),
    eerst,
    paren: z
      .int()
      .min(3)
      .optional()
      .describe('Hoeveel paren van het model meedoen, als de laatste in de bron geen twee kanten zijn.'),
    onderwerp: regel(40).describe('Hoe één paar heet: dilemma.'),
    onderwerpen: regel(40).describe('Hoe meer paren heten: dilemma’s.'),
    helpt,
  })
  .describe('Paren van twee kanten die allebei goed zijn.');

const raster = z
  .strictObject({
    soort: z.literal('raster'),
    ...gedeeld,
    uit,
    kolommen: z
      .array(
        z.strictObject({
          naam: regel(40).describe('Het woord boven de kolom.'),
          kort: regel(80).optional().describe('Wat het betekent.'),
        }),
      )
      .min(3)
      .max(8)
      .describe('De kolommen, van links naar rechts.'),
    rijen: regels(80).optional().describe('De rijen, als het model ze niet als onderdelen heeft.'),
    oplopend: z.boolean().describe('Of verder naar rechts meer is; zo niet, dan is alleen het gekozen vak gekleurd.'),
    eigenRijen: z.int().min(0).max(6).describe('Hoeveel eigen rijen erbij kunnen.'),
    naastElkaar: z.enum(['samenwerkingen', 'deelnemers']).describe('Wat je naast elkaar legt.'),
    vragen: regels(200).optional().describe('De gespreksvragen waarmee je sluit.'),
    vraag: regel(120).describe('De vraag boven de tabel.'),
    helpt,
  })
  .describe('Rijen met een plek in de kolommen.');

const veld = z.strictObject({
  id: naam,
  naam: regel(80).describe('Het onderwerp.'),
  vraag: regel(300).optional().describe('De vraag erbij.'),
  soort: z.enum(['tekst', 'lijst', 'keuze']).describe('Een tekst, een lijst met kolommen, of een keuze uit opties.'),
  label: regel(60).optional().describe('Wat er boven het veld staat: Onze spelregel.'),
  opties: regels(80).optional().describe('De opties van een keuze.'),
  kolommen: regels(60).optional().describe('De kolommen van een lijst.'),
  voorbeeld: z
    .strictObject({
      naam: regel(80).describe('Van wie het voorbeeld is: Zo deed Salland United het.'),
      casus: verwijzing('casussen').optional().describe('De casus: de bestandsnaam.'),
      tekst: regel(400).describe('Het voorbeeld.'),
    })
    .optional()
    .describe('Een voorbeeld, dat op verzoek verschijnt.'),
  helpt: helpt.optional(),
});

const invulblad = z
  .strictObject({
    soort: z.literal('invulblad'),
    ...gedeeld,
    kop: regel(80).describe('De kop boven de velden: Acht onderwerpen.'),
    uitleg: regel(300).describe('Hoe je invult, in één of twee zinnen.'),
    uit,
    label: regel(60).describe('Wat er boven elk tekstveld staat: Onze spelregel.'),
    samen: regel(60).describe('Hoe heet wat jullie samen opschrijven: Onze regel.'),
    stand: z
      .array(regel(40))
      .min(2)
      .max(4)
      .optional()
      .describe('Hoe het ermee staat: afspraak nodig, nog bespreken, niet nodig.'),
    velden: z.array(veld).min(1).describe('De velden.'),
    perScherm: z.int().min(1).max(8).optional().describe('Hoeveel velden op één scherm; zonder dit veld vier.'),
    helpt,
  })
  .describe('Velden om samen in te vullen.');

type Blad = z.infer<typeof soorten>;
const soorten = z.discriminatedUnion('soort', [stellingen, keuzehulp, kwadrant, balans, raster, invulblad]);

type Fout = { path: (string | number)[]; message: string };

/** Ids that stand twice, each at its second place. */
function dubbel(ids: { id: string; path: (string | number)[] }[]): Fout[] {
  const seen = new Set<string>();
  return ids.flatMap(({ id, path }) => {
    if (!seen.has(id)) return (seen.add(id), []);
    return [{ path, message: `De id «${id}» staat er twee keer. Geef een van de twee een andere id.` }];
  });
}

const metPlek = (items: readonly { id: string }[], path: (string | number)[]) =>
  items.map(({ id }, index) => ({ id, path: [...path, index, 'id'] }));

/** Pulls towards a choice that does not exist. */
function losseTrek(blad: Extract<Blad, { soort: 'keuzehulp' }>): Fout[] {
  const known = new Set(blad.uitkomsten.map(({ id }) => id));
  return blad.vragen.flatMap(({ antwoorden }, vraag) =>
    antwoorden.flatMap(({ trekt = [] }, antwoord) =>
      trekt.flatMap((id, index): Fout[] =>
        known.has(id)
          ? []
          : [
              {
                path: ['vragen', vraag, 'antwoorden', antwoord, 'trekt', index],
                message: `«${id}» is geen keuze van deze keuzehulp. Kies uit: ${[...known].map((one) => `«${one}»`).join(', ')}.`,
              },
            ],
      ),
    ),
  );
}

/** A choice without options, a list without columns. */
const onvolledig = (blad: Extract<Blad, { soort: 'invulblad' }>): Fout[] =>
  blad.velden.flatMap(({ soort, opties, kolommen }, index): Fout[] => {
    if (soort === 'keuze' && !opties) return [{ path: ['velden', index, 'soort'], message: 'Een keuze heeft «opties» nodig.' }];
    if (soort === 'lijst' && !kolommen)
      return [{ path: ['velden', index, 'soort'], message: 'Een lijst heeft «kolommen» nodig.' }];
    return [];
  });

function foutenIn(blad: Blad): Fout[] {
  switch (blad.soort) {
    case 'stellingen': {
      const vragen = blad.groepen.flatMap(({ vragen: own }, index) => metPlek(own, ['groepen', index, 'vragen']));
      const weinig =
        vragen.length < 3
          ? [
              {
                path: ['groepen'],
                message: 'Er zijn minstens drie vragen nodig: het gesprek begint bij de drie grootste verschillen.',
              },
            ]
          : [];
      return [...dubbel(vragen), ...weinig];
    }
    case 'keuzehulp':
      return [
        ...dubbel(metPlek(blad.vragen, ['vragen'])),
        ...dubbel(metPlek(blad.uitkomsten, ['uitkomsten'])),
        ...blad.vragen.flatMap(({ antwoorden }, index) => dubbel(metPlek(antwoorden, ['vragen', index, 'antwoorden']))),
        ...losseTrek(blad),
      ];
    case 'invulblad':
      return [...dubbel(metPlek(blad.velden, ['velden'])), ...onvolledig(blad)];
    default:
      return [];
  }
}

/** What makes an instrument work on the page: its questions, answers and rules, as data. */
export const werkblad = soorten
  .superRefine((blad, context) => {
    for (const { path, message } of foutenIn(blad)) context.addIssue({ code: 'custom', path, message });
  })
  .optional()
  .meta({ bijHetBegin: true })
  .describe('De vragen en regels waarmee dit instrument op de pagina werkt; zonder dit veld is het alleen beschreven.');

/** The data of a working instrument, as it is written. */
export type Werkblad = Blad;
