import type { ArticleToExtract } from '../../server/ingest/extract/extractor.ts';
import { asksNames, type Replied, type Sent, saying } from './modelServer.ts';

/** A small article of ours, and what a model that read it well answers. */
export const harbourText = `Harbour gets cameras

By Ana Reyes

Norvik Systems runs about 2,400 cameras in Ostmark with its Tidewatch software, Mira Solt said.

“Nobody asked us,” said a dock worker.
`;
export const harbour: ArticleToExtract = {
  text: harbourText,
  title: 'Harbour gets cameras',
  publisher: null,
  authors: ['Ana Reyes'],
  publishedOn: null,
  dateline: null,
  language: 'en',
};

type Raw = Readonly<Record<string, unknown>>;
export const name = (full: string, types: readonly string[], given: Raw = {}) => ({
  name: full,
  types,
  aliases: [],
  unnamed: false,
  ...given,
});
export const harbourNames = [
  name('Norvik Systems', ['Vendor']),
  name('Tidewatch', ['System']),
  name('Ostmark', ['Place']),
  name('Mira Solt', ['Person'], { aliases: ['Solt'] }),
  name('a dock worker', ['Person'], { unnamed: true }),
];

export const evidence = 'Norvik Systems runs about 2,400 cameras in Ostmark with its Tidewatch software';
export const assertion = (given: Raw = {}) => ({
  stance: 'affirms',
  voices: ['mira-solt'],
  sentence: 3,
  evidence,
  ...given,
});
export const claim = (given: Raw = {}) => ({
  subject: 'norvik-systems',
  predicate: 'OPERATES',
  object: 'tidewatch',
  instrument: null,
  label: null,
  figure: null,
  modality: 'reported',
  assertions: [assertion()],
  ...given,
});
export const indirect = (given: Raw = {}) => ({
  sentence: 3,
  words: evidence,
  speaker: 'mira-solt',
  via: [],
  cue: 'said',
  ...given,
});
export const said = (given: Raw = {}) => ({
  quotes: [{ sentence: 4, words: 'Nobody asked us,', speaker: 'unnamed-a-dock-worker', via: [], kind: 'direct' }],
  indirect: [indirect()],
  claims: [claim()],
  ...given,
});

/** Reads the article above as it should be read, but for what a test gives. */
export const reading =
  (given: { readonly entities?: readonly Raw[]; readonly said?: Raw } = {}) =>
  (sent: Sent): Replied =>
    asksNames(sent) ? saying({ entities: given.entities ?? harbourNames }) : saying(said(given.said));
