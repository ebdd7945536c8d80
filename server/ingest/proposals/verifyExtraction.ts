import { assertionId } from '../../claims/ids.ts';
import type { DocumentArticle, DocumentAssertion, DocumentClaim, DocumentEntity } from '../../contract/document.ts';
import type { ExtractedAssertion, ExtractedClaim, ExtractedEntity, Extraction } from '../../contract/extraction.ts';
import type { Ontology } from '../../contract/ontology.ts';
import { findPredicate } from '../../ontology.ts';
import { checkClaim, toClaim } from '../claimForm.ts';
import { ArticleText } from '../locate.ts';
import type { Reporter } from '../problem.ts';
import { figureMismatch } from './figureWords.ts';
import { findWords, type Match } from './findWords.ts';
import { isReferredTo } from './referredTo.ts';
import { speaksAt, spokenAt } from './spoken.ts';
import { verifyVoices } from './verifyVoices.ts';

export type VerifyContext = {
  readonly ontology: Ontology;
  readonly extractor: 'offline' | 'llm';
  readonly article: { readonly id: string; readonly publisher: string; readonly authors: readonly string[] };
  /** Whom each of the extraction's ids means in the graph. */
  readonly entityOf: ReadonlyMap<string, DocumentEntity>;
  readonly report: Reporter;
};
export type VerifiedProposals = {
  readonly claims: readonly DocumentClaim[];
  readonly mentions: DocumentArticle['mentions'];
};

/**
 * What an extractor found in an article, as proposals: only what stands in the text at a place that our code found, about
 * entities that its passage names or refers to, of types that its predicate takes. The rest is reported with its reason.
 */
export function verifyExtraction(found: Extraction, text: string, context: VerifyContext): VerifiedProposals {
  const { report, ontology, entityOf } = context;
  const article = new ArticleText(text);
  const local = new Map(found.entities.map((e) => [e.id, e]));
  const resolved = new Map([...entityOf.values()].map((e) => [e.id, e]));
  const claims = new Map<string, DocumentClaim>();
  for (const c of found.claims) {
    const what = nameOf(c, local);
    const predicate = findPredicate(ontology, c.predicate);
    const form = asForm(c, entityOf);
    const wrong =
      predicate === undefined
        ? `predicate "${c.predicate}" is not in the ontology`
        : typeof form === 'string'
          ? form
          : checkClaim(form, predicate, resolved, (id) => resolved.has(id), ontology);
    const mismatch = wrong ?? (c.figure === null ? undefined : figureMismatch(c.figure));
    if (mismatch !== undefined || predicate === undefined || typeof form === 'string') {
      report.reject(null, what, mismatch ?? '');
      continue;
    }
    const claim = toClaim(
      { ...form, id: c.id, predicate: c.predicate, assertions: [], modality: c.modality },
      predicate,
      resolved,
      c.assertions[0]?.text ?? '',
    );
    const before = claims.get(claim.id);
    const assertions = new Map((before?.assertions ?? []).map((a) => [a.id, a]));
    for (const [i, a] of c.assertions.entries()) {
      const verified = verifyOne(a, c, { found, local, article, context });
      if (typeof verified === 'string') {
        report.reject(null, c.assertions.length === 1 ? what : `${what}, assertion ${i + 1}`, verified);
        continue;
      }
      const id = assertionId(claim.id, verified);
      // One for each stance and chain of voices: the first passage is kept.
      if (!assertions.has(id)) assertions.set(id, { id, ...verified });
    }
    if (assertions.size > 0) claims.set(claim.id, { ...(before ?? claim), assertions: [...assertions.values()] });
  }
  return { claims: [...claims.values()], mentions: verifyMentions(found, text, context) };
}

const nameOf = (c: ExtractedClaim, local: ReadonlyMap<string, ExtractedEntity>) => {
  const name = (id: string) => local.get(id)?.name ?? id;
  return `claim ${c.id}, ${name(c.subject)} ${c.predicate} ${name(c.object)}`;
};

function asForm(c: ExtractedClaim, entityOf: VerifyContext['entityOf']) {
  const [subject, object] = [entityOf.get(c.subject), entityOf.get(c.object)];
  const instrument = c.instrument === null ? undefined : entityOf.get(c.instrument);
  if (subject === undefined) return `subject "${c.subject}" is no entity of the extraction`;
  if (object === undefined) return `object "${c.object}" is no entity of the extraction`;
  if (c.instrument !== null && instrument === undefined)
    return `instrument "${c.instrument}" is no entity of the extraction`;
  if (subject.id === object.id) return `subject and object are both "${subject.id}"`;
  return {
    subject: subject.id,
    object: object.id,
    instrument: instrument?.id,
    label: c.label ?? undefined,
    figures: c.figure === null ? [] : [c.figure],
  };
}

