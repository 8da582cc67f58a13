import { z } from 'zod';
import { verwijzing } from './fields.ts';
import { regel, regels } from './regels.ts';
import { gedeeld, helpt, naam, uit } from './werkblad-gedeeld.ts';

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

/** Fields to fill in together. */
export const invulblad = z
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
    eigenVelden: z.int().min(1).max(4).optional().describe('Hoeveel eigen onderwerpen je erbij kunt zetten.'),
    perScherm: z.int().min(1).max(8).optional().describe('Hoeveel velden op één scherm; zonder dit veld vier.'),
    helpt,
  })
  .describe('Velden om samen in te vullen.');
