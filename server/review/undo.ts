import { relocate } from '../claims/relocate.ts';
import { byTime, inForce, latestOf, readBefore } from '../claims/reviews.ts';
import type { DocumentReview, GraphDocument } from '../contract/document.ts';
import type { Review } from '../contract/terms.ts';
import { AppError } from '../errors.ts';
import { detached } from './attach.ts';
import type { Decided } from './decide.ts';
import { find, put, take } from './place.ts';

/** The verdict on this assertion that would be taken back; 409 where there is none. */
export function lastVerdict(doc: Pick<GraphDocument, 'reviews'>, id: string): DocumentReview {
  const last = latestOf(doc.reviews.filter((r) => r.assertion === id));
  if (last === undefined) throw new AppError(409, 'nothing-to-undo', 'No verdict on it is in force', { field: 'id' });
  return last;
}

/**
 * Takes the last verdict back, with all it made: the assertion is what the verdict found. It stays on record, with the
 * time of that. Half of a split is taken back with its other half, and
 * verdicts that found their words by hand are without a claim again.
 */
export function undo(doc: GraphDocument, id: string, at: string): Decided {
  const last = lastVerdict(doc, id);
  const before = readBefore(last.before);
  if (before === undefined) return restoreState(doc, id, last, at);
  if (before.was === null) {
    const maker = doc.reviews.find((r) => inForce(r) && readBefore(r.before)?.made.assertions.includes(id) === true);
    if (maker !== undefined) return undoSplit(doc, maker, at);
  }
  const made = before.made.assertions;
  const changed = made.find(
    (m) => !doc.claims.some((c) => c.assertions.some((a) => a.id === m)) || laterThan(doc, m, last),
  );
  if (changed !== undefined) throw decidedSince(changed);
  const removed = [id, ...made].reduce(take, doc);
  const now = before.was?.assertion.id;
  // Its sentence was changed only by an edit that left it the same claim.
  const words = last.verdict === 'edited' && before.was?.claim.id === find(doc, id).claim.id;
  const restored = before.was === null ? removed : put(removed, asItStands(doc, before.was), words);
  const judgements = new Set(before.made.judgements);
  return {
    document: {
      ...restored,
      reviews: restored.reviews.map((r) => {
        const back = r.id === last.id || (made.includes(r.assertion) && inForce(r)) ? { ...r, undoneAt: at } : r;
        if (before.attached !== undefined && r.id !== last.id) return detached(back, id, before.attached);
        return r.assertion === id && now !== undefined ? { ...back, assertion: now } : back;
      }),
      judgements: restored.judgements.map((j) => (judgements.has(j.id) ? { ...j, undoneAt: j.undoneAt ?? at } : j)),
    },
    now: now === undefined ? [] : [now],
    gone: [...(now === id ? [] : [id]), ...made],
  };
}

function undoSplit(doc: GraphDocument, maker: DocumentReview, at: string): Decided {
  if (lastVerdict(doc, maker.assertion).id !== maker.id) throw decidedSince(maker.assertion);
  return undo(doc, maker.assertion, at);
}
const decidedSince = (id: string): AppError =>
  new AppError(409, 'decided-since', 'The other half of this split was decided on since', {
    field: 'id',
    detail: `Take that back first: assertion ${id}.`,
  });
const laterThan = (doc: GraphDocument, id: string, than: DocumentReview): boolean =>
  doc.reviews.some((r) => r.assertion === id && inForce(r) && byTime(r, than) > 0 && r.at !== than.at);

/** The article may have been read again since: the words that were judged are looked for in its text. */
function asItStands<S extends { readonly assertion: Parameters<typeof relocate>[1] }>(doc: GraphDocument, was: S): S {
  const text = doc.articles.find((a) => a.id === was.assertion.article)?.text ?? '';
  const assertion = relocate(text, was.assertion);
  if (assertion === undefined)
    throw new AppError(409, 'text-changed', 'The article no longer has the words that it was read from', {
      field: 'id',
      detail: 'Edit it instead.',
    });
  return { ...was, assertion };
}

/** Of a verdict that came without a record of what it found, only the state can be told. */
function restoreState(doc: GraphDocument, id: string, last: DocumentReview, at: string): Decided {
  const { assertion } = find(doc, id);
  const others = doc.reviews.filter((r) => r.assertion === id && r.id !== last.id);
  const unread: Review = ['curated', 'manual'].includes(assertion.extractor) ? 'accepted' : 'proposed';
  const review = latestOf(others)?.verdict ?? unread;
  return {
    document: {
      ...doc,
      claims: doc.claims.map((c) => ({
        ...c,
        assertions: c.assertions.map((a) => (a.id === id ? { ...a, review } : a)),
      })),
      reviews: doc.reviews.map((r) => (r.id === last.id ? { ...r, undoneAt: at } : r)),
    },
    now: [id],
    gone: [],
  };
}