type Around = {
  readonly found: Extraction;
  readonly local: ReadonlyMap<string, ExtractedEntity>;
  readonly article: ArticleText;
  readonly context: VerifyContext;
};
function verifyOne(a: ExtractedAssertion, c: ExtractedClaim, at: Around): Omit<DocumentAssertion, 'id'> | string {
  const { found, local, article, context } = at;
  const place = locate(a, article.text, context.extractor);
  if (typeof place === 'string') return place;
  const ends = [c.subject, c.object, ...(c.instrument === null ? [] : [c.instrument])];
  for (const id of ends) {
    const e = local.get(id);
    const byline = [context.article.publisher, ...context.article.authors].includes(context.entityOf.get(id)?.id ?? '');
    if (e === undefined || byline || isReferredTo(e, place, article) || speaksAt(found, place, id)) continue;
    return `“${e.name}” is neither named in the passage nor can a word of it stand for it`;
  }
  const voices = verifyVoices(a.voices, place, at);
  if (typeof voices === 'string') return voices;
  if (
    a.stance === 'affirms' &&
    c.figure !== null &&
    !article.text.slice(place.start, place.end).includes(c.figure.text)
  )
    return `figure words “${c.figure.text}” are not in its passage`;
  const passages = article.paragraphs.flatMap((p) => {
    const [start, end] = [Math.max(p.start, place.start), Math.min(p.end, place.end)];
    return start >= end ? [] : [{ part: 'content' as const, start, end, text: article.text.slice(start, end) }];
  });
  if (passages.length === 0) return 'its passage holds no words';
  const spoken = spokenAt(found, place, a.voices);
  const cue = spoken.cue === null ? undefined : nearest(article, spoken.cue, place);
  if (spoken.cue !== null && cue === undefined) return `cue “${spoken.cue}” is not in the paragraph of its passage`;
  return {
    article: context.article.id,
    stance: a.stance,
    modality: c.modality,
    quoteKind: voices.length === 0 ? 'none' : spoken.quoteKind,
    quote: voices.length === 0 ? null : spoken.quote,
    saidOn: null,
    saidText: null,
    extractor: context.extractor,
    // How exactly its words were found, where they were not found exactly: what a reviewer should look at first.
    score: scoreOf(a, place),
    review: 'proposed',
    voices,
    passages: [...passages, ...(cue === undefined ? [] : [{ part: 'cue' as const, ...cue }])],
  };
}

const scoreOf = (a: ExtractedAssertion, place: Match): number | null => {
  const alike = a.similarity ?? (place.match === 'exact' ? undefined : place.similarity);
  return alike === undefined ? null : Math.round(alike * 100) / 100;
};

/** The offline extractor points into the text itself; only what a model wrote down may differ from it. */
function locate(a: ExtractedAssertion, text: string, extractor: VerifyContext['extractor']): Match | string {
  const shown = `“${a.text.length > 80 ? `${a.text.slice(0, 77)}…` : a.text}”`;
  const place = findWords(text, a.text, a.start);
  if (place === undefined) return `passage ${shown} is not in the text`;
  return extractor === 'offline' && place.match !== 'exact'
    ? `passage ${shown} is not in the text word for word`
    : place;
}

/** A cue that its content parts (“described … as”) is found by its first part. */
function nearest(article: ArticleText, cue: string, place: { readonly start: number; readonly end: number }) {
  const words = cue.split(/\s*(?:…|\.\.\.)\s*/).find((part) => part !== '') ?? cue;
  const around = article.paragraphs.filter((p) => p.start < place.end && p.end > place.start);
  const distance = (p: { start: number; end: number }) => Math.max(place.start - p.end, p.start - place.end, 0);
  const [best] = around.flatMap((p) => article.places(words, p)).sort((a, b) => distance(a) - distance(b));
  return best === undefined ? undefined : { start: best.start, end: best.end, text: best.text };
}

/** Mentions that stand where they say, never one inside another. */
function verifyMentions(
  found: Extraction,
  text: string,
  { entityOf, report }: VerifyContext,
): DocumentArticle['mentions'] {
  const all = found.entities.flatMap((e) => {
    const entity = entityOf.get(e.id);
    return entity === undefined ? [] : e.mentions.map((m) => ({ ...m, entity: entity.id, name: e.name }));
  });
  const kept: DocumentArticle['mentions'] = [];
  for (const m of all.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const reject = (why: string) => report.reject(null, `mention “${m.text}” of ${m.name}`, why);
    if (text.slice(m.start, m.end) !== m.text) reject(`does not stand at ${m.start}`);
    else if (m.start < (kept.at(-1)?.end ?? 0)) reject('lies within another');
    else kept.push({ entity: m.entity, start: m.start, end: m.end });
  }
  return kept;
}
