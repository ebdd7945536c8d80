import { links } from '../claims/links.ts';
import { foldClaims } from '../claims/merged.ts';
import { voiceContext } from '../claims/voices.ts';
import type { GraphDocument } from '../contract/document.ts';
import type { Ontology } from '../contract/ontology.ts';
import { type Stance, type Standing, stances, standings } from '../contract/terms.ts';
import type { GraphDatabase } from '../graph/database.ts';
import { graphTotals } from '../graph/queries/graphTotals.ts';
import { Interned } from './packed/interned.ts';

export type DocumentCounts = {
  readonly articles: number;
  readonly entities: number;
  readonly mentions: number;
  readonly claims: number;
  readonly assertions: number;
  readonly byStance: Readonly<Record<Stance, number>>;
  readonly byStanding: Readonly<Record<Standing, number>>;
  readonly links: number;
  readonly judgements: number;
};

export function countDocument(doc: GraphDocument, ontology: Ontology): DocumentCounts {
  const assertions = doc.claims.flatMap((c) => c.assertions);
  const tally = <K extends string>(keys: readonly K[], of: readonly K[]) =>
    Object.fromEntries(keys.map((k) => [k, of.filter((x) => x === k).length])) as Record<K, number>;
  const context = voiceContext(doc);
  const { shown } = foldClaims(doc, ontology, context.canonical);
  return {
    articles: doc.articles.length,
    entities: doc.entities.length,
    mentions: doc.articles.reduce((n, a) => n + a.mentions.length, 0),
    claims: doc.claims.length,
    assertions: assertions.length,
    byStance: tally(
      stances,
      assertions.map((a) => a.stance),
    ),
    byStanding: tally(
      standings,
      doc.claims.map((c) => c.standing),
    ),
    links: links(shown, new Map(ontology.predicates.map((p) => [p.id, p])), context).length,
    judgements: doc.judgements.length,
  };
}

/** The same of everything the graph holds. */
export async function countGraph(db: GraphDatabase): Promise<DocumentCounts> {
  const rows = await db.read(graphTotals, {});
  const sum = (kind: (typeof rows)[number]['kind'], of?: string) =>
    rows.filter((r) => r.kind === kind && (of === undefined || r.of === of)).reduce((n, r) => n + r.n, 0);
  return {
    articles: sum('articles'),
    entities: sum('entities'),
    mentions: sum('mentions'),
    claims: sum('claims'),
    assertions: sum('assertions'),
    byStance: Object.fromEntries(stances.map((s) => [s, sum('assertions', s)])) as Record<Stance, number>,
    byStanding: Object.fromEntries(standings.map((s) => [s, sum('claims', s)])) as Record<Standing, number>,
    links: sum('links'),
    judgements: sum('judgements'),
  };
}

/**
 * Adds up documents that are loaded one after the other; what several of them speak of counts once. Ids are kept packed, as
 * there may be millions.
 */
export function tally(ontology: Ontology): { add(doc: GraphDocument): void; counts(): DocumentCounts } {
  const [entities, claims] = [new Interned(), new Interned()];
  let standingOf = new Uint8Array(1 << 8);
  const all: DocumentCounts[] = [];
  const sum = (of: (c: DocumentCounts) => number) => all.reduce((n, c) => n + of(c), 0);
  return {
    add: (doc) => {
      for (const e of doc.entities) entities.add(e.id);
      for (const c of doc.claims) {
        const n = claims.add(c.id);
        if (n >= standingOf.length) {
          const more = new Uint8Array(2 * standingOf.length);
          more.set(standingOf);
          standingOf = more;
        }
        standingOf[n] = standings.indexOf(c.standing);
      }
      all.push(countDocument(doc, ontology));
    },
    counts: () => {
      const standing = standingOf.subarray(0, claims.size);
      const standsAt = (at: number) => standing.reduce((n, x) => n + (x === at ? 1 : 0), 0);
      return {
        articles: sum((c) => c.articles),
        entities: entities.size,
        mentions: sum((c) => c.mentions),
        claims: claims.size,
        assertions: sum((c) => c.assertions),
        byStance: Object.fromEntries(stances.map((s) => [s, sum((c) => c.byStance[s])])) as Record<Stance, number>,
        byStanding: Object.fromEntries(standings.map((s, at) => [s, standsAt(at)])) as Record<Standing, number>,
        links: sum((c) => c.links),
        judgements: sum((c) => c.judgements),
      };
    },
  };
}
