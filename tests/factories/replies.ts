import type { GraphDocument } from '../../server/contract/document.ts';
import type { EntityRef, GraphLink } from '../../server/contract/graph.ts';
import { linkIdOf } from '../../server/graph/read/refs.ts';

/** What replies say of the things in a document, so that tests can name whole replies. */
export function expected(...documents: readonly GraphDocument[]) {
  const entities = new Map(documents.flatMap((d) => d.entities).map((e) => [e.id, e]));
  const articles = new Map(documents.flatMap((d) => d.articles).map((a) => [a.id, a]));
  const particular = ['Vendor', 'Outlet', 'PublicBody'];
  const ref = (id: string): EntityRef => {
    const e = entities.get(id);
    if (e === undefined) throw new Error(`no entity ${id} in these documents`);
    const types = [...e.types].sort((a, b) => Number(particular.includes(b)) - Number(particular.includes(a)));
    return { id, name: e.name, types, unnamed: e.unnamed };
  };
  return {
    ref,
    node: (id: string, neighbours: number) => ({ ...ref(id), neighbours }),
    article: (id: string) => {
      const a = articles.get(id);
      if (a === undefined) throw new Error(`no article ${id} in these documents`);
      const { title, publishedOn, kind, digestOf } = a;
      return { id, title, publisher: ref(a.publisher), publishedOn, kind, digestOf };
    },
  };
}

export const link = (
  source: string,
  predicate: string,
  target: string,
  more: Partial<GraphLink> & Pick<GraphLink, 'claimIds'>,
): GraphLink => {
  const via = more.via ?? 'object';
  return {
    id: linkIdOf({ source, predicate, target, via }),
    source,
    target,
    predicate,
    via,
    standing: 'single-source',
    voices: 1,
    outlets: 1,
    assertions: 1,
    disputed: false,
    planned: false,
    ...more,
  };
};
