import type { EntityDossier } from '../../../server/contract/entity.ts';
import type { EntityRef, GraphLink } from '../../../server/contract/graph.ts';
import type { Standing } from '../../../server/contract/terms.ts';
import { linkBetween } from '../../state/selection/selection.ts';
import { standingOrder } from '../../ui/words.ts';

export type ClaimedLine = {
  readonly predicate: string;
  readonly via: GraphLink['via'];
  readonly direction: 'forward' | 'inverse';
  readonly other: EntityRef;
  readonly claims: number;
  readonly standing: Standing;
  /** Claims among them that nobody affirms, beside such as draw the Link. */
  readonly denied?: number | undefined;
  /** The Link it draws; null where it draws none. */
  readonly link: string | null;
};

/**
 * The lines of a dossier, and one for each Link to or from the instrument of a claim, so that lines and Links drawn agree.
 * The dossier speaks of subjects and objects; from the side of an instrument its line is the one to the subject.
 */
export function claimedLines(
  entity: Pick<EntityDossier, 'id' | 'claimed'>,
  near: { readonly nodes: readonly EntityRef[]; readonly links: readonly GraphLink[] },
  { draws, symmetric }: { draws(predicate: string): boolean; symmetric(predicate: string): boolean },
): ClaimedLine[] {
  const name = new Map(near.nodes.map((n) => [n.id, n]));
  const known = new Map(near.links.map((l) => [l.id, l]));
  const told = new Set<string>();
  const lines = entity.claimed.map((l): ClaimedLine => {
    const [subject, object] = l.direction === 'forward' ? [entity.id, l.other.id] : [l.other.id, entity.id];
    const id = linkBetween(subject, l.predicate, object, symmetric(l.predicate));
    const instrument = l.direction === 'inverse' ? known.get(`${id}~instrument`) : undefined;
    if (instrument && !known.has(id)) {
      told.add(instrument.id);
      return { ...l, via: 'instrument', link: instrument.id };
    }
    const drawn = l.standing !== 'denied-only' && draws(l.predicate);
    return {
      ...l,
      via: 'object',
      claims: Math.max(1, l.claims - (instrument?.claimIds.length ?? 0)),
      link: drawn ? id : null,
    };
  });
  const more = near.links.flatMap((l): ClaimedLine[] => {
    if (l.via !== 'instrument' || told.has(l.id) || l.standing === 'denied-only') return [];
    const direction = l.source === entity.id ? 'forward' : 'inverse';
    const other = name.get(direction === 'forward' ? l.target : l.source);
    if (!other) return [];
    const { predicate, via, standing } = l;
    return [{ predicate, via, direction, other, claims: l.claimIds.length, standing, link: l.id }];
  });
  const worst = (l: ClaimedLine) => standingOrder.indexOf(l.standing);
  return [...lines, ...more].sort((a, b) => worst(a) - worst(b));
}
