import type { ArticleSummary } from '../contract/article.ts';
import type { Assertion, Claim } from '../contract/claim.ts';
import { chainText, did, passageText, passageTexts, reachText, saysText } from './citations.ts';
import { printedDate } from './printedDate.ts';

/**
 * One voice on one claim as a newsroom prints it: who, through whom, in which words, where, and who else took another
 * stance. Nothing here says that a claim holds; every text begins with the voice that speaks.
 */
export type Source = Pick<ArticleSummary, 'id' | 'title' | 'publisher' | 'publishedOn' | 'kind'> &
  Pick<ArticleSummary, 'authors' | 'url' | 'language'>;
export type Citation = {
  readonly id: string;
  readonly source: Source;
  /** “Voice › carrier › outlet said: …”. */
  readonly says: string;
  /** In quotation marks only what the article itself said in these words; else “retold: …”. */
  readonly passages: readonly string[];
  /** What has to be known beside it: manner, date, judgement, review and the other stances. */
  readonly notes: readonly string[];
  readonly paragraphs: readonly number[];
  /** Absolute: the article with this claim and voice in hand. */
  readonly permalink: string;
};

export const claimPermalink = (origin: string, claim: string): string => `${origin}/?sel=claim.${claim}`;
export const articlePermalink = (
  origin: string,
  article: string,
  said: Readonly<Record<string, string>> = {},
): string => {
  const query = new URLSearchParams(said).toString();
  return `${origin}/articles/${encodeURIComponent(article)}${query === '' ? '' : `?${query}`}`;
};

export function citationOf(a: Assertion, claim: Claim, source: Source, origin: string): Citation {
  const content = a.passages.filter((p) => p.part === 'content');
  const said = a.saidOn === null ? a.saidText : printedDate(a.saidOn);
  return {
    id: a.id,
    source,
    says: saysText(a, claim),
    passages: passageTexts(a).map(passageText),
    notes: [
      a.modality === 'alleged' ? 'Put as an allegation.' : null,
      a.modality === 'planned' ? 'Put as planned or agreed, not as done.' : null,
      said === null ? null : `Said: ${said}.`,
      a.review === 'proposed' ? 'Found by a program; nobody has reviewed it.' : null,
      stopped(reachText(a)),
      othersText(a, claim),
    ].filter((note) => note !== null),
    paragraphs: [...new Set((content.length > 0 ? content : a.passages).map((p) => p.paragraph))].sort((x, y) => x - y),
    permalink: articlePermalink(origin, a.article.id, { claim: claim.id, voice: a.id }),
  };
}

/** Who took another stance on the same claim: a citation of one side alone must not hide the other. */
function othersText(a: Assertion, claim: Claim): string | null {
  const others = claim.assertions.filter((o) => o.stance !== a.stance && o.review !== 'rejected');
  const told = [...new Set(others.map((o) => `${chainText(o)} ${did[o.stance].past}${waits(o)}`))];
  return told.length === 0 ? null : `On the same claim: ${told.join('; ')}.`;
}
const waits = (a: Assertion): string => (a.review === 'proposed' ? ' (not reviewed)' : '');
const stopped = (text: string | null): string | null => (text === null || /[.!?]$/.test(text) ? text : `${text}.`);
