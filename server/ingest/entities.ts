import { foldName } from '../claims/fold.ts';
import type { AnnotatedEntity } from '../contract/annotation.ts';
import type { DocumentEntity } from '../contract/document.ts';
import type { Ontology } from '../contract/ontology.ts';
import { expandTypes, rootTypes } from '../ontology.ts';
import type { At } from './annotationFile.ts';
import type { Reporter } from './problem.ts';

export type EntityFile = { readonly report: Reporter; readonly entities: readonly At<AnnotatedEntity>[] };
export type Entities = {
  readonly all: Map<string, DocumentEntity>;
  /** Per file, in its order, what it may speak of: an id it declares in another sense than an earlier file is not among them. */
  readonly usable: Map<Reporter, ReadonlyMap<string, At<AnnotatedEntity>>>;
  /** Everybody else who has an id, for articles whose head alone tells who made them. */
  readonly others?: Others;
};
export type Others = {
  get(id: string): DocumentEntity | undefined;
  /** Who bears a name, or one that differs in a title, an article, a legal form. */
  called(form: string): readonly DocumentEntity[];
};
type Known = { readonly entity: DocumentEntity; readonly where: string };

/** The same id is the same entity in every file: its aliases and types add up, its name and kind must agree. */
export function resolveEntities(files: readonly EntityFile[], ontology: Ontology): Entities {
  const known = new Map<string, Known>();
  const usable = new Map<Reporter, ReadonlyMap<string, At<AnnotatedEntity>>>();
  for (const { report, entities } of files) {
    const own = new Map<string, At<AnnotatedEntity>>();
    usable.set(report, own);
    for (const e of entities) {
      const what = `entity ${e.id}`;
      const unknown = e.types.find((t) => !ontology.types.some((x) => x.id === t));
      const before = known.get(e.id);
      const twice = own.get(e.id);
      const conflict = before === undefined ? undefined : conflictOf(before, e, ontology);
      if (unknown !== undefined)
        report.reject(e.line, what, `type "${unknown}" is not in the ontology; use one of ${typeNames(ontology)}`);
      else if (twice !== undefined)
        report.reject(e.line, what, `is declared twice; the first is on line ${twice.line}`);
      else if (conflict !== undefined)
        report.reject(e.line, what, `${conflict}; claims of this file that use it are left out`);
      else {
        own.set(e.id, e);
        known.set(e.id, {
          entity: join(before?.entity, e, ontology),
          where: before?.where ?? `${report.file}:${e.line}`,
        });
      }
    }
  }
  warnOfNamesakes(usable, ontology);
  return { all: new Map([...known].map(([id, k]) => [id, k.entity])), usable };
}

const typeNames = (ontology: Ontology) => ontology.types.map((t) => t.id).join(', ');
const namesOf = (e: { readonly name: string; readonly aliases: readonly string[] }) =>
  [e.name, ...e.aliases].map(foldName);

function conflictOf({ entity, where }: Known, e: AnnotatedEntity, ontology: Ontology): string | undefined {
  if (e.unnamed || entity.unnamed)
    return `is an unnamed voice, which is never shared, but ${where} declares the same id; give it an id of its own`;
  const roots = rootTypes(ontology, entity.types);
  if (!rootTypes(ontology, e.types).some((t) => roots.includes(t)))
    return `is ${e.types.join(', ')} here but ${entity.types.join(', ')} in ${where}; correct one, or give one another id`;
  const sameName = namesOf(entity).includes(foldName(e.name)) || namesOf(e).includes(foldName(entity.name));
  return sameName
    ? undefined
    : `is "${e.name}" here but "${entity.name}" in ${where}; use one name and list the other under aliases, or give one another id`;
}

function join(before: DocumentEntity | undefined, e: AnnotatedEntity, ontology: Ontology): DocumentEntity {
  const name = before?.name ?? e.name;
  const aliases = [...(before?.aliases ?? []), e.name, ...e.aliases];
  return {
    id: e.id,
    types: expandTypes(ontology, [...(before?.types ?? []), ...e.types]),
    name,
    aliases: [...new Set(aliases)].filter((a) => a !== name),
    summary: null,
    unnamed: e.unnamed,
  };
}

/** One thing under two ids splits its claims; only a person can tell, so this warns. */
function warnOfNamesakes(usable: Entities['usable'], ontology: Ontology): void {
  const first = new Map<string, { id: string; where: string }>();
  for (const [report, entities] of usable)
    for (const e of entities.values()) {
      if (e.unnamed) continue;
      for (const root of rootTypes(ontology, e.types)) {
        const key = `${root} ${foldName(e.name)}`;
        const other = first.get(key);
        if (other !== undefined && other.id !== e.id)
          report.warn(
            e.line,
            `entity ${e.id}`,
            `has the name of ${other.id} (${other.where}); if it is the same, use one id`,
          );
        first.set(key, other ?? { id: e.id, where: `${report.file}:${e.line}` });
      }
    }
}
