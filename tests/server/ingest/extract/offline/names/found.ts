import type { ExtractContext } from '../../../../../../server/ingest/extract/extractor.ts';
import { analyse } from '../../../../../../server/ingest/extract/offline/analyse.ts';
import { findNames } from '../../../../../../server/ingest/extract/offline/names/findNames.ts';

type Known = ExtractContext['known'];
const ontology = { types: [], predicates: [], lanes: [] };
export const namesIn = (text: string, known: Known = []) =>
  findNames(
    analyse(text),
    { ontology, known },
    { text, title: '', publisher: null, authors: [], publishedOn: null, dateline: null, language: 'en' },
  );

/** Everything an article names, as lines “Type name: mention | mention”. */
export const found = (text: string, known: Known = []): string[] =>
  namesIn(text, known).entities.map(
    (e) => `${e.types.join('+')} ${e.name}: ${e.mentions.map((m) => text.slice(m.start, m.end)).join(' | ')}`,
  );

/** Whom pronouns and nouns speak of, as lines “words = id”. */
export const meant = (text: string): string[] =>
  namesIn(text).references.map((r) => `${text.slice(r.start, r.end)} = ${r.entity}`);
