import { byText } from '../../claims/order.ts';
import { isAccepted } from '../../claims/standing.ts';
import type { GraphLink, GraphReply } from '../../contract/graph.ts';
import { countLinks } from '../queries/countLinks.ts';
import { entitiesByIds } from '../queries/entitiesByIds.ts';
import { entityTotals } from '../queries/entityTotals.ts';
import { labelsOfClaims } from '../queries/labelsOfClaims.ts';
import { linksFrom } from '../queries/linksFrom.ts';
import { undrawnClaimsFrom } from '../queries/undrawnClaimsFrom.ts';
import { cached } from './cached.ts';
import { type Evidence, readEvidence } from './evidence.ts';
import { movedEntities } from './moved.ts';
import { distinct } from './orders.ts';
import { readProposals } from './proposals.ts';
import type { Reader } from './reader.ts';
import { toLink, toNodes } from './refs.ts';
import { risksOf } from './risks.ts';

export type GraphModel = { read(asked: { ids: readonly string[]; proposed: boolean }): Promise<GraphReply> };

/** The entities asked for, every Link between two of them, and what a canvas must say about them. */
export function graphModel(reader: Reader): GraphModel {
  const { db } = reader;
  const undrawn = reader.ontology.predicates.filter((p) => !p.link).map((p) => p.id);
  const totals = cached(db, async () => {
    const [byLabels, [links]] = await Promise.all([db.read(entityTotals, {}), db.read(countLinks, {})]);
    const byType: Record<string, number> = {};
    for (const { labels, n } of byLabels) {
      const [type] = reader.types(labels);
      if (type !== undefined) byType[type] = (byType[type] ?? 0) + n;
    }
    return { entities: byLabels.reduce((sum, l) => sum + l.n, 0), links: links?.n ?? 0, byType };
  });

  return {
    read: async ({ ids: asked, proposed }) => {
      const moved = await movedEntities(reader, asked);
      const ids = distinct(asked.map((id) => moved.get(id) ?? id));
      const wanted = new Set(ids);
      const [entities, out, claims, whole] = await Promise.all([
        db.read(entitiesByIds, { ids }),
        db.read(linksFrom, { ids }),
        db.read(undrawnClaimsFrom, { ids, undrawn }),
        totals(),
      ]);
      const found = new Map(entities.map((e) => [e.id, e]));
      const drawn = out
        .filter((l) => wanted.has(l.target))
        .map(toLink)
        .sort((a, b) => (a.id < b.id ? -1 : 1));
      const between = (l: Pick<GraphLink, 'source' | 'target'>) => wanted.has(l.source) && wanted.has(l.target);
      const proposals = proposed ? await readProposals(reader, ids, drawn, between) : [];
      const among = claims.filter((c) => wanted.has(c.object));
      const [nodes, evidence, labels] = await Promise.all([
        toNodes(
          reader,
          ids.flatMap((id) => found.get(id) ?? []),
        ),
        readEvidence(
          reader,
          drawn.flatMap((l) => l.claimIds),
        ),
        db.read(labelsOfClaims, { ids: drawn.flatMap((l) => l.claimIds) }),
      ]);
      const said = new Map(labels.map((l) => [l.claim, l.label]));
      return {
        nodes,
        links: [...drawn.map((l) => labelled(l, said)), ...proposals],
        deniedOnly: among
          .filter((c) => c.standing === 'denied-only')
          .map((c) => c.claim)
          .sort(),
        undrawn: among.filter((c) => undrawn.includes(c.predicate) && c.standing !== 'denied-only').length,
        risks: risksOf(drawn, evidence),
        missing: ids.filter((id) => !found.has(id)),
        moved: Object.fromEntries([...moved].sort(([a], [b]) => byText(a, b))),
        ...restsOn(evidence),
        totals: whole,
      };
    },
  };
}

/** With the words that its claims share; where they differ, or one has none, the predicate says all that they share. */
function labelled(link: GraphLink, labels: ReadonlyMap<string, string>): GraphLink {
  const [label, ...others] = distinct(link.claimIds.map((id) => labels.get(id) ?? ''));
  return label === undefined || label === '' || others.length > 0 ? link : { ...link, label };
}

/** How many articles and outlets stand behind these Links: who affirms, in which article, carried by whom. */
function restsOn(evidence: readonly Evidence[]): { articles: number; outlets: number } {
  const counted = evidence.filter((e) => e.stance === 'affirms' && isAccepted(e));
  return {
    articles: new Set(counted.map((e) => e.article)).size,
    outlets: new Set(counted.flatMap((e) => e.outlets)).size,
  };
}
