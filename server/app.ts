import express, { type Express } from 'express';
import type { Logger } from 'pino';
import type { Ontology } from './contract/ontology.ts';
import type { SavedQuery } from './contract/query.ts';
import type { PlaceFact } from './contract/where.ts';
import { type Allowance, allowanceOf } from './cypher/allowance.ts';
import type { Guard } from './cypher/openGuard.ts';
import type { QueryLog } from './cypher/queryLog.ts';
import { joinBooks, queryBook } from './cypher/savedQueries.ts';
import type { GraphDatabase } from './graph/database.ts';
import { ownQueries } from './graph/ownQueries.ts';
import { claimLists } from './graph/read/claimList.ts';
import { makeReader } from './graph/read/reader.ts';
import { openShelf } from './graph/shelf.ts';
import type { Extractors } from './intake/extractors.ts';
import { openIntake } from './intake/intake.ts';
import { serveClient } from './middleware/client.ts';
import { knownHosts, ownJson } from './middleware/hosts.ts';
import { logging } from './middleware/logging.ts';
import { problems } from './middleware/problems.ts';
import { contentSecurity, withNonce } from './middleware/security.ts';
import { tokenHeld, tokenVisit } from './middleware/token.ts';
import { reviewDesk } from './review/desk.ts';
import { judgementDesk } from './review/judgementDesk.ts';
import { reviewersIn } from './review/reviewers.ts';
import { articleRoutes } from './routes/articles.ts';
import { claimRoutes } from './routes/claims.ts';
import { compareRoutes } from './routes/compare.ts';
import { cypherRoutes } from './routes/cypher.ts';
import { disputeRoutes } from './routes/disputes.ts';
import { docsRoutes } from './routes/docs.ts';
import { entityRoutes } from './routes/entities.ts';
import { exportRoutes } from './routes/export.ts';
import { facetRoutes } from './routes/facets.ts';
import { graphRoutes } from './routes/graph.ts';
import { healthRoutes } from './routes/health.ts';
import { judgementRoutes } from './routes/judgements.ts';
import { ontologyRoutes } from './routes/ontology.ts';
import { pathRoutes } from './routes/paths.ts';
import { queryRoutes } from './routes/queries.ts';
import { reviewRoutes } from './routes/reviews.ts';
import { searchRoutes } from './routes/search.ts';
import { unknownRoutes } from './routes/unknown.ts';
import { viewRoutes } from './routes/views.ts';
import { voiceRoutes } from './routes/voices.ts';
import { whereRoutes } from './routes/where.ts';

export type Deps = {
  readonly db: GraphDatabase;
  readonly ontology: Ontology;
  /** Saved queries as their files say; those the guard refuses are reported and left out. */
  readonly queries: readonly SavedQuery[];
  /** Points for places that the list of towns does not hold. */
  readonly places: readonly PlaceFact[];
  readonly guard: Guard;
  /** What may read articles that users hand over. */
  readonly extractors: Extractors;
  readonly logger: Logger;
  /** The built client. */
  readonly clientDir: string;
  readonly version: string;
  /** Host names besides loopback that this server answers for. */
  readonly allowedHosts: readonly string[];
  readonly token: string | undefined;
  /** Who saves and reviews, as long as there are no accounts; with commas, who else reviews. */
  readonly user: string;
  readonly queryLog: QueryLog;
  readonly allowance: Allowance;
};

/** The whole app, not listening yet. */
export function createApp(deps: Deps): Express {
  const { db, ontology, guard, logger, clientDir, version, allowedHosts, token, allowance } = deps;
  const reviewers = reviewersIn(deps.user);
  const [user] = reviewers;
  const app = express();
  // JSON has no integers beyond 2^53; as text they stay exact.
  app.set('json replacer', (_: string, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  app.use(logging(logger), withNonce, contentSecurity, knownHosts(allowedHosts));
  if (token !== undefined) app.use(tokenVisit(token)).use('/api', tokenHeld(token));
  // A saved view is up to a megabyte of text by itself; files that users hand over come in one request.
  app.use('/api', ownJson).use('/api/v1/views', express.json({ limit: '2mb' }));
  app.post('/api/v1/articles', express.json({ limit: '50mb' }));
  app.use('/api', express.json({ limit: '1mb' }));

  const reader = makeReader(db, ontology);
  const lists = claimLists(reader);
  const runner = { reader, guard, log: deps.queryLog, allowance, admit: allowanceOf(allowance), user };
  const own = ownQueries(openShelf(db, 'SavedQuery'));
  const book = joinBooks(
    own,
    queryBook(deps.queries, guard, db.kind, (flaw) => logger.error(flaw)),
  );
  app.use(
    '/api/v1',
    healthRoutes(db, version),
    ontologyRoutes(ontology),
    // Before the routes of one entity, whose ids these addresses look like.
    judgementRoutes(reader, (by) => judgementDesk(db, ontology, by), reviewers),
    reviewRoutes(reader, (by) => reviewDesk(db, ontology, by), reviewers),
    entityRoutes(reader, lists),
    graphRoutes(reader),
    facetRoutes(reader),
    whereRoutes(reader, deps.places),
    claimRoutes(reader, lists),
    voiceRoutes(reader),
    articleRoutes(reader, openIntake(db, ontology, deps.extractors)),
    cypherRoutes(runner),
    queryRoutes(runner, book, own),
    searchRoutes(reader),
    pathRoutes(reader),
    disputeRoutes(reader),
    compareRoutes(reader),
    viewRoutes(openShelf(db, 'View'), user),
    exportRoutes(runner, book),
  );
  app.use('/api', docsRoutes(version), unknownRoutes());
  app.use(serveClient(clientDir));
  app.use(problems);
  return app;
}
