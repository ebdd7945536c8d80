import type { ExtractionEstimate } from '../../../server/contract/extractors.ts';
import type { RecognisedArticle } from '../../../server/contract/ingest.ts';
import { counted, inNumbers, listed } from '../../ui/words.ts';
import type { Fate, Sums } from './given.ts';

export const fateWords: Readonly<Record<Fate, string>> = {
  ready: 'Ready',
  'needs-date': 'Needs a date',
  'already-here': 'Already here',
  replaces: 'Replaces an older text',
  'same-head': 'Another text of the same head',
  'near-twin': 'Near twin',
  'left-out': 'Left out',
  own: 'Kept as its own telling',
};

/** What the state of an article means for what is added; in which language it is, its notes tell. */
export function fateInWords(fate: Fate, { twin, words, paragraphs }: RecognisedArticle): string {
  if (fate === 'already-here') return 'Same text, letter for letter. Nothing is added.';
  if (fate === 'left-out') return 'Nothing of it is added.';
  if (fate === 'needs-date') return 'No day was found on which it was published. It may be added without.';
  if (fate === 'replaces') return 'Of the same outlet, day and headline; verdicts on what stays are kept.';
  if (fate === 'same-head')
    return 'Another article given here has its outlet, day and headline, and only that one is added. To take this text, leave that one out; to take both, change one of the three here.';
  if (fate === 'own') return 'Counts as a telling of its own, with its own voices.';
  if (fate === 'near-twin' && twin)
    return `${inNumbers(twin.differing)} of ${counted(twin.paragraphs, 'paragraph')} differ from “${twin.title}”${twin.in === 'graph' ? '' : ', which comes with it'}. Counted as a copy, so that no voice counts twice.`;
  return `${counted(words, 'word')}, ${counted(paragraphs, 'paragraph')}.`;
}

export function sumsInWords(s: Sums): string {
  const parts = (
    [
      ['ready', 'ready'],
      ['needs-date', 'without a date'],
      ['near-twin', s.byFate['near-twin'] === 1 ? 'near twin' : 'near twins'],
      ['own', 'kept as own tellings'],
      ['replaces', 'in place of older texts'],
      ['same-head', 'not taken for the head of another'],
      ['already-here', 'already here'],
      ['left-out', 'left out'],
    ] as const
  ).flatMap(([fate, word]) => (s.byFate[fate] > 0 ? [`${inNumbers(s.byFate[fate])} ${word}`] : []));
  return `${counted(s.files, 'file')}, ${counted(s.articles, 'article')}${parts.length > 0 ? `: ${listed(parts)}` : ''}.`;
}

export const bytesInWords = (n: number): string =>
  n < 1000 ? counted(n, 'byte') : n < 1e6 ? `${inNumbers(Math.round(n / 1000))} kB` : `${(n / 1e6).toFixed(1)} MB`;

/** What leaves the machine, and to whom. */
export function leavesInWords(
  { name, host }: { readonly name: string; readonly host: string },
  estimate: ExtractionEstimate | null,
): string {
  if (estimate === null || estimate.articles === 0) return 'No article here would be read, so nothing is sent.';
  const texts = counted(estimate.articles, 'article');
  return estimate.requests === 0
    ? `All answers of ${name} to ${texts} are on the server already, so nothing is sent.`
    : `The text of ${texts} leaves this machine: ${name} at ${host} reads it.`;
}

/** What of an estimate is sure, and what a guess. */
export function estimateInWords({ requests, cached }: ExtractionEstimate): string {
  const kept =
    cached === 0
      ? ''
      : `${counted(cached, 'answer')} ${cached === 1 ? 'is on the server already and costs' : 'are on the server already and cost'} nothing. `;
  return requests === 0
    ? kept.trim()
    : `${kept}Tokens and cost are guesses from the length of the texts. Every claim still waits for a reviewer.`;
}
