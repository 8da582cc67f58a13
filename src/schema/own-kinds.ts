import { z } from 'zod';
import * as words from '#language/schema-own-kinds.ts';
import { ingang, perspectief, website } from './fields.ts';
import { kind, makeKinds, type Kind, type Kinds } from './kind.ts';
import type { Overzichtsfilter } from './overzicht.ts';
import { regel, regels } from './regels.ts';
import type { EigenVeld, Soort, Soorten } from './soorten.ts';

/** The kinds that every handreiking has: where all comes from, and the pages about the site. */
const always = ['bronnen', 'paginas'];

/** Behind this kind the kinds of a handreiking itself have their place in the order of relations. */
const before = 'begrippen';

/** The schema of a field that a handreiking describes. */
function fieldOf({ vorm, keuzes = [], verplicht, uitleg }: EigenVeld): z.ZodType {
  const forms = {
    regel: regel(240),
    lijst: regels(300),
    getal: z.number(),
    keuze: z.enum(keuzes),
    website: website.unwrap(),
  } satisfies Record<EigenVeld['vorm'], z.ZodType>;
  const form: z.ZodType = forms[vorm];
  return (verplicht ? form : form.optional()).describe(uitleg);
}

/** What choices above an overview a kind of its own has: one for each field that is a choice. */
const filtersOf = (velden: readonly EigenVeld[]): Overzichtsfilter[] =>
  velden
    .filter(({ vorm }) => vorm === 'keuze')
    .map(({ veld, naam, keuzes = [] }) => ({ veld, naam, alles: words.anyValue, volgorde: keuzes }));

function indelingOf({ indeling = 'geen', velden = [] }: Soort): Kind['indeling'] {
  if (indeling === 'geen' || indeling === 'letter' || indeling === 'plaats') return { op: indeling };
  const { keuzes = [] } = velden.find(({ veld }) => veld === indeling) ?? {};
  return {
    op: 'veld',
    veld: indeling,
    groepen: keuzes.map((waarde) => ({ waarde, naam: waarde.charAt(0).toUpperCase() + waarde.slice(1) })),
  };
}

/** A kind that the generator does not bring, from what a handreiking says of it. */
function ownKind(said: Soort, index: number): Kind {
  const { soort, enkelvoud = soort, meervoud = soort, uitleg = '', groep, velden = [], zin } = said;
  const list = velden.find(({ vorm }) => vorm === 'lijst');
  const facts = velden.filter((one) => one !== list);
  const filters = filtersOf(velden);
  return kind({
    naam: soort,
    enkelvoud,
    meervoud,
    uitleg,
    groep,
    plaats: 'pagina',
    indeling: indelingOf(said),
    overzicht: { ...(zin && { zin }), filters },
    relaties: 'verder',
    // Among the kinds of the generator, whose turns are tens: after the casussen.
    rang: 61 + index / 100,
    feiten: facts.map(({ veld, naam, vorm }) => ({ veld, naam, ...(vorm === 'website' && { als: 'website' as const }) })),
    ...(list && { lijst: { veld: list.veld, kop: list.naam } }),
    schema: ingang({ ...Object.fromEntries(velden.map((veld) => [veld.veld, fieldOf(veld)])), perspectief }),
  });
}

/** Lets a field take the values of the groups that a handreiking names. */
function withValues(schema: Kind['schema'], veld: string, values: string[]): Kind['schema'] {
  const old: z.ZodType | undefined = (schema.shape as Record<string, z.ZodType>)[veld];
  const choice = z.enum(values);
  const field = (old instanceof z.ZodOptional ? choice.optional() : choice).describe(old?.description ?? '');
  // The type of an extended schema loses what is known of its fields.
  return schema.safeExtend({ [veld]: field }) as unknown as Kind['schema'];
}

/** A kind of the generator in the words of a handreiking. */
function inOwnWords(own: Kind, { enkelvoud, meervoud, uitleg, groep, zin, groepen }: Soort): Kind {
  const { indeling } = own;
  const divided =
    groepen && indeling.op === 'veld'
      ? {
          indeling: { ...indeling, groepen },
          schema: withValues(
            own.schema,
            indeling.veld,
            groepen.map(({ waarde }) => waarde),
          ),
        }
      : {};
  return {
    ...own,
    ...(enkelvoud && { enkelvoud }),
    ...(meervoud && { meervoud }),
    ...(uitleg && { uitleg }),
    ...(groep && { groep }),
    ...(zin && { overzicht: { ...own.overzicht, zin } }),
    ...divided,
  };
}

/** What a kind must lead to, of the kinds that there are. */
const within = (own: Kind, names: ReadonlySet<string>): Kind => ({
  ...own,
  leidtNaar: (own.leidtNaar ?? []).flatMap((one) => {
    const soorten = one.soorten.filter((soort) => names.has(soort));
    return soorten.length > 0 ? [{ ...one, soorten }] : [];
  }),
});

/**
 * The kinds of a handreiking.
 * @param said what its soorten.yaml says
 * @param descriptions the kinds that the generator brings, in their order
 */
export function kindsOf(said: Soorten, descriptions: readonly Kind[]): Kinds {
  const byName = new Map(said.soorten.map((one) => [one.soort, one]));
  const known = new Set(descriptions.map(({ naam }) => naam));
  const brought = descriptions.flatMap((own) => {
    const one = byName.get(own.naam);
    if (one) return [inOwnWords(own, one)];
    return always.includes(own.naam) ? [own] : [];
  });
  const added = said.soorten.filter(({ soort }) => !known.has(soort)).map(ownKind);
  const order = descriptions.map(({ naam }) => naam);
  const isFirst = ({ naam }: Kind): boolean => order.indexOf(naam) < order.indexOf(before);
  const all = [...brought.filter(isFirst), ...added, ...brought.filter((one) => !isFirst(one))];
  const names = new Set(all.map(({ naam }) => naam));
  return makeKinds(all.map((one) => within(one, names)));
}
