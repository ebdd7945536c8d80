import type { FacetsReply } from '../../../../server/contract/facets.ts';
import type { GraphNode } from '../../../../server/contract/graph.ts';
import type { Ontology } from '../../../../server/contract/ontology.ts';
import type { Grouping } from '../../../state/canvas/canvas.ts';
import { noGroup } from '../../../state/groups/groups.ts';

const looseName = 'In no group';
export const groupingWords: Readonly<Record<Grouping, { word: string; by: string; means: string; found: string }>> = {
  community: {
    word: 'Community',
    by: 'By community',
    means: 'By who is linked to whom',
    found: 'Found by who is linked to whom; each named after its weightiest entity.',
  },
  type: { word: 'Type', by: 'By type', means: 'By what they are', found: 'By what the entities are.' },
  article: {
    word: 'Article',
    by: 'By article',
    means: 'By where most is claimed of them',
    found: 'By the article that most claims about an entity stand in.',
  },
  country: {
    word: 'Country',
    by: 'By country',
    means: 'By where they belong',
    found: 'By the country that an entity’s links lead to.',
  },
};
const capital = (s: string) => s.charAt(0).toUpperCase() + s.slice(1);
const spelled = (id: string) => capital(id.replaceAll('-', ' '));

/** What each group is called: its weightiest entity, its type, its article or its country. */
export function groupNames(
  by: Grouping,
  nodes: readonly GraphNode[],
  of: Readonly<Record<string, string>>,
  ontology: Ontology,
  facets: Pick<FacetsReply, 'articles' | 'countryRefs'> | null,
): (group: string) => string {
  const entities = new Map(nodes.map((n) => [n.id, n]));
  const known: Readonly<Record<Grouping, (id: string) => string | undefined>> = {
    community: (id) => entities.get(id)?.name ?? heaviest(id)?.name,
    type: (id) => {
      const many = ontology.types.find((t) => t.id === id)?.label.many;
      return many === undefined ? undefined : capital(many);
    },
    article: (id) => facets?.articles.find((a) => a.id === id)?.title,
    country: (id) => entities.get(id)?.name ?? facets?.countryRefs.find((c) => c.id === id)?.name,
  };
  // The entity it was named after may have been taken off since.
  const heaviest = (group: string) =>
    nodes
      .filter((n) => of[n.id] === group)
      .reduce<GraphNode | undefined>((a, b) => (a === undefined || b.neighbours > a.neighbours ? b : a), undefined);
  return (id) => (id === noGroup ? looseName : (known[by](id) ?? spelled(id)));
}
export const needsFacets = (by: Grouping): boolean => by === 'article' || by === 'country';
