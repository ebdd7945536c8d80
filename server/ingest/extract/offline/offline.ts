import type { ExtractedEntity, Extraction } from '../../../contract/extraction.ts';
import type { ArticleToExtract, ExtractContext, Extractor } from '../extractor.ts';
import type { Named, Names, Speech, Speeches } from '../reading.ts';
import { analyse } from './analyse.ts';
import { findClaims } from './claims/findClaims.ts';
import { findNames } from './names/findNames.ts';
import { findSpeech } from './speech/findSpeech.ts';

/** Reads an article by rules alone: deterministic, without a network, in time linear in its length. English only. */
export const offline: Extractor = {
  name: 'offline',
  extract: async (article, context) => extractOffline(article, context),
};

const isEnglish = (language: string): boolean => /^en(?:[-_]|$)/i.test(language);

function extractOffline(article: ArticleToExtract, context: ExtractContext): Extraction {
  const head = {
    title: article.title,
    publisher: article.publisher,
    authors: [...article.authors],
    publishedOn: article.publishedOn,
    dateline: article.dateline,
  };
  // The rules know English: of another language they would misread every second word.
  if (!isEnglish(article.language)) return { article: head, entities: [], quotes: [], indirect: [], claims: [] };
  const { text } = article;
  const reading = analyse(text, head);
  const names = findNames(reading, context, article);
  const speeches = findSpeech(reading, names, article.publisher);
  const claims = findClaims(reading, names, speeches, context.ontology, article);
  return { article: head, entities: entitiesOf(text, names, speeches), ...spokenIn(text, speeches), claims };
}

const entitiesOf = (text: string, names: Names, speeches: Speeches): ExtractedEntity[] =>
  [...names.entities, ...speeches.unnamed].map((e: Named) => ({
    id: e.id,
    types: [...e.types],
    name: e.name,
    aliases: [...e.aliases],
    mentions: e.mentions.map(({ start, end }) => ({ start, end, text: text.slice(start, end) })),
  }));

function spokenIn(text: string, { speeches }: Speeches): Pick<Extraction, 'quotes' | 'indirect'> {
  const words = ({ start, end }: Speech) => ({ start, end, text: text.slice(start, end) });
  return {
    quotes: speeches.flatMap((s) =>
      s.kind === 'indirect' ? [] : [{ ...words(s), speaker: s.speaker, via: [...s.via], kind: s.kind }],
    ),
    indirect: speeches.flatMap((s) =>
      s.kind !== 'indirect' || s.speaker === null
        ? []
        : [{ ...words(s), speaker: s.speaker, via: [...s.via], cue: s.cue?.text ?? '' }],
    ),
  };
}
