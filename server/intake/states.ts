import type { ArticleState, Twin as ToldTwin } from '../contract/ingest.ts';
import type { Articles } from '../ingest/twins/graphTwins.ts';
import { type Told, type Twin, TwinIndex } from '../ingest/twins/twins.ts';
import type { Handed, HandedFile } from './read.ts';

export type Stated = { readonly state: ArticleState; readonly twin: ToldTwin | null };

/** How each article stands to what the graph has, and to those of the same request before it. */
export async function statesOf(files: readonly HandedFile[], graph: Articles): Promise<Map<Handed, Stated>> {
  const states = new Map<Handed, Stated>();
  const index = new TwinIndex();
  const before = new Map<string, Told>();
  for (const handed of files.flatMap((f) => f.articles)) {
    states.set(handed, await stateOf(handed, graph, index, before));
    if (handed.change?.skip === true || before.has(handed.id)) continue;
    const { title, date } = handed.article.front;
    const told = { id: handed.id, title, publishedOn: date, copyOf: null, text: handed.article.text };
    before.set(handed.id, told);
    index.add(told);
  }
  return states;
}

async function stateOf(
  { id, article: { text, front }, change }: Handed,
  graph: Articles,
  index: TwinIndex,
  before: ReadonlyMap<string, Told>,
): Promise<Stated> {
  const told = (of: Twin['of'], more: Pick<Twin, 'shared' | 'paragraphs' | 'differing'>): ToldTwin => ({
    article: of.id,
    title: of.title,
    publishedOn: of.publishedOn,
    in: before.has(of.id) && !graph.heads.has(of.id) ? 'request' : 'graph',
    ...more,
  });
  const whole = { shared: 1, paragraphs: 0, differing: 0 };
  const same = graph.index.sameText(text) ?? index.sameText(text);
  if (same !== undefined) return { state: 'already-here', twin: told(same, whole) };
  const besides = index.candidates(text).flatMap((c) => before.get(c) ?? []);
  const twin = await graph.twinOf(text, besides, new Set());
  const replaced = graph.heads.get(id) ?? before.get(id);
  if (replaced !== undefined) {
    const part = twin?.of.id === id ? twin : { shared: 0, paragraphs: 0, differing: 0 };
    const { shared, paragraphs, differing } = part;
    return { state: 'replaces', twin: told(replaced, { shared, paragraphs, differing }) };
  }
  if (twin !== undefined && change?.own !== true) {
    const { shared, paragraphs, differing } = twin;
    return { state: 'near-twin', twin: told(twin.of, { shared, paragraphs, differing }) };
  }
  return { state: front.date === null ? 'needs-date' : 'ready', twin: null };
}
