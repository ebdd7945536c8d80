import { passageId, utteranceId } from '../../claims/ids.ts';
import { paragraphAt, paragraphs } from '../../claims/paragraphs.ts';
import type { DocumentArticle, DocumentAssertion, DocumentPassage } from '../../contract/document.ts';

/** Passages and utterances of one article, with what is derived from its text: ids and paragraph numbers. */
export function evidenceOf(article: DocumentArticle) {
  const list = paragraphs(article.text);
  const id = (p: DocumentPassage): string => {
    let occurrence = 0;
    for (let at = article.text.indexOf(p.text); at >= 0 && at < p.start; at = article.text.indexOf(p.text, at + 1))
      occurrence += 1;
    return passageId(article.id, p.text, occurrence);
  };
  return {
    passage: (p: DocumentPassage) => ({
      id: id(p),
      paragraph: paragraphAt(list, p.start, p.end)?.number ?? 0,
    }),
    utterance: (a: DocumentAssertion): string =>
      utteranceId(
        article.id,
        a.voices,
        a.passages.filter((p) => p.part === 'content').map((p) => id(p)),
      ),
  };
}
export type Evidence = ReturnType<typeof evidenceOf>;
