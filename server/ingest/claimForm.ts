import { claimId } from '../claims/ids.ts';
import { defaultStatement } from '../claims/statement.ts';
import type { AnnotatedClaim } from '../contract/annotation.ts';
import type { DocumentClaim, DocumentEntity, Figure } from '../contract/document.ts';
import { edtfBounds } from '../contract/edtf.ts';
import type { Ontology, Predicate } from '../contract/ontology.ts';
import { allows, areSameKind } from '../ontology.ts';
import type { ClaimPart } from './annotationFile.ts';

type ClaimForm = Pick<AnnotatedClaim, 'subject' | 'object' | 'figures'> & {
  readonly [Key in 'instrument' | 'label' | 'when']?: AnnotatedClaim[Key] | undefined;
};

/** Why a claim's form does not fit its predicate, or undefined where it does. */
export function checkClaim(
  c: ClaimForm,
  predicate: Predicate,
  entities: ReadonlyMap<string, DocumentEntity>,
  isKnown: (entity: string) => boolean,
  ontology: Ontology,
): string | undefined {
  for (const slot of ['subject', 'object', 'instrument'] as const) {
    const id = c[slot];
    if (id === undefined) continue;
    const types = entities.get(id)?.types;
    if (types === undefined || !isKnown(id)) return `${slot} "${id}" is no entity that this file declares`;
    if (allows(ontology, predicate, slot, types)) continue;
    const may = predicate[slot].length === 0 ? `takes no ${slot}` : `takes ${predicate[slot].join(', ')} as ${slot}`;
    return `${slot} "${id}" is ${types.join(', ')}; ${predicate.id} ${may}`;
  }
  const typesOf = (id: string) => entities.get(id)?.types ?? [];
  if (predicate.sameKind && !areSameKind(ontology, typesOf(c.subject), typesOf(c.object)))
    return `${predicate.id} ties two of a kind, but "${c.subject}" is ${typesOf(c.subject).join(', ')} and "${c.object}" is ${typesOf(c.object).join(', ')}`;
  if (predicate.figure === 'required' && c.figures.length === 0) return `${predicate.id} needs a figure`;
  if (predicate.labelled === 'required' && c.label === undefined) return `${predicate.id} needs a label`;
  for (const f of c.figures) {
    const wrong = checkFigure(f);
    if (wrong !== undefined) return `figure "${f.text}": ${wrong}`;
  }
  for (const date of [c.when?.from, c.when?.to])
    if (typeof date === 'string' && edtfBounds(date) === undefined) return `when: "${date}" is no date that exists`;
  return undefined;
}

export function checkFigure({ bound, value, low, high }: Figure): string | undefined {
  if (bound === 'exact' && value === null) return 'bound exact needs a value';
  if (bound === 'at-least' && low === null) return 'bound at-least needs a low';
  if (bound === 'at-most' && high === null) return 'bound at-most needs a high';
  if (bound === 'range' && (low === null || high === null)) return 'bound range needs a low and a high';
  return low !== null && high !== null && low > high ? 'its low is above its high' : undefined;
}

/** The claim without its assertions; its standing follows from them. `words`: the passage that says it first. */
export function toClaim(
  c: ClaimPart,
  predicate: Predicate,
  entities: ReadonlyMap<string, DocumentEntity>,
  words: string,
): DocumentClaim {
  const name = (id: string) => entities.get(id)?.name ?? id;
  const content = {
    predicate: c.predicate,
    label: c.label ?? null,
    subject: c.subject,
    object: c.object,
    instrument: c.instrument ?? null,
    figures: c.figures,
    validFrom: c.when?.from ?? null,
    validTo: c.when?.to ?? null,
  };
  const said = {
    subject: name(c.subject),
    object: name(c.object),
    instrument: c.instrument === undefined ? null : name(c.instrument),
    label: content.label,
    figures: c.figures,
    planned: c.modality === 'planned',
    dated: content.validFrom !== null || content.validTo !== null,
    words,
  };
  return {
    id: claimId(content, predicate.symmetric),
    ...content,
    statement: c.statement ?? defaultStatement(predicate, said),
    standing: 'unreviewed',
    dateText: c.when?.text ?? null,
    contradicts: [],
    assertions: [],
  };
}
