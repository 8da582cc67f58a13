import type { z } from 'zod';
import { onePlace } from '#language/schema-kind.ts';
import type { Csl } from './csl.ts';
import { relatievelden } from './fields.ts';
import type { Indeling, Overzicht } from './overzicht.ts';
import type { Vervolg } from './vervolg.ts';

/** The fields that an entry of any kind may have; code that does not know the kind reads no others. */
export interface SharedData {
  titel: string;
  kort: string;
  concept?: boolean | undefined;
  vorigeIds?: string[] | undefined;
  korteTitel?: string | undefined;
  antwoord?: string | undefined;
  volgorde?: number | undefined;
  beoordeeld?: string | undefined;
  beoordeeldDoor?: string | undefined;
  wijzigingen?: { datum: string; wat: string; waarom?: string | undefined }[] | undefined;
  bronnen?: { bron: string; vindplaats: string }[] | undefined;
  steunt?: { bron: string; kop: string; woorden: string }[] | undefined;
  vragen?: string[] | undefined;
  zoektermen?: string[] | undefined;
  synoniemen?: string[] | undefined;
  afkorting?: string | undefined;
  vormen?: string[] | undefined;
  perspectief?: string | undefined;
  spanningsveld?: string | undefined;
  website?: string | undefined;
  onvolledig?: string | undefined;
  csl?: Csl | undefined;
  verder?: { naar: string; want: string }[] | undefined;
}

/** A fact about an entry, shown as name and value; where the field is empty it is absent. */
export interface Feit {
  veld: string;
  naam: string;
  /** How the value is shown: as it is, as a link to a website, as a full reference, or by its name in a list of site.yaml. */
  als?: 'website' | 'verwijzing' | 'niveaus';
  /** Whether a working sheet of the entry says this itself. */
  zegtBlad?: true;
}

/** What an entry of a kind must lead to, on either side: at least one entry of one of these kinds. */
export interface Vereiste {
  soorten: readonly string[];
  waarom: string;
}

/** A kind of entry, described once: all that differs between kinds stands here, and nothing else in the code knows them apart. */
export interface Kind<Naam extends string = string, Data extends SharedData = SharedData> {
  /** The folder under content/, the part of the address, the name in data: `kernvragen`. */
  naam: Naam;
  /** One entry, as the reader calls it: “Kernvraag”. */
  enkelvoud: string;
  /** All of them: “Kernvragen”. */
  meervoud: string;
  /** What a reader finds on the overview page. */
  uitleg: string;
  /** The group in the menu; a page about the site itself stands in none. */
  groep: string | undefined;
  /** Whether it is a reference work: the title of its page is smaller. */
  naslag?: true;
  /** A page of its own, an anchor on the page of the collection, or a page at the top that is not part of the knowledge. */
  plaats: 'pagina' | 'anker' | 'los';
  indeling: Indeling;
  overzicht?: Overzicht;
  /** The fields, without those for relations: these follow from the order of the kinds. */
  schema: z.ZodObject<z.ZodRawShape> & z.ZodType<Data>;
  /** Which kinds an entry may name in fields of their own: its own and all further on, those in a list, or none. */
  relaties: 'verder' | 'geen' | readonly string[];
  /** Where its group stands on the pages of others, the lowest first; without it no other entry names this kind in a field of relations. */
  rang?: number;
  /** Whether an entry of this kind is something to help oneself with; `alsHulp` is what the questions it helps with are called there. */
  helpt?: true;
  alsHulp?: string;
  /** Whether it stands with its perspectief or spanningsveld, and lends that place to what it is related with. */
  metPlaats?: true;
  /** Whether its page lies on two sheets where it has no place of its own: it has two sides. */
  tweezijdig?: true;
  /** Whether an entry that nobody refers to is a mistake of its own. */
  alsVerwijzing?: true;
  /** Whether its page is a guide to what belongs to it: that stands there open. On other pages it is in the line above the title. */
  wijzer?: true;
  /** What a reader can do next on its page, where that differs from other kinds. */
  vervolg?: Vervolg;
  /** Fields of free text whose words return in other entries: one that is nearly another is a slip. Names of places may look alike. */
  vasteWoorden?: readonly string[];
  feiten?: readonly Feit[];
  /** Whether the facts stand under the text; else they stand above it. */
  feitenOnder?: true;
  /** A list shown as the last section of the text, with its heading. */
  lijst?: { veld: string; kop: string };
  leidtNaar?: readonly Vereiste[];
  /** The fields that give it its place: exactly one of those of which the handreiking has the kind. */
  eenVan?: readonly { veld: string; soort: string }[];
  /** The kinds without which it cannot be. */
  nodig?: readonly string[];
  /** What an entry is to machines that read schema.org: a term that is defined, something to do; else a text, or the publication it describes. */
  alsData?: 'begrip' | 'handeling';
  /** Its turn among the suggestions under a search field: the lowest first; 2 when it has none. */
  zoekbeurt?: number;
}

