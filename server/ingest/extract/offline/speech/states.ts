import { clauseFollows } from './clause.ts';
import { withheld } from './complement.ts';
import type { CueForm } from './cues.ts';
import type { Item } from './items.ts';
import type { Complement, Occurrence } from './occurrence.ts';
import { particlesOf } from './particles.ts';
import { isComma, isStop, isTime, isVerb, phraseFrom } from './phrases.ts';
import { verbGroupStart } from './subjectPhrases.ts';

/** A cue of several words at one place: where its verb group begins, the verb it counts as, and where its content lies. */
export type State = {
  readonly start: number;
  readonly form: CueForm;
  readonly rest: Complement;
  /** “ruled *a vote* out” */
  readonly content?: { readonly from: number; readonly to: number };
};

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const sureOf =
  set(`adamant certain confident convinced clear sure positive hopeful optimistic insistent emphatic unequivocal
  persuaded satisfied afraid worried concerned fearful anxious alarmed disappointed dismayed angry furious frustrated upset
  glad pleased happy delighted proud grateful sorry surprised astonished shocked appalled unhappy relieved`);
const unsureOf = set('sceptical skeptical doubtful unsure uncertain unconvinced unpersuaded dubious');
const unable = set('unable unwilling reluctant loath');
const felt = new Set([...sureOf, ...unsureOf, ...unable]);
const being =
  /^(?:is|are|was|were|be|been|'s|'re|am|'m|remain|remains|remained|seem|seems|seemed|sound|sounds|sounded|felt|feels|appears|appeared)$/;
const stays = /^(?:remain|remains|remained|seem|seems|seemed|sound|sounds|sounded|appears|appeared)$/;

/** Nouns of what people think, feel and say, which a “that” fills. */
const thought =
  set(`concern concerns doubt doubts fear fears hope hopes confidence regret surprise optimism belief view position
  line stance assurance assurances guarantee guarantees undertaking promise pledge warning suspicion suspicions conviction opinion
  point case argument claim demand demands allegation accusation worry worries reservations unease scepticism skepticism alarm impression
  evidence conclusion theory complaint criticism disappointment dismay satisfaction`);
const formsOf = (verbs: string): string[] =>
  [...set(verbs)].flatMap((verb) => ['', 's', 'es', 'd', 'ed', 'ing'].map((ending) => verb + ending));
const voicing: ReadonlySet<string> = new Set([
  ...formsOf(`express voice raise air share have harbour harbor hold take give offer issue repeat reiterate make put level
  cast throw pour play brush shrug laugh wave rule hint speak talk allude call reach draw come form stress
  dispel`),
  ...set(
    'has had held took taken gave given made threw spoke spoken thrown came drew let lets letting left leave leaves leaving',
  ),
  ...formsOf('insist plead appeal scoff bristle sneer'),
  ...set('shrugged shrugging'),
]);
/** “neither confirms nor denies” */
const nors: ReadonlySet<string> = new Set([
  ...formsOf('deny reject dispute dismiss accept confirm'),
  'denies',
  'denied',
]);
/** Every word at which a state may be told. */
export const stateWords: readonly string[] = [...felt, 'drawn', ...nors, ...voicing];

/** “is adamant that”, “made clear that”, “voiced fears that”, “cast doubt on”, “ruled out”, “was unable to say whether”. */
export function stateAt(items: readonly Item[], at: number): State | undefined {
  const item = items[at] as Item;
  if (item.kind !== 'word') return undefined;
  if (felt.has(item.lower)) return feeling(items, at);
  if (nors.has(item.lower) && items[at - 1]?.lower === 'nor') return neither(items, at);
  if (item.lower === 'drawn') return undrawn(items, at);
  return voicing.has(item.lower) && (isVerb(item) || /^casts?$/.test(item.lower)) ? voiced(items, at) : undefined;
}

const formOf = (lemma: string, stance: Occurrence['stance'], takes: CueForm['cue']['takes'] = 'hold'): CueForm => ({
  lemma,
  cue: { takes, stance, strict: true },
  form: 'past',
});

/** “would not be drawn on whether it was safe” */
function undrawn(items: readonly Item[], at: number): State | undefined {
  const start = verbGroupStart(items, at);
  const group = items.slice(start, at).map((i) => i.lower);
  const negated = group.some((w) => /^(?:not|n't|never)$/.test(w));
  if (!negated || !group.includes('be') || !/^(?:on|about)$/.test(items[at + 1]?.lower ?? '')) return undefined;
  return { start, form: formOf('drawn', 'declines'), rest: { at: at + 2, sure: true, stance: 'declines' } };
}

function feeling(items: readonly Item[], at: number): State | undefined {
  const word = items[at]?.lower ?? '';
  let start = verbGroupStart(items, at);
  if (stays.test(items[start - 1]?.lower ?? '')) start = verbGroupStart(items, start - 1);
  const group = items.slice(start, at).map((i) => i.lower);
  if (!group.some((w) => being.test(w))) return undefined;
  const negated = group.some((w) => /^(?:not|n't|never)$/.test(w));
  if (unable.has(word)) {
    const told = items[at + 1]?.lower === 'to' ? items[at + 2] : undefined;
    const rest = /^(?:say|confirm|comment|disclose|explain|identify|name|specify|discuss|verify|tell|rule)$/.test(
      told?.lower ?? '',
    )
      ? withheld(items, at + 2)
      : null;
    return rest === null ? undefined : { start, form: formOf(word, 'declines'), rest };
  }
  const stance = unsureOf.has(word) || negated ? 'questions' : 'affirms';
  const next = items[at + 1];
  const that = next?.lower === 'that';
  const asked = stance === 'questions' && /^(?:whether|if|how|why|what|who|when|where)$/.test(next?.lower ?? '');
  if (
    !that &&
    !asked &&
    (next === undefined || next.pos === 'ADP' || next.text === ':' || isComma(next) || !clauseFollows(items, at + 1))
  )
    return undefined;
  return { start, form: formOf(word, stance), rest: { at: that ? at + 2 : at + 1, sure: true, stance } };
}

/** “would neither confirm nor deny the figure” */
function neither(items: readonly Item[], at: number): State | undefined {
  const before = items.slice(Math.max(0, at - 3), at).map((i) => i.lower);
  if (!/^neither (?:confirm|accept|den|reject|admit|back|verif)\p{Ll}* nor$/u.test(before.join(' '))) return undefined;
  // “neither confirmed nor denied this”: what, the sentence before tells
  if (/^(?:this|it|that|so)$/.test(items[at + 1]?.lower ?? '') && isStop(items[at + 2])) return undefined;
  const what = items[at + 1];
  if (phraseFrom(items, at + 1) === null && !/^(?:that|whether|\p{Ll}+ing)$/u.test(what?.lower ?? '')) return undefined;
  return {
    start: verbGroupStart(items, at - 3),
    form: formOf('deny', 'declines'),
    rest: { at: items[at + 1]?.lower === 'that' ? at + 2 : at + 1, sure: true, stance: 'declines' },
  };
}

function voiced(items: readonly Item[], at: number): State | undefined {
  const verb = items[at]?.lower ?? '';
  const start = verbGroupStart(items, at);
  const group = items.slice(start, at).map((i) => i.lower);
  const negated = group.some((w) => /^(?:not|n't|never)$/.test(w));
  if (group.some((w) => /^(?:is|are|was|were|be|been)$/.test(w))) return undefined;
  for (const { words: own, stance } of particlesOf.get(verb) ?? []) {
    if (own.some((w, k) => items[at + 1 + k]?.lower !== w)) continue;
    let to = at + 1 + own.length;
    const that = items[to]?.lower === 'that';
    if (that) to += 1;
    const clause = own.at(-1) === 'clear';
    // “put it to her that …”
    if (own[0] === 'it' && own[1] === 'to') {
      const whom = phraseFrom(items, to);
      if (whom === null || items[whom.last + 1]?.lower !== 'that') continue;
      return { start, form: formOf(verb, stance), rest: { at: whom.last + 2, sure: true, stance } };
    }
    if (
      items[to] === undefined ||
      (clause
        ? !clauseFollows(items, to)
        : phraseFrom(items, to) === null && !that && items[to]?.pos !== 'ADV' && !isTakenForVerb(items, to))
    )
      continue;
    // “insisted on Monday that …”
    if (own[0] === 'on' && isTime(items[to])) continue;
    // “could not rule out a leak”
    const open = negated && !that && own[0] === 'out';
    if (negated && !that && !open) return undefined;
    const said = open ? 'declines' : negated ? 'affirms' : stance;
    return {
      start,
      form: formOf(verb, said, that || clause ? 'hold' : 'do'),
      rest: { at: to, sure: true, stance: said },
    };
  }
  return apartOf(items, at, start, negated) ?? thoughtOf(items, at, start, negated);
}

/** “brushed aside fears of a leak”: a noun, whatever the tagger thinks of it */
const isTakenForVerb = (items: readonly Item[], at: number): boolean =>
  (items[at]?.pos === 'VERB' && items[at]?.lower.endsWith('ing') === true) ||
  (/s$/.test(items[at]?.lower ?? '') && /^(?:of|about|over|that)$/.test(items[at + 1]?.lower ?? ''));

/** “ruled a vote out”, “brushed the report aside”: what is dealt with stands within the verb. */
function apartOf(items: readonly Item[], at: number, start: number, negated: boolean): State | undefined {
  const verb = items[at]?.lower ?? '';
  // “rules that out”: what, the sentence before tells
  const bare = /^(?:it|them|this|that)$/.test(items[at + 1]?.lower ?? '');
  const what = bare ? null : phraseFrom(items, at + 1);
  if (what === null || what.last > at + 6) return undefined;
  const own = (particlesOf.get(verb) ?? []).find(
    ({ words }) => words.length === 1 && apart.test(words[0] ?? '') && words[0] === items[what.last + 1]?.lower,
  );
  if (own === undefined) return undefined;
  const stance = negated ? 'declines' : own.stance;
  return {
    start,
    form: formOf(verb, stance, 'do'),
    rest: { at: what.last + 2, sure: true, stance },
    content: { from: at + 1, to: what.last + 1 },
  };
}
const apart = /^(?:out|aside|off|away|down)$/;

/** “expressed grave concern that …”, “took the view that …”, “has doubts about the date” */
function thoughtOf(items: readonly Item[], at: number, start: number, negated: boolean): State | undefined {
  for (let k = at + 1; k < at + 6; k += 1) {
    const i = items[k];
    if (i === undefined || i.kind !== 'word' || !/^(?:DET|ADJ|NOUN|PRON|ADV|NUM)$/.test(i.pos)) return undefined;
    if (!thought.has(i.lower)) continue;
    const stance = /^(?:doubt|doubts|reservations|scepticism|skepticism)$/.test(i.lower) ? 'questions' : 'affirms';
    if (items[k + 1]?.lower === 'that' && !isVerb(items[k + 2]))
      return negated ? undefined : { start, form: formOf(i.lower, stance), rest: { at: k + 2, sure: true, stance } };
    const over = /^(?:about|over)$/.test(items[k + 1]?.lower ?? '');
    if (
      over &&
      /^(?:concern|doubt|fear|alarm|unease|reservation|worr)/.test(i.lower) &&
      phraseFrom(items, k + 2) !== null
    )
      return { start, form: formOf(i.lower, stance, 'do'), rest: { at: k + 2, sure: true, stance } };
    // “voiced fears the bridge would fall”
    if (/s$/.test(i.lower) && /^(?:DET|PROPN)$/.test(items[k + 1]?.pos ?? '') && clauseFollows(items, k + 1))
      return { start, form: formOf(i.lower, stance), rest: { at: k + 1, sure: true, stance } };
    return undefined;
  }
  return undefined;
}
