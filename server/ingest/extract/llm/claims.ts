import type { ExtractedClaim, ExtractedIndirect, ExtractedQuote } from '../../../contract/extraction.ts';
import { findWords, type Match } from '../../proposals/findWords.ts';
import { type Reject, short } from './entities.ts';
import type { FoundClaim, FoundIndirect, FoundQuote } from './schemas.ts';
import type { Numbered } from './sentences.ts';

/** An article and its sentences, among which a model's words are looked for. */
export type Place = { readonly text: string; readonly sentences: readonly Numbered[]; readonly reject: Reject };

/** Where a model's copy of words stands: nearest to the sentence it gave; a number that is none says nothing. */
function placed(words: string, sentence: number, { text, sentences }: Place): Match | undefined {
  return words.trim() === '' ? undefined : findWords(text, words.trim(), sentences[sentence - 1]?.start);
}
const span = ({ start, end }: Match, text: string) => ({ start, end, text: text.slice(start, end) });

export function placedQuotes(found: readonly FoundQuote[], at: Place): ExtractedQuote[] {
  return found.flatMap((q): ExtractedQuote[] => {
    const place = placed(q.words, q.sentence, at);
    if (place === undefined) return missing('quotation', q.words, at);
    return [{ ...span(place, at.text), speaker: q.speaker, via: q.via, kind: q.kind }];
  });
}

export function placedIndirect(found: readonly FoundIndirect[], at: Place): ExtractedIndirect[] {
  return found.flatMap((i): ExtractedIndirect[] => {
    const place = placed(i.words, i.sentence, at);
    if (place === undefined) return missing('reported speech', i.words, at);
    const paragraph = at.sentences.find((s) => s.start < place.end && s.end > place.start)?.paragraph;
    const around = at.sentences.filter((s) => s.paragraph === paragraph);
    const words = at.text.slice(around[0]?.start ?? 0, around.at(-1)?.end ?? 0);
    // A cue that is not there would be an invention; the words themselves are still the speaker's.
    return [{ ...span(place, at.text), speaker: i.speaker, via: i.via, cue: words.includes(i.cue) ? i.cue : '' }];
  });
}

export function placedClaims(found: readonly FoundClaim[], at: Place): ExtractedClaim[] {
  return found.flatMap((c, i): ExtractedClaim[] => {
    const what = `claim ${c.subject} ${c.predicate} ${c.object}`;
    if (c.subject === c.object) return refused(what, 'subject and object are the same', at);
    const assertions = c.assertions.flatMap((a): ExtractedClaim['assertions'] => {
      const place = placed(a.evidence, a.sentence, at);
      if (place === undefined) return refused(what, `evidence “${short(a.evidence)}” is not in the text`, at);
      const { similarity } = place;
      const alike = place.match === 'exact' ? {} : { similarity };
      return [{ stance: a.stance, voices: a.voices, ...span(place, at.text), ...alike }];
    });
    if (assertions.length === 0) return c.assertions.length > 0 ? [] : refused(what, 'has no evidence', at);
    const { figure } = c;
    if (figure !== null && !assertions.some((a) => figure.text !== '' && a.text.includes(figure.text)))
      return refused(what, `figure words “${short(figure.text)}” are not in its evidence`, at);
    const label = c.label?.trim() || null;
    const { subject, predicate, object, instrument, modality } = c;
    return [{ id: `c${i + 1}`, subject, predicate, object, instrument, figure, modality, label, assertions }];
  });
}

const missing = (sort: string, words: string, at: Place): [] =>
  refused(`${sort} “${short(words)}”`, 'is not in the text', at);
function refused(what: string, why: string, { reject }: Place): [] {
  reject(what, why);
  return [];
}
