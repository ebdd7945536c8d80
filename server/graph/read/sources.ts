import { passageText, passageTexts, placeText, reachText, saysText } from '../../claims/citations.ts';
import { isAccepted } from '../../claims/standing.ts';
import type { SourcesReply } from '../../contract/sources.ts';
import { readClaims } from './claims.ts';
import type { GraphModel } from './graph.ts';
import type { Reader } from './reader.ts';

/** What every Link between these entities rests on, as a picture or a page prints it. Proposals are no sources. */
export async function readSources(reader: Reader, graph: GraphModel, ids: readonly string[]): Promise<SourcesReply> {
  const { nodes, links } = await graph.read({ ids, proposed: false });
  const claims = new Map(
    (
      await readClaims(
        reader,
        links.flatMap((l) => l.claimIds),
      )
    ).map((c) => [c.id, c]),
  );
  const refs = new Map(nodes.map(({ id, name, types, unnamed }) => [id, { id, name, types, unnamed }]));
  return {
    links: links
      .filter((l) => l.standing !== 'denied-only')
      .flatMap((l, i) => {
        const [source, target] = [refs.get(l.source), refs.get(l.target)];
        if (!source || !target) return [];
        const said = l.claimIds.flatMap((id) => {
          const claim = claims.get(id);
          return (claim?.assertions ?? []).filter(isAccepted).map((a) => ({
            stance: a.stance,
            says: claim ? saysText(a, claim) : '',
            passages: passageTexts(a).map(passageText),
            place: placeText(a),
            reach: reachText(a),
          }));
        });
        return [
          { number: i + 1, link: l.id, source, target, predicate: l.predicate, standing: l.standing, sources: said },
        ];
      }),
  };
}
