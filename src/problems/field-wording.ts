import { list, suggestion } from './choices.ts';
import type { Place, Problem } from './problem.ts';

/** What can be wrong with a field. */
export const fieldWording = {
  unknownField: (place: Place, found: string, choices: readonly string[]): Problem => ({
    ...place,
    message: `Het veld «${found}» bestaat hier niet. ${
      choices.length > 0 ? suggestion(found, choices, `Wel: ${list(choices)}.`) : 'Haal het weg.'
    }`,
  }),

  commaInValue: (place: Place, after: string): Problem => ({
    ...place,
    message: `Tussen { en } scheidt een komma velden, en «${after}» is er geen. Zet de hele waarde tussen aanhalingstekens.`,
  }),

  emptyItem: (place: Place): Problem => ({
    ...place,
    message: 'In deze lijst staat iets leegs, zoals een streepje met niets erachter. Vul het in of haal het weg.',
  }),

  emptyChoice: (place: Place, choices: readonly string[]): Problem => ({
    ...place,
    message: `Het veld «${place.field}» is leeg. Kies uit: ${list(choices)}.`,
  }),

  missingField: (place: Place, help: string): Problem => ({
    ...place,
    message: `Het veld «${place.field}» ontbreekt.${help ? ` Verwacht: ${help}` : ''}`,
  }),

  emptyField: (place: Place, help: string): Problem => ({
    ...place,
    message: `Het veld «${place.field}» is leeg.${help ? ` Verwacht: ${help}` : ' Vul het in of haal het weg.'}`,
  }),

  needsQuotes: (place: Place, found: string): Problem => ({
    ...place,
    message: `Gevonden: ${found}, en dat leest de computer niet als tekst. Zet er aanhalingstekens omheen: "${found}".`,
  }),

  noSpace: (place: Place, name: string): Problem => ({
    ...place,
    message: `Na «${name}:» hoort een spatie. Schrijf «${name}: waarde».`,
  }),

  wrongIndent: (place: Place, found: string, group: string): Problem => ({
    ...place,
    message: `Het veld «${found}» hoort bij «${group}». Spring de regel in, tot recht onder het eerste veld daarvan.`,
  }),

  wrongForm: (place: Place, found: string, help: string): Problem => ({
    ...place,
    message: `Gevonden: ${found}. Dat heeft niet de goede vorm.${help ? ` Verwacht: ${help}` : ''}`,
  }),

  wrongValue: (place: Place, found: string, expected: string): Problem => ({
    ...place,
    message: `Gevonden: ${found}. Verwacht: ${expected}.`,
  }),

  wrongChoice: (place: Place, found: string, choices: readonly string[]): Problem => ({
    ...place,
    message: `«${found}» kan hier niet. ${suggestion(found, choices, '')} Kies uit: ${list(choices)}.`.replace('  ', ' '),
  }),

  rule: (place: Place, message: string): Problem => ({ ...place, message }),
} as const;
