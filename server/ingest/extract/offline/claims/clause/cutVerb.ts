import type { Chunk, VerbChunk } from './chunk.ts';
import { chainVerbs, kind } from './chunkWords.ts';
import { describes, isHiddenVerb, startsInfinitive, type VerbLexicon } from './hiddenVerb.ts';
import type { Piece } from './piece.ts';
import { guessForm, type VerbReading } from './verbForms.ts';

type Flags = {
  be: boolean;
  modal: boolean;
  to: boolean;
  negated: boolean;
  planned: boolean;
  alleged: boolean;
  hedged: boolean;
  finite: boolean;
  /** “having sold”, “being sold” */
  gerund: boolean;
};

const isVerb = (p: Piece | undefined): boolean => p !== undefined && p.pos === 'VERB';
const isAux = (p: Piece | undefined): boolean =>
  p !== undefined &&
  // The month; a name is no helping verb either.
  p.text !== 'May' &&
  p.pos !== 'NAME' &&
  p.pos !== 'PART' &&
  (p.pos === 'AUX' || (p.kinds & kind.modal) !== 0) &&
  p.lower !== 'may.';

/** The verb group that begins here: “has not yet agreed to supply”, one group whose main verb is the last. */
export function readVerb(
  pieces: readonly Piece[],
  from: number,
  before: Chunk | undefined,
  lexicon: VerbLexicon,
): VerbChunk | null {
  if (!mayOpen(pieces, from, before, lexicon)) return null;
  const flags: Flags = {
    be: false,
    modal: false,
    to: false,
    negated: false,
    planned: false,
    alleged: false,
    hedged: false,
    finite: false,
    gerund: pieces[from]?.lower === 'having' || pieces[from]?.lower === 'being',
  };
  let i = from;
  let main = -1;
  let lastAux = -1;
  let afterChain = false;
  if (pieces[i]?.lower === 'to' && startsInfinitive(pieces, i + 1)) {
    flags.to = true;
    i++;
  }
  for (; i < pieces.length; i++) {
    const piece = pieces[i];
    if (piece === undefined) break;
    if (isAux(piece)) {
      if (piece.kinds & kind.modal) flags.modal = true;
      if (piece.kinds & kind.planned) flags.planned = true;
      flags.be = (piece.kinds & kind.be) !== 0;
      if (!flags.to && !/^(?:be|been|being|having|getting)$/.test(piece.lower)) flags.finite = true;
      lastAux = i;
      continue;
    }
    if (lastAux >= 0 && isShare(pieces, i)) continue;
    if (
      isSkippable(piece) &&
      (lastAux >= 0 || flags.to || i > from || isVerb(pieces[i + 1])) &&
      continues(pieces, i + 1, lastAux >= 0)
    ) {
      if (piece.kinds & kind.negation) flags.negated = true;
      if (piece.kinds & kind.hedge) flags.hedged = true;
      if (piece.kinds & kind.allegation) flags.alleged = true;
      continue;
    }
    if (main < 0 || afterChain) {
      // After “are” no third person follows, and what opens a phrase before its noun describes it: “leaked documents”.
      if (flags.be && lexicon.forms.get(piece.lower)?.form === 'third') break;
      if (lastAux < 0 && !flags.to && describes(pieces, i, before)) break;
      const is =
        isVerb(piece) ||
        (flags.to && lastAux < 0 && piece.pos !== 'DET' && piece.pos !== 'NAME') ||
        isHiddenVerb(pieces, i, before, lexicon, lastAux >= 0);
      if (!is) break;
      main = i;
      const reading = lexicon.forms.get(piece.lower) ?? guessForm(piece.lower);
      // “which it uses to track her”, unlike “it used to”
      const usesFor = reading.lemma === 'use' && (reading.form === 'third' || reading.form === 'ing');
      const chain = usesFor ? undefined : chainVerbs[reading.lemma];
      const [next, after] = [pieces[i + 1], pieces[i + 2]];
      if (chain !== undefined && next?.lower === 'to' && startsInfinitive(pieces, i + 2) && after !== undefined) {
        noteChain(flags, chain, reading.lemma);
        flags.finite ||= !flags.to && lastAux < 0 && reading.form !== 'ing';
        afterChain = true;
        flags.be = false;
        i++;
        continue;
      }
      const gerund = next?.lower.endsWith('ing') && isVerb(next);
      if (gerund && /^(?:start|stop|begin|continue|keep|consider|deny)$/.test(reading.lemma)) {
        noteChain(flags, chain ?? 'neutral', reading.lemma);
        flags.finite ||= !flags.to && reading.form !== 'ing';
        afterChain = true;
        flags.be = false;
        continue;
      }
      i++;
      break;
    }
    break;
  }
  if (main < 0 && flags.be && pieces[lastAux + 1]?.lower === 'to' && startsInfinitive(pieces, lastAux + 2))
    return plannedBe(pieces, from, lastAux, lexicon, flags);
  if (main < 0 && lastAux < 0) return null;
  const at = main >= 0 ? main : lastAux;
  const reading = lexicon.forms.get(pieces[at]?.lower ?? '') ?? guessForm(pieces[at]?.lower ?? '');
  return finish(from, main >= 0 ? main : lastPiece(pieces, from, lastAux, i), at, reading, flags, main >= 0);
}

