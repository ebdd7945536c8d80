import type { CueForm } from './cues.ts';
import type { Item } from './items.ts';
import type { Complement, Occurrence } from './occurrence.ts';
import { type Phrase, phraseFrom } from './phrases.ts';

/** “The contract bars resale”, “the files list 40 bridges”: what a document sets down is its word. */
export function setDown(
  items: readonly Item[],
  verb: number,
  form: CueForm,
  subject: Phrase,
  stance: Occurrence['stance'],
): Complement | null {
  const head = items[subject.head] as Item;
  const document = head.kind === 'word' && paperwork.test(head.lower);
  // “Leaked emails reveal how the bank hid it”
  if (document && tellsHow.test(form.lemma) && /^(?:how|why|whether)$/.test(items[verb + 1]?.lower ?? ''))
    return { at: verb + 1, sure: true, stance };
  return document &&
    /^(?:show|suggest|list|bar|prescribe|stipulate|specify|mention|record|document|name)$/.test(form.lemma) &&
    phraseFrom(items, verb + 1) !== null
    ? { at: verb + 1, sure: true, stance }
    : null;
}
const tellsHow = /^(?:show|reveal|detail|document|disclose|illustrate|demonstrate|describe|explain|indicate|record)$/;
const paperwork =
  /^(?:cache|trove|tranche|leak|email|message|correspondence|screenshot|presentation|testimony|report|letter|e-?mail|memo|memorandum|document|draft|contract|agreement|policy|file|filing|record|minute|invoice|manual|guideline|dossier|receipt|log|ledger|register|database|spreadsheet|affidavit|indictment|complaint|lawsuit|judgment|tender|paper|licence|license|annex|slide|clause|framework|notice|circular|survey|study|figure|data|poll|audit|analysis|map|chart|photo|photograph|image|video|footage|recording|investigation|inquiry|review|research|statistic|estimate|dashboard|website|exhibit|transcript|statement|release)s?$/;
