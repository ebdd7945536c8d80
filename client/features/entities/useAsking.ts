import { useHotkeys } from '@mantine/hooks';
import { useEffect, useMemo } from 'react';
import { useLocation } from 'wouter';
import type { EntityDossier } from '../../../server/contract/entity.ts';
import { useActs } from '../../state/acts/acts.ts';
import { askActs } from '../../state/acts/asking.ts';
import { disputesHref, voiceHref } from '../../ui/hrefs.ts';

/** Who disputes what is claimed of it and what it says itself, by one key; who says so, the dossier shows already. */
export function useAsking({ id, claims, says }: EntityDossier): void {
  const [, go] = useLocation();
  const disputed = (claims.byStanding.disputed ?? 0) + (claims.byStanding['denied-only'] ?? 0);
  const acts = useMemo(
    () =>
      askActs({
        says: { off: 'Every claim on this page names who says it.' },
        disputes: disputed > 0 ? { run: () => go(disputesHref(id)) } : { off: 'Nobody disputes a claim about it.' },
        others:
          says.total + says.carried > 0 ? { run: () => go(voiceHref(id)) } : { off: 'It says nothing here itself.' },
      }),
    [id, disputed, says.total, says.carried, go],
  );
  const { offer, withdraw } = useActs.getState();
  useEffect(() => offer('dossier', acts), [offer, acts]);
  useEffect(() => () => withdraw('dossier'), [withdraw]);
  useHotkeys(acts.flatMap((a): [string, () => void][] => (a.keys && a.off === undefined ? [[a.keys, a.run]] : [])));
}