const lastPiece = (pieces: readonly Piece[], from: number, lastAux: number, i: number): number =>
  (pieces[i - 1]?.kinds ?? 0) & kind.negation ? Math.max(i - 1, from) : lastAux;

/** “is to measure”: not yet done. */
function plannedBe(
  pieces: readonly Piece[],
  from: number,
  lastAux: number,
  lexicon: VerbLexicon,
  flags: Flags,
): VerbChunk {
  const rest = readVerb(pieces, lastAux + 1, undefined, lexicon);
  if (rest !== null)
    return { ...rest, first: from, form: 'finite', planned: true, negated: rest.negated || flags.negated };
  return finish(from, lastAux, lastAux, { lemma: 'be', form: 'third' }, flags, false);
}

function noteChain(flags: Flags, chain: 'planned' | 'negated' | 'neutral' | 'alleged', lemma: string): void {
  // Only the passive of these hedges: “is said to have bought”, not “said to buy”; “deny selling” is active.
  if (chain === 'alleged' && (flags.be || /^(?:appear|seem)$/.test(lemma))) flags.alleged = true;
  if (chain === 'planned') flags.planned = true;
  if (chain === 'negated') flags.negated = !flags.negated;
}

function finish(
  first: number,
  last: number,
  main: number,
  reading: VerbReading,
  flags: Flags,
  lexical: boolean,
): VerbChunk {
  const participle = reading.form === 'past' || reading.form === 'participle' || reading.form === 'base';
  const passive =
    lexical && flags.be && participle && reading.form !== 'base'
      ? true
      : lexical &&
        flags.be &&
        /^(?:cut|hit|put|set|run|read|become|come|shut|bid)$/.test(reading.lemma) &&
        reading.form !== 'ing';
  const form =
    flags.finite || flags.modal
      ? 'finite'
      : flags.to
        ? 'infinitive'
        : reading.form === 'ing' || flags.gerund
          ? 'ing'
          : reading.form === 'participle'
            ? 'participle'
            : 'finite';
  return {
    kind: 'verb',
    first,
    last,
    main,
    lemma: reading.lemma,
    form,
    verbForm: reading.form,
    passive,
    negated: flags.negated,
    planned: flags.planned,
    alleged: flags.alleged,
    hedged: flags.hedged,
  };
}

/** Whether any verb group begins here: at most words none does, and their first look tells. */
function mayOpen(pieces: readonly Piece[], from: number, before: Chunk | undefined, lexicon: VerbLexicon): boolean {
  const piece = pieces[from];
  if (piece === undefined) return false;
  return (
    isVerb(piece) ||
    piece.lower === 'to' ||
    isAux(piece) ||
    isSkippable(piece) ||
    isHiddenVerb(pieces, from, before, lexicon, false)
  );
}

const isSkippable = (p: Piece): boolean =>
  (p.pos === 'ADV' && (p.kinds & (kind.subordinator | kind.relative)) === 0) ||
  p.pos === 'PART' ||
  (p.kinds & (kind.negation | kind.hedge | kind.do)) !== 0;

function continues(pieces: readonly Piece[], from: number, afterAux: boolean): boolean {
  for (let i = from; i < Math.min(from + 3, pieces.length); i++) {
    const p = pieces[i];
    if (p === undefined) return false;
    if (isVerb(p) || isAux(p)) return true;
    if (!isSkippable(p)) return afterAux && ((pieces[from - 1]?.kinds ?? 0) & kind.negation) !== 0;
  }
  return false;
}

/** “is 40% owned by” */
function isShare(pieces: readonly Piece[], i: number): boolean {
  for (let j = i; j < Math.min(i + 4, pieces.length); j++) {
    const p = pieces[j];
    if (j > i && p !== undefined && isVerb(p)) return true;
    if (p === undefined || !(p.pos === 'NUM' || /^(?:%|per|cent|percent|jointly|majority)$/.test(p.lower)))
      return false;
  }
  return false;
}
