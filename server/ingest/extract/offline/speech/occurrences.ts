import { nounOccurrence, reportingNouns } from './contentNouns.ts';
import { cueWords } from './cues.ts';
import type { Frame } from './items.ts';
import type { Occurrence } from './occurrence.ts';
import { isComma } from './phrases.ts';
import { citedVoice, sourceOccurrence, sourceWords } from './sources.ts';
import { stateWords } from './states.ts';
import { verbOccurrence } from './verbs.ts';
import type { Voices } from './voices.ts';

/** Where a report may begin; beside a quotation anything may tell whose it is. */
const reports: ReadonlySet<string> = new Set([
  ...sourceWords,
  ...reportingNouns,
  ...stateWords,
  ...cueWords,
  'with',
  'referring',
]);

/** Everything a frame says somebody says, in order. */
export function occurrencesIn(frame: Frame, voices: Voices): Occurrence[] {
  const found: Occurrence[] = [];
  let ahead: Ahead | undefined;
  const quotes = frame.items.some((i) => i.kind === 'quote');
  for (let at = 0; at < frame.items.length; at += 1) {
    if (!quotes && !reports.has(frame.items[at]?.lower ?? '')) continue;
    const source = sourceOccurrence(frame, at, voices, found.at(-1));
    if (source !== undefined) {
      found.push(source);
      at = Math.max(at, source.after - 1);
      continue;
    }
    const by = citing(frame, at);
    if (by > 0) {
      const cited = citedVoice(frame, at + by - 1, voices);
      const last = found.at(-1);
      if (cited !== undefined && last !== undefined && passes(last, voices))
        found[found.length - 1] = passedOn(frame, last, at, cited);
      else if (cited !== undefined && isComma(frame.items[at - 1])) ahead = { ...cited, first: at };
      if (cited !== undefined) at = cited.last;
      continue;
    }
    const noun = nounOccurrence(frame.items, at, voices);
    if (noun !== undefined) {
      found.push(noun);
      continue;
    }
    const verb = verbOccurrence(frame, at, voices, found.at(-1));
    if (verb !== undefined) found.push(ahead === undefined ? verb : aheadOf(verb, ahead, voices));
    if (verb !== undefined) ahead = undefined;
  }
  return found;
}

/** Whom a report names before its verb: “Delta Radio, quoting a guard, said”. */
type Ahead = { readonly voice: string; readonly first: number; readonly last: number };
const aheadOf = (o: Occurrence, { voice, first }: Ahead, voices: Voices): Occurrence =>
  passes(o, voices) && o.subject !== null && o.subject.first < first && o.voice !== voice
    ? { ...o, voice, via: [...o.via, o.voice] }
    : o;

/** How many words say at this place that others are passed on: “citing”, “referring to”, “with reference to”. */
function citing({ items }: Frame, at: number): number {
  const [own, next, third] = [items[at]?.lower, items[at + 1]?.lower, items[at + 2]?.lower];
  if (own === 'citing' || own === 'quoting') return 1;
  if (own === 'referring' && next === 'to' && isComma(items[at - 1])) return 2;
  return own === 'with' && next === 'reference' && third === 'to' ? 3 : 0;
}

/** Outlets and reports pass words on; whoever argues, “citing a study”, has said it himself. */
const passes = (o: Occurrence, voices: Voices): boolean =>
  /^report/.test(o.cue.text) ||
  voices.entity(o.voice)?.types.includes('Outlet') === true ||
  (o.takes === 'according' && /\b(?:report|story|article)$/.test(voices.entity(o.voice)?.nouns[0] ?? ''));

/** “Delta Radio reported, citing a ministry official, that …”: the official speaks, and the radio carries the words. */
function passedOn(frame: Frame, o: Occurrence, at: number, cited: { voice: string; last: number }): Occurrence {
  const { items } = frame;
  const told = { ...o, voice: cited.voice, via: [...o.via, o.voice] };
  if (o.after < at - 1) return told;
  let after = cited.last + 1;
  while (after < items.length && !isComma(items[after]) && items[after]?.lower !== 'that') after += 1;
  if (isComma(items[after])) after += 1;
  const that = items[after]?.lower === 'that';
  return { ...told, after: that ? after + 1 : after, sure: o.sure || (that && items.length > after + 1) };
}
