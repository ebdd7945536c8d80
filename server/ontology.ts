import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { entityType, lane, type Ontology, type Predicate, predicate } from './contract/ontology.ts';
import { type PlaceFact, placeFact } from './contract/where.ts';
import { AppError } from './errors.ts';

/** The ontology as graph-seed/ontology says it, checked in itself: every name it uses is one it declares. */
export function readOntology(seedDir: string): Ontology {
  const dir = join(seedDir, 'ontology');
  const types = readFolder(join(dir, 'types'), entityType);
  const predicates = readFolder(join(dir, 'predicates'), predicate);
  const lanesFile = join(dir, 'lanes.yaml');
  const lanes = readYaml(lanesFile, z.array(lane));

  const typeIds = uniqueIds(types);
  const laneIds = uniqueIds(lanes.map((value) => ({ file: lanesFile, value })));
  uniqueIds(predicates);
  for (const { file, value: t } of types) {
    if (t.parent !== null && !typeIds.has(t.parent)) throw bad(file, 'parent', `"${t.parent}" is no type`);
    if (!laneIds.has(t.lane)) throw bad(file, 'lane', `"${t.lane}" is no lane`);
  }
  for (const { file, value: t } of types) {
    const parent = types.find((p) => p.value.id === t.parent)?.value;
    if (parent !== undefined && parent.parent !== null)
      throw bad(file, 'parent', `"${t.parent}" has a parent itself; types are two levels deep`);
  }
  for (const { file, value: p } of predicates) {
    for (const slot of ['subject', 'object', 'instrument'] as const)
      for (const t of p[slot]) if (!typeIds.has(t)) throw bad(file, slot, `"${t}" is no type`);
    for (const l of [p.lane?.subject, p.lane?.object, p.lane?.when.subject, p.lane?.when.object])
      if (l !== undefined && !laneIds.has(l)) throw bad(file, 'lane', `"${l}" is no lane`);
  }
  const inOrder = <T extends { order: number; id: string }>(list: { value: T }[]) =>
    list.map((e) => e.value).sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  return { types: inOrder(types), predicates: inOrder(predicates), lanes };
}

/** Points for places that no list of towns holds, from graph-seed/ontology/places.yaml; a story need not have any. */
export function readPlaces(seedDir: string): PlaceFact[] {
  const file = join(seedDir, 'ontology', 'places.yaml');
  return existsSync(file) ? readYaml(file, z.array(placeFact)) : [];
}

/** These types with their parents, parents first, each group in the ontology's order: one form per set of types. */
export function expandTypes(ontology: Ontology, types: readonly string[]): string[] {
  // There are few sets of types, and every name of every article asks for one.
  const asked = expansions.get(ontology) ?? new Map<string, readonly string[]>();
  expansions.set(ontology, asked);
  const key = types.join(' ');
  const known = asked.get(key) ?? expand(ontology, types);
  asked.set(key, known);
  return [...known];
}
const expansions = new WeakMap<Ontology, Map<string, readonly string[]>>();

function expand(ontology: Ontology, types: readonly string[]): string[] {
  const wanted = new Set(types.flatMap((id) => [id, ontology.types.find((t) => t.id === id)?.parent ?? id]));
  const known = ontology.types.filter((t) => wanted.has(t.id));
  return [...known.filter((t) => t.parent === null), ...known.filter((t) => t.parent !== null)].map((t) => t.id);
}

/** The types without a parent among these and their parents: what a thing is at bottom. */
export const rootTypes = (ontology: Ontology, types: readonly string[]): string[] =>
  expandTypes(ontology, types).filter((id) => ontology.types.find((t) => t.id === id)?.parent === null);

export const findPredicate = (ontology: Ontology, id: string): Predicate | undefined =>
  ontology.predicates.find((p) => p.id === id);

export type Slot = 'subject' | 'object' | 'instrument';
/** Whether an entity of these types may stand in this slot. */
export const allows = (ontology: Ontology, p: Predicate, slot: Slot, types: readonly string[]): boolean =>
  expandTypes(ontology, types).some((t) => p[slot].includes(t));

/** A Place may be part of a Country, so both are one kind here; else two things share a type at bottom. */
export function areSameKind(ontology: Ontology, a: readonly string[], b: readonly string[]): boolean {
  const kinds = (types: readonly string[]) => rootTypes(ontology, types).map((t) => (t === 'Country' ? 'Place' : t));
  const first = new Set(kinds(a));
  return kinds(b).some((t) => first.has(t));
}

type Read<T> = { readonly file: string; readonly value: T };

function readFolder<S extends z.ZodType<{ id: string }>>(dir: string, schema: S): Read<z.output<S>>[] {
  let names: string[];
  try {
    names = readdirSync(dir).filter((n) => /\.ya?ml$/.test(n));
  } catch (cause) {
    throw new AppError(500, 'bad-ontology', `The folder ${dir} cannot be read`, {
      field: 'SEED_DIR',
      detail: 'SEED_DIR must name a folder with ontology/types and ontology/predicates.',
      cause,
    });
  }
  if (names.length === 0) throw bad(dir, 'folder', 'holds no .yaml file');
  return names.sort().map((name) => {
    const file = join(dir, name);
    const value = readYaml(file, schema);
    if (`${value.id}.yaml` !== name) throw bad(file, 'id', `"${value.id}" is not the file's name`);
    return { file, value };
  });
}

function readYaml<S extends z.ZodType>(file: string, schema: S): z.output<S> {
  let data: unknown;
  try {
    data = parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    const why = cause as { message?: unknown };
    throw bad(file, 'file', `cannot be read: ${String(why.message).split('\n')[0]}`);
  }
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw bad(file, issue?.path.join('.') || 'file', issue?.message ?? 'is invalid');
}

function uniqueIds(list: readonly Read<{ id: string }>[]): Set<string> {
  const seen = new Set<string>();
  for (const { file, value } of list) {
    if (seen.has(value.id)) throw bad(file, 'id', `"${value.id}" is declared twice`);
    seen.add(value.id);
  }
  return seen;
}

const bad = (file: string, field: string, what: string) =>
  new AppError(500, 'bad-ontology', `${file}: ${field}: ${what}`, { field });
