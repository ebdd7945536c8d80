import type { ExtractedAssertion } from '../../../../../contract/extraction.ts';
import type { Range, Speech } from '../../../reading.ts';
import type { Found } from '../found.ts';

export type Told = {
  readonly stance: ExtractedAssertion['stance'];
  readonly voices: readonly string[];
  /** Said in the writer's own sentence, not in somebody's words. */
  readonly own: boolean;
  /** Told as an accusation, a suspicion or a suggestion. */
  readonly alleged: boolean;
};

const alleging = /\b(?:alleg|accus|suspect|suspicion|suggest|insinuat|hint|imput)/i;

/** Finds the speeches over a place without looking through all of them. */
export function speechesOver(speeches: readonly Speech[]): (place: Range) => Speech[] {
  const sorted = [...speeches].sort((a, b) => a.start - b.start);
  const longest = sorted.reduce((most, s) => Math.max(most, s.end - s.start), 0);
  return (place) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? 0) < place.start - longest) low = middle + 1;
      else high = middle;
    }
    const over: Speech[] = [];
    for (let i = low; i < sorted.length; i++) {
      const s = sorted[i];
      if (s === undefined || s.start > place.start) break;
      if (s.end >= place.end) over.push(s);
    }
    return over.sort((a, b) => a.end - a.start - (b.end - b.start));
  };
}

/** Who says what a rule found, innermost first, and with which stance. */
export function tell(found: Found, over: (place: Range) => Speech[]): Told {
  const around = over(found.anchor).filter((s) => s.speaker !== null);
  const heard = found.descriptor === true ? around.filter((s) => s.kind !== 'indirect') : around;
  const speech = heard[0];
  const chain = speech === undefined || speech.speaker === null ? [] : [speech.speaker, ...speech.via];
  const spoken = found.spokenBy;
  const voices = spoken != null && spoken !== chain[0] ? [spoken, ...chain] : chain;
  const heardAs = speech?.stance ?? 'affirms';
  const stance = found.questioned === true && heardAs === 'affirms' ? 'questions' : heardAs;
  const turned =
    found.negated === true ? (stance === 'affirms' ? 'denies' : stance === 'denies' ? 'affirms' : stance) : stance;
  return {
    stance: turned,
    voices: voices.filter((v, i) => voices.indexOf(v) === i),
    own: voices.length === 0,
    alleged: alleging.test(speech?.cue?.text ?? ''),
  };
}