/** All kinds of a handreiking, in the order in which relations are written. */
export interface Kinds {
  list: readonly Kind[];
  /** The kinds that hold knowledge: all but the pages about the site itself. */
  knowledge: readonly Kind[];
  has: (naam: string) => boolean;
  /** The kind of this name; throws when there is none. */
  get: (naam: string) => Kind;
  /** The place of a kind in the order. */
  indexOf: (naam: string) => number;
  /** The schema of a kind with its fields for relations. */
  schemaOf: (naam: string) => z.ZodType<SharedData>;
  /** The kinds that an entry of a kind may name in a field. */
  relationsOf: (naam: string) => readonly string[];
}

/**
 * Makes the kinds of a handreiking from their descriptions. An entry names entries of its own kind or of a kind further on in the list,
 * never of an earlier one: so each relation stands on one side only, and the graph derives the other.
 */
export function makeKinds(list: readonly Kind[]): Kinds {
  const byName = new Map(list.map((kind) => [kind.naam, kind]));
  const get = (naam: string): Kind => {
    const kind = byName.get(naam);
    if (!kind) throw new Error(`There is no kind ${naam}`);
    return kind;
  };
  const related = list.filter(({ rang }) => rang !== undefined).map(({ naam }) => naam);
  const names = list.map(({ naam }) => naam);
  const relationsOf = (naam: string): readonly string[] => {
    const { relaties } = get(naam);
    if (relaties === 'geen') return [];
    if (relaties !== 'verder') return relaties;
    return related.filter((other) => names.indexOf(other) >= names.indexOf(naam));
  };
  // What is extended keeps all it had; the type of `safeExtend` loses the part that is not an object's shape.
  const extended = (one: Kind) =>
    withOnePlace(one, byName, one.schema.safeExtend(relatievelden(relationsOf(one.naam))) as unknown as Kind['schema']);
  const schemas = new Map(list.map((kind) => [kind.naam, extended(kind)]));
  return {
    list,
    knowledge: list.filter(({ plaats }) => plaats !== 'los'),
    has: (naam) => byName.has(naam),
    get,
    indexOf: (naam) => names.indexOf(naam),
    schemaOf: (naam) => schemas.get(naam) ?? get(naam).schema,
    relationsOf,
  };
}

/** Lets an entry say its place in exactly one of the fields for it. Where a handreiking has no such places, none is asked. */
function withOnePlace(
  { enkelvoud, eenVan = [] }: Kind,
  kinds: ReadonlyMap<string, Kind>,
  schema: Kind['schema'],
): Kind['schema'] {
  const fields = eenVan.filter(({ soort }) => kinds.has(soort)).map(({ veld }) => veld);
  const [first] = fields;
  if (first === undefined) return schema;
  const message = onePlace(enkelvoud, fields);
  return schema.superRefine((entry, context) => {
    const said = new Map<string, unknown>(Object.entries(entry));
    if (fields.filter((field) => said.get(field)).length !== 1) context.addIssue({ code: 'custom', path: [first], message });
  });
}

/** Describes a kind; keeps its name and the type of its fields, so that code which knows the kind knows its data. */
export const kind = <const Naam extends string, Data extends SharedData>(description: Kind<Naam, Data>): Kind<Naam, Data> =>
  description;
