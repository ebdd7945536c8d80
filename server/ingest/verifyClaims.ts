import { assertionId, judgementId } from '../claims/ids.ts';
import { markedWords } from '../claims/quotationMarks.ts';
import type {
  DocumentArticle,
  DocumentAssertion,
  DocumentClaim,
  DocumentEntity,
  DocumentJudgement,
} from '../contract/document.ts';
import type { Ontology } from '../contract/ontology.ts';
import { evidenceOf } from '../graph/document/evidence.ts';
import { curated } from '../graph/document/merge.ts';
import { findPredicate } from '../ontology.ts';
import type { Annotations, ClaimPart } from './annotationFile.ts';
import { checkClaim, toClaim } from './claimForm.ts';
import { ArticleText, type Place } from './locate.ts';
import type { Reporter } from './problem.ts';
import { type AssertionContext, type VerifiedAssertion, verifyAssertion } from './verifyAssertion.ts';

export type Verified = {
  readonly claims: readonly DocumentClaim[];
  readonly judgements: readonly DocumentJudgement[];
  /** Where quotes of its assertions stand. */
  readonly quotes: readonly Place[];
};
const wordsOf = (v: VerifiedAssertion | undefined): string =>
  v?.assertion.passages.find((p) => p.part === 'content')?.text ?? '';
type Draft = { claim: DocumentClaim; line: number; handle: string };

/** Checks every claim of one article against text and ontology; what does not hold is reported and left out. */
export function verifyClaims(
  annotations: Annotations,
  article: DocumentArticle,
  entities: ReadonlyMap<string, DocumentEntity>,
  isKnown: (entity: string) => boolean,
  { ontology, now, report }: { ontology: Ontology; now: string; report: Reporter },
): Verified {
  const text = new ArticleText(article.text);
  const marks = markedWords(text.text, text.paragraphs);
  const context = { article: article.id, publisher: article.publisher, text, quotations: marks, isKnown };
  const evidence = evidenceOf(article);
  const drafts = new Map<string, Draft>();
  const handles = new Map<string, string>();
  const quotes: Place[] = [];
  const judgements: DocumentJudgement[] = [];

  for (const c of annotations.claims) {
    const what = `claim ${c.id}`;
    const predicate = findPredicate(ontology, c.predicate);
    const wrong = handles.has(c.id)
      ? 'this handle is used twice in the file; rename one'
      : predicate === undefined
        ? `predicate "${c.predicate}" is not in the ontology; use one of ${ontology.predicates.map((p) => p.id).join(', ')}`
        : checkClaim(c, predicate, entities, isKnown, ontology);
    if (wrong !== undefined || predicate === undefined) {
      report.reject(c.line, what, wrong ?? '');
      continue;
    }
    const good = holding(c, context, report);
    if (good.length === 0) {
      report.reject(c.line, what, 'no assertion of it holds');
      continue;
    }
    const claim = toClaim(c, predicate, entities, wordsOf(good[0]));
    const draft = drafts.get(claim.id);
    if (draft !== undefined)
      report.warn(c.line, what, `says the same as claim ${draft.handle} on line ${draft.line}; they are one claim now`);
    const target = draft ?? { claim, line: c.line, handle: c.id };
    const assertions = new Map(target.claim.assertions.map((a): [string, DocumentAssertion] => [a.id, a]));
    for (const v of good) {
      const id = assertionId(claim.id, v.assertion);
      if (assertions.has(id)) {
        report.reject(
          c.line,
          what,
          'has two assertions of the same stance and chain of voices; keep the clearest passage',
        );
        continue;
      }
      const assertion = { id, ...v.assertion };
      assertions.set(id, assertion);
      if (v.quote !== undefined) quotes.push(v.quote);
      if (v.reaches !== undefined)
        judgements.push(judge('reaches', evidence.utterance(assertion), claim.id, v.reaches, now));
    }
    drafts.set(claim.id, { ...target, claim: { ...target.claim, assertions: [...assertions.values()] } });
    handles.set(c.id, claim.id);
  }

  judgements.push(...exclusions(annotations.excludes, handles, now, report));
  return { claims: [...drafts.values()].map((d) => d.claim), judgements, quotes };
}

/** The assertions of a claim that hold; what is wrong with each other one is reported. */
function holding(c: ClaimPart, context: AssertionContext, report: Reporter): VerifiedAssertion[] {
  const good: VerifiedAssertion[] = [];
  for (const a of c.assertions) {
    const verified = verifyAssertion(a, c, context);
    const wrong =
      typeof verified === 'string' ? verified : good.length === 0 ? dateOff(c, verified, context) : undefined;
    if (typeof verified === 'string' || wrong !== undefined)
      report.reject(a.line, `claim ${c.id}, assertion ${a.number}`, wrong ?? '');
    else good.push(verified);
  }
  return good;
}
/** A claim is dated by the words beside its first assertion. */
const dateOff = ({ when }: ClaimPart, { passages }: VerifiedAssertion, { text }: AssertionContext) =>
  when === undefined || text.near(when.text, passages) !== undefined
    ? undefined
    : `when.text "${when.text}" is not in the paragraph of its passage`;

/** Pairs of claims that cannot both hold, as the file says. `handles`: ids of the claims that it names. */
function exclusions(
  excludes: Annotations['excludes'],
  handles: ReadonlyMap<string, string>,
  now: string,
  report: Reporter,
): DocumentJudgement[] {
  return excludes.flatMap(({ claims, line, reason }) => {
    const [a, b] = claims.map((handle) => handles.get(handle));
    if (a !== undefined && b !== undefined && a !== b)
      return [judge('excludes', ...([a, b].sort() as [string, string]), reason, now)];
    const unknown = claims.find((handle) => !handles.has(handle));
    const wrong =
      unknown === undefined ? 'both are the same claim' : `"${unknown}" is no claim of this file that holds`;
    report.reject(line, 'excludes', wrong);
    return [];
  });
}

const judge = (kind: 'excludes' | 'reaches', a: string, b: string, reason: string, at: string): DocumentJudgement => ({
  id: judgementId(kind, a, b, curated),
  kind,
  a,
  b,
  by: curated,
  at,
  reason,
  undoneAt: null,
});
