import { z } from 'zod';
import { inner } from '../schema/walk.ts';

/** What is known beforehand of an entry that is begun, by path; a place in a list is written as `*`: `onderdelen.*.plaats`. */
export interface Plan {
  /** Fields that may be left out and are wanted. */
  wanted: Set<string>;
  /** What a field is filled with. */
  given: Map<string, string>;
  /** How many there are in a list, where that is more than the schema asks. */
  counts: Map<string, number>;
}

/** A field of an entry that is begun, with what stands in it. */
export interface Field {
  name: string;
  path: string;
  help: string;
  isOptional: boolean;
  /** Whether someone who begins an entry is asked for it, although it may be left out. */
  isBegin: boolean;
  /** The values to choose from, where they are a few. */
  choices: readonly string[];
  /** The kind of which a name is wanted here; `overal` for a name with its kind. */
  target?: string;
  value?: string;
  /** The schema of a single value; absent in a group and in a list. */
  single?: z.core.$ZodType;
  /** The fields of a group. */
  fields?: Field[];
  /** What stands in a list. */
  items?: Field[];
}

/** A path as a plan writes it. */
export const planned = (path: readonly PropertyKey[]): string =>
  path.map((key) => (typeof key === 'number' ? '*' : String(key))).join('.');

function limitOf(schema: z.core.$ZodType): number {
  const { minimum = 1, length } = schema._zod.bag;
  return Number(length ?? minimum);
}

const mayBeAbsent = (schema: z.core.$ZodType): boolean => schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;

/** The description of a schema, or of what it wraps. */
function helpOf(schema: z.core.$ZodType): string {
  if (schema instanceof z.ZodType && schema.description) return schema.description;
  const within = inner(schema);
  return within === schema ? '' : helpOf(within);
}

function choicesOf(schema: z.core.$ZodType): string[] {
  if (schema instanceof z.ZodEnum) return schema.options.map(String);
  if (schema instanceof z.ZodBoolean) return ['true', 'false'];
  return schema instanceof z.ZodDiscriminatedUnion ? schema.def.options.map((option) => formName(schema, option)) : [];
}

/** The value by which one form of a union is known from the others. */
function formName({ def: { discriminator } }: z.ZodDiscriminatedUnion, option: z.core.$ZodType): string {
  const literal = option instanceof z.ZodObject ? (option.shape as Record<string, z.ZodType>)[discriminator] : undefined;
  return literal instanceof z.ZodLiteral ? String(literal.value) : '';
}

function itemsOf(schema: z.core.$ZodType, path: string, plan: Plan): Field[] | undefined {
  const item = (element: z.core.$ZodType) => fieldOf(element, { name: '', path: `${path}.*` }, plan);
  if (schema instanceof z.ZodTuple) return schema.def.items.map(item);
  if (!(schema instanceof z.ZodArray)) return undefined;
  const count = Math.max(limitOf(schema), plan.counts.get(path) ?? 1);
  return Array.from({ length: count }, () => item(schema.def.element));
}

function fieldsOf(schema: z.core.$ZodType, path: string, plan: Plan): Field[] | undefined {
  if (!(schema instanceof z.ZodObject)) return undefined;
  return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([name, field]) => {
    const below = path ? `${path}.${name}` : name;
    return !mayBeAbsent(field) || plan.wanted.has(below) ? [fieldOf(field, { name, path: below }, plan)] : [];
  });
}

/** The schema of the form that was chosen, or of the first. */
function formOf(schema: z.core.$ZodType, path: string, plan: Plan): z.core.$ZodType {
  if (!(schema instanceof z.ZodUnion)) return schema;
  const chosen = plan.given.get(path);
  const isDecided = schema instanceof z.ZodDiscriminatedUnion;
  const option = isDecided ? schema.def.options.find((one) => formName(schema, one) === chosen) : undefined;
  return inner(option ?? schema.def.options[0] ?? schema);
}

/** A field of an entry that is begun: with all that it cannot do without, and all that is wanted. */
export function fieldOf(outer: z.core.$ZodType, { name, path }: Pick<Field, 'name' | 'path'>, plan: Plan): Field {
  const within = inner(outer);
  const schema = formOf(within instanceof z.ZodNullable ? within.unwrap() : within, path, plan);
  const target = schema instanceof z.ZodType ? schema.meta()?.['verwijstNaar'] : undefined;
  const fields = fieldsOf(schema, path, plan);
  const items = fields ? undefined : itemsOf(schema, path, plan);
  const value = schema instanceof z.ZodLiteral ? String(schema.value) : plan.given.get(path);
  return {
    name,
    path,
    help: helpOf(outer),
    isOptional: mayBeAbsent(outer),
    isBegin: outer instanceof z.ZodType && outer.meta()?.['bijHetBegin'] === true,
    choices: choicesOf(within),
    ...(typeof target === 'string' && { target }),
    ...(fields ? { fields } : items ? { items } : { single: schema, ...(value !== undefined && { value }) }),
  };
}
