import type { ArticleState, Twin as ToldTwin } from '../contract/ingest.ts';
import type { GraphTwins } from '../ingest/twins/graphTwins.ts';
import { TwinIndex } from '../ingest/twins/twinIndex.ts';
import type { Told, Twin } from '../ingest/twins/twins.ts';
import type { Handed, HandedFile } from './read.ts';

export type Stated = { readonly state: ArticleState; readonly twin: ToldTwin | null };

type Earlier = {
  readonly graph: GraphTwins;
  /** Those of the request that the graph has under their id. */
  readonly held: ReadonlyMap<string, Told>;
  /** Those of the request before, as they are found by what they say. */
  readonly index: TwinIndex;
  readonly before: Map<string, Told>;
};

/** How each article stands to what the graph has, and to those of the same request before it. */
export async function statesOf(files: readonly HandedFile[], graph: GraphTwins): Promise<Map<Handed, Stated>> {
  const all = files.flatMap((f) => f.articles);
  const held = new Map((await graph.told(all.map((a) => a.id))).map((a) => [a.id, a]));
  const earlier: Earlier = { graph, held, index: new TwinIndex(), before: new Map() };
  const states = new Map<Handed, Stated>();
  for (const handed of all) {
    states.set(handed, await stateOf(handed, earlier));
    if (handed.change?.skip === true || earlier.before.has(handed.id)) continue;
    const { title, date } = handed.article.front;
    const told = { id: handed.id, title, publishedOn: date, copyOf: null, text: handed.article.text };
    earlier.before.set(handed.id, told);
    earlier.index.add(told);
  }
  return states;
}

async function stateOf(
  { id, article: { text, front }, change }: Handed,
  { graph, held, index, before }: Earlier,
): Promise<Stated> {
  const told = (
    of: Twin['of'],
    where: ToldTwin['in'],
    { shared, paragraphs, differing }: Pick<Twin, 'shared' | 'paragraphs' | 'differing'>,
  ): ToldTwin => ({
    ...{ article: of.id, title: of.title, publishedOn: of.publishedOn, in: where },
    ...{ shared, paragraphs, differing },
  });
  const whole = { shared: 1, paragraphs: 0, differing: 0 };
  const [there, here] = [await graph.sameText(text), before.get(index.sameText(text) ?? '')];
  if (there !== undefined) return { state: 'already-here', twin: told(there, 'graph', whole) };
  if (here !== undefined) return { state: 'already-here', twin: told(here, 'request', whole) };
  const besides = index.candidates(text).flatMap((c) => before.get(c) ?? []);
  const twin = await graph.twinOf(text, besides, new Set());
  const replaced = held.get(id) ?? before.get(id);
  if (replaced !== undefined) {
    const part = twin?.of.id === id ? twin : { shared: 0, paragraphs: 0, differing: 0 };
    return { state: 'replaces', twin: told(replaced, held.has(id) ? 'graph' : 'request', part) };
  }
  if (twin !== undefined && change?.own !== true) {
    const isHere = before.has(twin.of.id) && (await graph.told([twin.of.id])).length === 0;
    return { state: 'near-twin', twin: told(twin.of, isHere ? 'request' : 'graph', twin) };
  }
  return { state: front.date === null ? 'needs-date' : 'ready', twin: null };
}
