import type { z } from 'zod';
import { within } from '../schema/walk.ts';
import { fieldOf, planned, type Field, type Plan } from './form.ts';
import { sampler } from './sample.ts';

const most = 8;

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown => path.reduce<unknown>(within, data);

/** Adds to a plan what a schema says is missing in the sample made by it; false when it asks nothing that can be added. */
function add({ path }: z.core.$ZodIssue, sample: unknown, plan: Plan): boolean {
  const key = planned(path);
  const value = valueAt(sample, path);
  if (value === undefined && !plan.wanted.has(key)) {
    plan.wanted.add(key);
    return true;
  }
  if (!Array.isArray(value) || value.length >= most) return false;
  plan.counts.set(key, value.length + 1);
  return true;
}

/**
 * The form of an entry: every field that its schema cannot do without, also where that depends on what was chosen. The schema itself
 * tells: an entry with samples is checked, and what it then misses is added, until it misses nothing.
 */
export function neededForm(schema: z.ZodType, given: ReadonlyMap<string, string>, wanted: readonly string[] = []): Field {
  const plan: Plan = { given: new Map(given), wanted: new Set([...given.keys(), ...wanted]), counts: new Map() };
  const form = (): Field => fieldOf(schema, { name: '', path: '' }, plan);
  for (let round = 0; round < 30; round += 1) {
    const sample = sampler()(form());
    const { error } = schema.safeParse(sample);
    const isNew = (error?.issues ?? []).map((issue) => add(issue, sample, plan)).some(Boolean);
    if (!isNew) break;
  }
  return form();
}
