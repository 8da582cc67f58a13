import { z } from 'zod';
import { regel } from './regels.ts';

/** The fields of site.yaml with the words on plates that are no entry. */
export const platen = {
  praatplaat: z
    .strictObject({
      hart: regel(60).describe('De kop in het midden van de plaat.'),
      onderschrift: regel(120).describe('De regel eronder.'),
      herkomst: regel(300).describe('Waar de plaat vandaan komt.'),
      leeg: z
        .strictObject({
          titel: regel(60).describe('De kop boven de lege plaat.'),
          hart: regel(60).describe('De kop in het midden van de lege plaat.'),
          onderschrift: regel(120).describe('De vraag daaronder.'),
        })
        .optional()
        .describe('De woorden op de plaat die een groep zelf invult; zonder dit is er geen lege plaat.'),
    })
    .optional()
    .describe('De woorden op de praatplaat die geen ingang zijn.'),
  niveauplaat: z
    .strictObject({
      titel: regel(60).describe('De kop boven de plaat.'),
      gebruik: regel(120).describe('Wat een groep met de plaat doet.'),
      hart: regel(60).describe('De kop in het midden.'),
      onderschrift: regel(120).describe('De regel eronder.'),
      herkomst: regel(300).describe('Waar de plaat vandaan komt.'),
      leeg: z
        .strictObject({
          titel: regel(60).describe('De kop boven de lege plaat.'),
          vraag: regel(60).describe('Wat de lege plaat in elk vel vraagt.'),
          hart: regel(60).describe('De kop in het midden van de lege plaat.'),
          onderschrift: regel(120).describe('De vraag daaronder.'),
        })
        .optional()
        .describe('De woorden op de plaat die een groep zelf invult; zonder dit is er geen lege plaat.'),
    })
    .optional()
    .describe('De woorden op de gedrukte plaat met de dilemma’s per niveau en de thema’s; zonder dit is die plaat er niet.'),
};
