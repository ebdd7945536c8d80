import { afterAll, beforeEach, expect } from '@jest/globals';
import type { GraphDocument } from '../../server/contract/document.ts';
import type { GraphReply } from '../../server/contract/graph.ts';
import type { ArticleProposals, Proposal, Reviewed, ReviewQueue } from '../../server/contract/review.ts';
import type { GraphDatabase } from '../../server/graph/database.ts';
import { loadDocument, readDocument } from '../../server/graph/document/load.ts';
import { listen, ontology, type Reply, type TestApp } from './app.ts';
import { emptied } from './databases.ts';
import { quayStory } from './toReview.ts';

/** Ana at work on the quay letter: before each test the graph is as the extractor left it. */
export function reviewing(db: () => GraphDatabase) {
  let app: TestApp | undefined;
  const at = (): TestApp => {
    if (app === undefined) throw new Error('nobody listens yet');
    return app;
  };
  beforeEach(async () => {
    await app?.close();
    await emptied(db());
    await loadDocument(db(), quayStory, ontology);
    app = await listen(db(), { user: 'ana' });
  });
  afterAll(() => app?.close());

  const proposals = async () => (await at().get('/articles/quay-letter/proposals')).body as ArticleProposals;
  return {
    get app() {
      return at();
    },
    proposals,
    queue: async () => (await at().get('/reviews/queue')).body as ReviewQueue,
    read: (): Promise<GraphDocument> => readDocument(db(), ontology),
    open: async (id: string): Promise<Proposal> => {
      const found = (await proposals()).proposals.find((p) => p.assertion.id === id);
      if (found === undefined) throw new Error(`no proposal ${id}`);
      return found;
    },
    patch: (id: string, body: object, revision = 1, to: TestApp = at()) =>
      to.send('PATCH', `/assertions/${id}`, body, { 'if-match': String(revision) }),
    act: (id: string, what: string, body: object, revision = 1) =>
      at().post(`/assertions/${id}/${what}`, body, { 'if-match': String(revision) }),
    linksOf: async (...ids: string[]) =>
      ((await at().post('/graph', { ids })).body as GraphReply).links.map((l) => [l.id, l.standing, l.voices]),
  };
}

/** The graph as a server has it that took so long that it lost its turn: right before it first writes, another does something. */
export function amid(db: GraphDatabase, meanwhile: () => Promise<unknown>): GraphDatabase {
  let waits = true;
  return {
    ...db,
    kind: 'neo4j',
    alone: (work) => work(),
    change: async (batch, readAt) => {
      if (waits) {
        waits = false;
        await meanwhile();
      }
      return db.change(batch, readAt);
    },
  };
}

/** What a reply says that must not be a refusal. */
export function done(reply: Pick<Reply, 'status' | 'body'>): Reviewed {
  expect([reply.status, reply.status < 300 ? '' : reply.body]).toEqual([expect.any(Number), '']);
  return reply.body as Reviewed;
}
