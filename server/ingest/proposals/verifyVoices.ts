import type { DocumentEntity, DocumentVoice } from '../../contract/document.ts';
import type { ExtractedEntity, Extraction } from '../../contract/extraction.ts';
import type { ArticleText } from '../locate.ts';
import { isReferredTo } from './referredTo.ts';
import { speaksAt } from './spoken.ts';

type Span = { readonly start: number; readonly end: number };

/** A chain of voices that speak in the article, or are named where the passage stands; else the first reason against it. */
export function verifyVoices(
  voices: readonly string[],
  place: Span,
  at: {
    readonly found: Extraction;
    readonly local: ReadonlyMap<string, ExtractedEntity>;
    readonly article: ArticleText;
    readonly context: {
      readonly article: { readonly publisher: string };
      readonly entityOf: ReadonlyMap<string, DocumentEntity>;
    };
  },
): DocumentVoice[] | string {
  const chain: DocumentVoice[] = [];
  for (const id of voices) {
    const [e, entity] = [at.local.get(id), at.context.entityOf.get(id)];
    if (e === undefined || entity === undefined) return `voice "${id}" is no entity of the extraction`;
    // What the publisher says is the article's own voice, and what it passes on needs no step for it.
    if (entity.id === at.context.article.publisher) continue;
    if (chain.some((v) => v.entity === entity.id)) return `voice “${e.name}” stands twice in the chain`;
    if (!speaksAt(at.found, null, id) && !isReferredTo(e, place, at.article))
      return `voice “${e.name}” neither speaks in the article nor is named where its passage stands`;
    chain.push({ entity: entity.id, step: chain.length, role: chain.length === 0 ? 'speaker' : 'carrier' });
  }
  return chain;
}
