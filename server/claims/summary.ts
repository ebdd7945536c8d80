import type { DocumentClaim, DocumentEntity } from '../contract/document.ts';
import type { Ontology } from '../contract/ontology.ts';
import { byText } from './order.ts';

const mostWords = 12;
/** In which order claims make a summary: `as` says which end the entity must stand at, `say` what the other end adds. */
const ways: readonly { predicate: string; as: 'subject' | 'object'; say: (other: string, label: string) => string }[] =
  [
    {
      predicate: 'HOLDS_ROLE',
      as: 'subject',
      say: (other, label) => (label.includes(other) ? label : `${label}, ${other}`),
    },
    { predicate: 'MEMBER_OF', as: 'subject', say: (other) => `member, ${other}` },
    { predicate: 'DEVELOPS', as: 'object', say: (other) => `developed by ${other}` },
    { predicate: 'OPERATES', as: 'object', say: (other) => `operated by ${other}` },
    { predicate: 'LOCATED_IN', as: 'subject', say: (other) => other },
    { predicate: 'PART_OF', as: 'subject', say: (other) => `part of ${other}` },
  ];

/**
 * Who or what each entity is, in at most twelve words: its type, and its role or place from a claim that stands
 * undisputed. null where no such claim tells.
 */
export function summaries(
  entities: readonly DocumentEntity[],
  claims: readonly (Pick<DocumentClaim, 'id' | 'predicate' | 'subject' | 'object' | 'label' | 'standing'> & {
    voices: number;
  })[],
  ontology: Ontology,
): Map<string, string | null> {
  const names = new Map(entities.map((e) => [e.id, e.name]));
  const labels = new Map(ontology.types.map((t) => [t.id, t.label.one]));
  const stands = claims.filter((c) => c.standing === 'corroborated' || c.standing === 'single-source');
  const best = [...stands].sort((a, b) => b.voices - a.voices || byText(a.id, b.id));
  const about = new Map<string, string[]>();
  for (const way of ways)
    for (const c of best) {
      if (c.predicate !== way.predicate || c.subject === c.object) continue;
      const other = names.get(way.as === 'subject' ? c.object : c.subject);
      if (other === undefined || (way.predicate === 'HOLDS_ROLE' && c.label === null)) continue;
      const of = c[way.as];
      const lines = about.get(of);
      if (lines === undefined) about.set(of, [way.say(other, c.label ?? '')]);
      else lines.push(way.say(other, c.label ?? ''));
    }
  return new Map(
    entities.map((e) => {
      const type = labels.get(e.types.at(-1) ?? '') ?? '';
      const lines = (about.get(e.id) ?? []).map((x) => (e.types.includes('Person') ? x : `${type}, ${x}`));
      return [e.id, lines.find((x) => x.split(/\s+/).length <= mostWords) ?? null];
    }),
  );
}
