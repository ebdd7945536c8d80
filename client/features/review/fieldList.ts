import type { Ontology } from '../../../server/contract/ontology.ts';
import type { ArticleProposals } from '../../../server/contract/review.ts';
import { saidAsPast } from '../../../server/contract/tense.ts';
import type { Content } from './content.ts';

/** The nine fields in the order of their keys, and the names under which the server may complain of each. */
export const fieldList = [
  { id: 'subject', word: 'Subject', of: ['subject'] },
  { id: 'predicate', word: 'Predicate', of: ['predicate', 'label', 'statement'] },
  { id: 'object', word: 'Object', of: ['object', 'instrument'] },
  { id: 'voices', word: 'Voices', of: ['voices', 'quote'] },
  { id: 'stance', word: 'Stance', of: ['stance'] },
  { id: 'modality', word: 'Modality', of: ['modality'] },
  { id: 'figure', word: 'Figure', of: ['figures'] },
  { id: 'time', word: 'Time', of: ['validFrom', 'validTo', 'dateText', 'saidOn', 'saidText'] },
  { id: 'passage', word: 'Passage', of: ['passages'] },
] as const;
export type FieldId = (typeof fieldList)[number]['id'];
export const fieldNamed = (said: string | null): FieldId | null =>
  fieldList.find((f) => (f.of as readonly string[]).includes(said ?? ''))?.id ?? null;

/** The words by which the article names an entity in the passage, else anywhere. */
export function wordsFor(
  { text, mentions }: Pick<ArticleProposals, 'text' | 'mentions'>,
  entity: string | undefined,
  passages: Content['passages'],
): string | null {
  const own = mentions.filter((m) => m.entity.id === entity);
  const inside = own.find((m) => passages.some((p) => p.start <= m.start && m.end <= p.end)) ?? own[0];
  return inside === undefined ? null : text.slice(inside.start, inside.end);
}

/** Whether an entity of these types may stand where some are asked for; a type stands for those above it too. */
function fits(ontology: Ontology, types: readonly string[], asked: readonly string[]): boolean {
  if (asked.length === 0 || asked.includes('Entity')) return true;
  const parents = new Map(ontology.types.map((t) => [t.id, t.parent]));
  return types.some((type) => {
    for (let at: string | null | undefined = type; at; at = parents.get(at)) if (asked.includes(at)) return true;
    return false;
  });
}
export const fitting = (ontology: Ontology, { subject, object }: Pick<Content, 'subject' | 'object'>): string[] =>
  ontology.predicates
    .filter(
      (p) =>
        (subject === null || fits(ontology, subject.types, p.subject)) &&
        (object === null || fits(ontology, object.types, p.object)),
    )
    .map((p) => p.id);

/**
 * The claim in the ontology's words, where the sentence of the proposal says what no longer holds: as the server will make
 * it (`defaultStatement`), with dots for what is not chosen yet; `text` is the article's.
 */
export function sentenceOf(content: Content, ontology: Ontology | undefined, text: string): string {
  const predicate = ontology?.predicates.find((p) => p.id === content.predicate);
  const { subject, object, instrument, label, figures, modality, validFrom, validTo } = content;
  const [said] = content.passages;
  const words = said ? text.slice(said.start, said.end) : '';
  const standsNow = predicate?.lasting && validFrom === null && validTo === null && !saidAsPast(words);
  const verb = modality === 'planned' ? predicate?.planned : standsNow ? predicate.label.forward : predicate?.past;
  const more = [instrument?.name, label, ...figures.map((f) => f.text)].filter(Boolean);
  if (!subject && !predicate && !object) return 'Nothing is said yet.';
  const sentence = `${subject?.name ?? '…'} ${verb ?? '…'} ${object?.name ?? '…'}`;
  return more.length === 0 ? `${sentence}.` : `${sentence} (${more.join('; ')}).`;
}

/** Changing one of these makes the sentence of a proposal say what no longer holds. */
const said: readonly string[] = [
  'subject',
  'predicate',
  'object',
  'instrument',
  'label',
  'figures',
  'validFrom',
  'validTo',
];
export const isSaidAnew = (changed: ReadonlySet<string>): boolean =>
  said.some((f) => changed.has(f)) && !changed.has('statement');
