import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Claim } from '../../../../server/contract/claim.ts';
import { claimQuery, claimsQuery } from '../../../api/claims.ts';
import type { Act } from '../../../state/acts/acts.ts';
import { type Answers, askActs } from '../../../state/acts/asking.ts';
import { linkEnds, type Selection } from '../../../state/selection/selection.ts';
import { useView } from '../../../state/view.ts';
import { speakerOf } from '../../../ui/brief.ts';
import { sidesOf } from '../../../ui/claimSides.ts';
import { disputesHref, entityHref, voiceHref } from '../../../ui/hrefs.ts';
import { mostOfLink } from '../mostClaims.ts';

/** Who says it, who disputes it, what else they say: one key each, for the entity, Link or claim in hand. */
export function useAskActs(selection: Selection | null, go: (href: string) => void): readonly Act[] {
  const client = useQueryClient();
  return useMemo(() => {
    if (!selection) return [];
    if (selection.kind === 'entity') return askActs(ofEntity(selection.id, go));
    const fetched = async (): Promise<Claim | undefined> =>
      selection.kind === 'claim'
        ? client.fetchQuery(claimQuery(selection.id))
        : (await client.fetchQuery(claimsQuery({ link: selection.id, limit: mostOfLink }))).items[0];
    return askActs(ofClaim(selection, fetched, go));
  }, [selection, client, go]);
}

const ofEntity = (id: string, go: (href: string) => void): Answers => ({
  says: { run: () => go(entityHref(id)) },
  disputes: { run: () => go(disputesHref(id)) },
  others: { run: () => go(voiceHref(id)) },
});

function ofClaim(selection: Selection, fetched: () => Promise<Claim | undefined>, go: (href: string) => void): Answers {
  // What cannot be fetched says so in the inspector, which asks for the same.
  const then = (act: (claim: Claim) => void) => () =>
    void fetched().then(
      (c) => c && act(c),
      () => undefined,
    );
  const subject = selection.kind === 'link' ? linkEnds(selection.id)?.source : undefined;
  return {
    says: { run: then(showSides) },
    disputes: {
      run: subject === undefined ? then((c) => go(disputesHref(c.subject.id))) : () => go(disputesHref(subject)),
    },
    others: {
      run: then((c) => {
        const { affirms, answers } = sidesOf(c);
        const [first] = [...affirms, ...answers];
        if (first) go(voiceHref(speakerOf(first).id));
      }),
    },
  };
}

/** The claim in the inspector with both its sides, and the focus on it, so that a screen reader goes on there. */
function showSides({ id }: Claim): void {
  useView.getState().select({ kind: 'claim', id });
  let left = 20;
  const reach = () => {
    const card = document.querySelector<HTMLElement>(`[data-claim="${CSS.escape(id)}"]`);
    if (card) card.focus();
    else if (left-- > 0) setTimeout(reach, 50);
  };
  reach();
}
