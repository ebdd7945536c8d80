import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { GraphReply } from '../../../server/contract/graph.ts';
import type { Ontology } from '../../../server/contract/ontology.ts';
import { claimQuery } from '../../api/claims.ts';
import { useFacets } from '../../api/facets.ts';
import type { Target } from '../../graph/controllers/marks.ts';
import type { Scene } from '../../graph/scene.ts';
import { membersOf } from '../../state/canvas/canvas.ts';
import { asksClaims } from '../../state/filters/filters.ts';
import { useView } from '../../state/view.ts';
import { linkAsDrawn, linkOfClaim, relatedLinks } from './claimLink.ts';
import type { Grouped } from './groups/grouped.ts';
import { useGrouped } from './groups/useGrouped.ts';
import { type Shown, shownOf } from './shown.ts';
import { useWeights } from './useWeights.ts';

export type Staged = {
  readonly shown: Shown | null;
  /** The same in groups, where entities are drawn together. */
  readonly grouped: Grouped | null;
  readonly scene: Scene | null;
  /** What is in hand as the canvas knows it: a claim lights its Link. */
  readonly target: Target | null;
  readonly related: ReadonlySet<string>;
  /** Of filters that ask the claims, while those are fetched or could not be: then nothing is hidden for them. */
  readonly sifting: { readonly busy: boolean; readonly error: unknown; again(): void } | null;
};
const nothing: ReadonlySet<string> = new Set();

/** The reply and the state of the view as what the canvas draws. */
export function useScene(reply: GraphReply | null, ontology: Ontology | undefined): Staged {
  const canvas = useView((v) => v.canvas);
  const filters = useView((v) => v.filters);
  const target = useTarget(ontology);
  const facets = useFacets(membersOf(canvas), asksClaims(filters));
  const claims = facets.data?.claims ?? null;
  const shown = useMemo(
    () => (reply && ontology ? shownOf(reply, canvas, filters, ontology, claims) : null),
    [reply, canvas, filters, ontology, claims],
  );
  const grouped = useGrouped(shown, canvas, ontology);
  const weights = useWeights(shown);
  const scene = useMemo<Scene | null>(() => {
    if (!shown || !ontology) return null;
    const { placed, start, pinned } = canvas;
    // On sheets there are no lanes.
    const arrangement = grouped ? 'force' : canvas.arrangement;
    const groups = grouped && { groups: grouped.scene };
    const sized = weights && { weights };
    return { ontology, ...shown.drawn, placed, start, pinned, arrangement, off: shown.off, ...groups, ...sized };
  }, [shown, ontology, canvas, grouped, weights]);
  const related = useMemo(
    () => (target?.kind === 'link' && shown ? relatedLinks(target.id, shown.links) : nothing),
    [target, shown],
  );
  const sifting =
    asksClaims(filters) && (facets.isFetching || facets.error)
      ? { busy: facets.isFetching, error: facets.error, again: () => void facets.refetch() }
      : null;
  return { shown, grouped, scene, target, related, sifting };
}

function useTarget(ontology: Ontology | undefined): Target | null {
  const selection = useView((v) => v.selection);
  const asked = selection?.kind === 'claim' ? selection.id : null;
  const claim = useQuery({ ...claimQuery(asked ?? ''), enabled: asked !== null });
  return useMemo(() => {
    if (selection === null) return null;
    if (selection.kind === 'link') return { kind: 'link', id: linkAsDrawn(selection.id, ontology) };
    if (selection.kind !== 'claim') return selection;
    const link = claim.data ? linkOfClaim(claim.data, ontology) : null;
    return link === null ? null : { kind: 'link', id: link };
  }, [selection, claim.data, ontology]);
}
