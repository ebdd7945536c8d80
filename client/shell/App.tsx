import { lazy, Suspense } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { Loading } from '../ui/states.tsx';
import { NotFound } from './NotFound.tsx';
import styles from './shell.module.css';
import { TopBar } from './TopBar.tsx';

const ExplorePage = lazy(async () => ({
  default: (await import('../features/explore/ExplorePage.tsx')).ExplorePage,
}));
const DossierPage = lazy(async () => ({
  default: (await import('../features/entities/DossierPage.tsx')).DossierPage,
}));
const ArticlesPage = lazy(async () => ({
  default: (await import('../features/articles/ArticlesPage.tsx')).ArticlesPage,
}));
const ArticlePage = lazy(async () => ({
  default: (await import('../features/articles/ArticlePage.tsx')).ArticlePage,
}));
const VoicesPage = lazy(async () => ({
  default: (await import('../features/voices/VoicesPage.tsx')).VoicesPage,
}));
const VoicePage = lazy(async () => ({
  default: (await import('../features/voices/VoicePage.tsx')).VoicePage,
}));
const QueriesPage = lazy(async () => ({
  default: (await import('../features/queries/QueriesPage.tsx')).QueriesPage,
}));
const DisputesPage = lazy(async () => ({
  default: (await import('../features/disputes/DisputesPage.tsx')).DisputesPage,
}));
const ComparePage = lazy(async () => ({
  default: (await import('../features/compare/ComparePage.tsx')).ComparePage,
}));
const PathsPage = lazy(async () => ({
  default: (await import('../features/paths/PathsPage.tsx')).PathsPage,
}));
const WhenPage = lazy(async () => ({
  default: (await import('../features/when/WhenPage.tsx')).WhenPage,
}));
const ReviewPage = lazy(async () => ({
  default: (await import('../features/review/ReviewPage.tsx')).ReviewPage,
}));
const ImportPage = lazy(async () => ({
  default: (await import('../features/import/ImportPage.tsx')).ImportPage,
}));

/** The bar that stays and the page that changes; each page is fetched when somebody goes there. */
export function App() {
  const [at] = useLocation();
  return (
    <div className={styles.app}>
      <a className={styles.skip} href="#page">
        Skip to the page
      </a>
      <TopBar />
      <main id="page" className={styles.page} tabIndex={-1}>
        <ErrorBoundary at={at} className={styles.waiting}>
          <Suspense
            fallback={
              <div className={styles.waiting}>
                <Loading bare>Opening the page.</Loading>
              </div>
            }
          >
            <Switch>
              <Route path="/" component={ExplorePage} />
              <Route path="/entities/:id">{({ id }) => <DossierPage id={id} key={id} />}</Route>
              <Route path="/voices" component={VoicesPage} />
              <Route path="/voices/:id">{({ id }) => <VoicePage id={id} key={id} />}</Route>
              <Route path="/articles" component={ArticlesPage} />
              <Route path="/articles/:id">{({ id }) => <ArticlePage id={id} key={id} />}</Route>
              <Route path="/queries/:id?">{({ id }) => <QueriesPage {...(id !== undefined && { id })} />}</Route>
              <Route path="/disputes" component={DisputesPage} />
              <Route path="/compare" component={ComparePage} />
              <Route path="/paths" component={PathsPage} />
              <Route path="/when" component={WhenPage} />
              <Route path="/import" component={ImportPage} />
              <Route path="/review/:article?">
                {({ article }) => <ReviewPage {...(article !== undefined && { article })} />}
              </Route>
              <Route component={NotFound} />
            </Switch>
          </Suspense>
        </ErrorBoundary>
      </main>
    </div>
  );
}
