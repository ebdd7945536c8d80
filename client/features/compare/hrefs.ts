import type { CompareReply } from '../../../server/contract/compare.ts';
import type { EntityRef } from '../../../server/contract/graph.ts';
import { addressOf } from '../../state/address/address.ts';

export const claimHref = (id: string): string => addressOf({ selection: { kind: 'claim', id } });
export const linkHref = (id: string): string => addressOf({ selection: { kind: 'link', id } });
export const articleHref = (article: string, claim: string, voice: string): string =>
  `/articles/${encodeURIComponent(article)}?${new URLSearchParams({ claim, voice })}`;
/** Everything compared as a canvas, the entities themselves where it started. */
export function canvasHref({ entities, neighbours }: CompareReply): string {
  const ids = (of: readonly EntityRef[]) => of.map((e) => e.id);
  return addressOf({
    title: entities
      .map((e) => e.name)
      .join(' and ')
      .slice(0, 120),
    ids: [...ids(entities), ...ids(neighbours.shared), ...neighbours.apart.flatMap(ids)].slice(0, mostOnCanvas),
    start: ids(entities),
  });
}
/** An address holds no more. */
const mostOnCanvas = 150;
