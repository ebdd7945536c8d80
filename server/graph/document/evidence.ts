import { passageId, utteranceId } from '../../claims/ids.ts';
import { paragraphAt, paragraphs } from '../../claims/paragraphs.ts';
import { surroundings } from '../../claims/surroundings.ts';
import type { DocumentArticle, DocumentAssertion, DocumentPassage } from '../../contract/document.ts';

/** Passages and utterances of one article, with what is derived from its text: ids, paragraph numbers, rest of the sentences. */
export function evidenceOf(article: DocumentArticle) {
  const list = paragraphs(article.text);
  const id = oncePerPlace((p) => {
    let occurrence = 0;
    for (let at = article.text.indexOf(p.text); at >= 0 && at < p.start; at = article.text.indexOf(p.text, at + 1))
      occurrence += 1;
    return passageId(article.id, p.text, occurrence);
  });
  return {
    passage: oncePerPlace((p) => {
      const paragraph = paragraphAt(list, p.start, p.end);
      const around = paragraph === undefined ? undefined : surroundings(article.text, p, paragraph);
      // What is empty is stored as no property at all.
      return {
        id: id(p),
        paragraph: paragraph?.number ?? 0,
        before: around?.before || null,
        after: around?.after || null,
      };
    }),
    utterance: (a: DocumentAssertion): string =>
      utteranceId(
        article.id,
        a.voices,
        a.passages.filter((p) => p.part === 'content').map((p) => id(p)),
      ),
  };
}

/** Several claims rest on the same words. */
function oncePerPlace<T>(of: (p: DocumentPassage) => T): (p: DocumentPassage) => T {
  const told = new Map<string, T>();
  return (p) => {
    const place = `${p.start} ${p.end} ${p.text}`;
    const known = told.get(place);
    if (known !== undefined) return known;
    const fresh = of(p);
    told.set(place, fresh);
    return fresh;
  };
}

export type Evidence = ReturnType<typeof evidenceOf>;
