import type { DocumentClaim, DocumentEntity } from '../contract/document.ts';
import type { Ontology } from '../contract/ontology.ts';
import { byText } from './order.ts';
import { isAccepted } from './standing.ts';

const mostWords = 12;
/** In which order a thing's own claims make a summary: what the predicate's object adds, null where nothing. */
const ways: readonly { predicate: string; say: (other: string, label: string | null) => string | null }[] = [
  {
    predicate: 'HOLDS_ROLE',
    say: (other, label) => (label === null || label.includes(other) ? label : `${label}, ${other}`),
  },
  { predicate: 'LOCATED_IN', say: (other) => other },
];
/** Claims of these alone make summaries. */
export const summaryPredicates: readonly string[] = ways.map((w) => w.predicate);

type Told = Pick<
  DocumentClaim,
  'id' | 'predicate' | 'subject' | 'object' | 'label' | 'standing' | 'contradicts' | 'assertions'
> & { readonly voices: number };

/**
 * Who or what each entity is, in at most twelve words: its type, and its role or place from a claim that stands
 * undisputed on a named voice. null where no such claim tells: the line stands without its voices beside it, so what
 * somebody only alleges, plans or says unnamed has no place in it.
 */
export function summaries(
  entities: readonly DocumentEntity[],
  claims: readonly Told[],
  ontology: Ontology,
): Map<string, string | null> {
  const names = new Map(entities.map((e) => [e.id, e.name]));
  const labels = new Map(ontology.types.map((t) => [t.id, t.label.one]));
  const unnamed = new Set(entities.filter((e) => e.unnamed).map((e) => e.id));
  const best = claims
    .filter((c) => standsOnNamed(c, unnamed))
    .sort((a, b) => b.voices - a.voices || byText(a.id, b.id));
  const about = new Map<string, string[]>();
  for (const way of ways)
    for (const c of best) {
      if (c.predicate !== way.predicate || c.subject === c.object) continue;
      const other = names.get(c.object);
      const line = other === undefined ? null : way.say(other, c.label);
      if (line !== null) about.set(c.subject, [...(about.get(c.subject) ?? []), line]);
    }
  return new Map(
    entities.map((e) => {
      const type = labels.get(e.types.at(-1) ?? '') ?? '';
      const lines = (about.get(e.id) ?? []).map((x) => (e.types.includes('Person') ? x : `${type}, ${x}`));
      return [e.id, lines.find((x) => x.split(/\s+/).length <= mostWords) ?? null];
    }),
  );
}

/** Nobody disputes or excludes it, and somebody named says it as so. */
const standsOnNamed = (c: Told, unnamed: ReadonlySet<string>): boolean =>
  (c.standing === 'corroborated' || c.standing === 'single-source') &&
  c.contradicts.length === 0 &&
  c.assertions.some((a) => {
    const speakers = a.voices.filter((v) => v.step === 0);
    const isNamed = speakers.length === 0 || speakers.some((v) => !unnamed.has(v.entity));
    return isAccepted(a) && a.stance === 'affirms' && a.modality !== 'alleged' && a.modality !== 'planned' && isNamed;
  });
