import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { SavedQuery } from '../../../../server/contract/query.ts';
import { queriesQuery } from '../../../api/queries.ts';
import type { Act } from '../../../state/acts/acts.ts';
import { usePalette } from '../../../state/palette/palette.ts';
import type { ActScene } from './scene.ts';

/** The parameter that an entity of these types fills, where the query then lacks nothing else. */
function fillable(query: SavedQuery, types: readonly string[]): string | undefined {
  const fitting = query.parameters.find(
    (p) => p.type === 'entity' && (p.types.length === 0 || p.types.some((t) => types.includes(t))),
  );
  const lacking = query.parameters.filter((p) => p.default === null && p !== fitting);
  return lacking.length === 0 ? fitting?.name : undefined;
}

/** Saved queries to ask about the entity in hand. Fetched when the palette opens: nothing else lists them. */
export function useAboutActs({ view, nodes, go }: Pick<ActScene, 'view' | 'nodes' | 'go'>): readonly Act[] {
  const { selection } = view;
  const entity = selection?.kind === 'entity' ? nodes.find((n) => n.id === selection.id) : undefined;
  const isOpen = usePalette((p) => p.open !== null);
  const { data } = useQuery({ ...queriesQuery, enabled: isOpen && entity !== undefined });
  return useMemo(() => {
    if (!entity) return [];
    return (data?.items ?? []).flatMap((q): Act[] => {
      const name = fillable(q, entity.types);
      if (name === undefined) return [];
      const href = `/queries/${encodeURIComponent(q.id)}?${new URLSearchParams({ [`p.${name}`]: entity.id })}`;
      return [
        {
          id: `about ${q.id}`,
          word: q.title,
          means: `Saved query, about ${entity.name}`,
          section: 'In hand',
          run: () => go(href),
        },
      ];
    });
  }, [data, entity, go]);
}
