import type { IngestItem, IngestProblem } from '../contract/ingest.ts';
import type { Proposed } from '../ingest/proposals/propose.ts';
import type { Seeded } from '../ingest/seed.ts';
import type { Handed, HandedFile } from './read.ts';
import { toProblem } from './recognised.ts';
import type { Stated } from './states.ts';

export type Done = {
  readonly states: ReadonlyMap<Handed, Stated>;
  /** Ids that the graph had before. */
  readonly had: ReadonlySet<string>;
  /** Of what the graph has now, whose copy each article is. */
  readonly copies: ReadonlyMap<string, string | null>;
  /** Articles that were to be added. */
  readonly chosen: ReadonlySet<Handed>;
  readonly proposed: Proposed;
  readonly seeded: Pick<Seeded, 'problems'> | undefined;
};

/** What became of each article of a request, in its order. `names`: what each file was called while it was loaded. */
export function itemsOf(files: readonly HandedFile[], names: readonly string[], done: Done): IngestItem[] {
  const loaded = new Map(done.proposed.document.articles.map((a) => [a.id, a]));
  const claims = new Map(done.proposed.proposed.map((p) => [p.article, p.assertions]));
  const problems = done.seeded?.problems ?? done.proposed.problems;
  const failed = new Set(done.proposed.proposed.flatMap((p) => (p.failed ? [p.article] : [])));
  const taken = new Set<string>();
  return files.flatMap((file, n) =>
    file.articles.map((handed): IngestItem => {
      const { index, id, article, change } = handed;
      const isChosen = done.chosen.has(handed);
      const isTwice = isChosen && taken.has(id);
      if (isChosen) taken.add(id);
      const isWritten = isChosen && !isTwice && loaded.has(id);
      const about = `“${article.front.title}”`;
      const outcomeOf = (): IngestItem['outcome'] => {
        if (change?.skip === true) return 'skipped';
        if (isWritten) return done.had.has(id) ? 'replaced' : 'added';
        return isChosen && !isTwice && failed.has(id) ? 'failed' : 'here';
      };
      const mine = problems.filter(
        (p) => p.file === names[n] && (p.what === about || file.articles.length === 1) && !isTwice,
      );
      return {
        file: file.input.name,
        index,
        article: isChosen ? id : (done.states.get(handed)?.twin?.article ?? id),
        title: article.front.title,
        outcome: outcomeOf(),
        copyOf: done.copies.get(id) ?? null,
        proposed: isWritten ? (claims.get(id) ?? 0) : 0,
        problems: [...(isTwice ? [twice] : []), ...(isChosen ? mine.map(toProblem) : [])],
      };
    }),
  );
}

const twice: IngestProblem = {
  kind: 'rejection',
  line: null,
  what: '',
  reason: 'has publisher, day and title of an article before it in this request; change one of them to take both',
};
