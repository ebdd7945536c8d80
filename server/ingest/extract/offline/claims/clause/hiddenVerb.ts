import { isRoleWord } from '../people/roleWords.ts';
import type { Chunk } from './chunk.ts';
import { chainVerbs, kind } from './chunkWords.ts';
import type { Piece } from './piece.ts';
import type { VerbReading } from './verbForms.ts';

export type VerbLexicon = { readonly forms: ReadonlyMap<string, VerbReading> };

const headlined = new Set(
  'acquire buy sell build open close launch supply deploy install replace fund invest join cut ban merge'.split(' '),
);

export const startsInfinitive = (pieces: readonly Piece[], i: number): boolean => {
  const at = pieces[i]?.pos === 'ADV' ? i + 1 : i;
  const p = pieces[at];
  // In headlines the tagger takes a capital for a name: “Acme to Buy Bolt”.
  if (p?.pos === 'PROPN' && pieces[i - 1]?.lower === 'to' && /^[A-Z]/.test(p.text) && headlined.has(p.lower))
    return true;
  return p !== undefined && (p.pos === 'VERB' || (p.pos === 'AUX' && /^(?:be|have|do)$/.test(p.lower)));
};

/** “leaked documents show”, “by leaked documents”: a participle right before a noun, with nobody before it to have done it. */
export function describes(pieces: readonly Piece[], i: number, before: Pick<Chunk, 'kind'> | undefined): boolean {
  const [piece, next] = [pieces[i], pieces[i + 1]];
  if (piece?.pos !== 'VERB' || next === undefined || !/(?:ed|en|wn)$/.test(piece.lower)) return false;
  if (next.pos !== 'NOUN' && next.pos !== 'PROPN') return false;
  return (
    before === undefined ||
    before.kind === 'preposition' ||
    before.kind === 'subordinator' ||
    (before.kind === 'verb' && next.pos === 'NOUN')
  );
}

/** Forms that are seldom nouns, whatever follows. */
const seldomNouns =
  /^(?:cooperates|collaborates|operates|participates|belongs|attends|depends|relies|invests|objects|criticises|criticizes|condemns|opposes|warns|makes|sells|provides|builds|develops|owns|employs|includes|replaces|requires|supplies|installs|deploys|manages|maintains|publishes|writes|investigates|examines|leads|praises|welcomes|defends|rejects|lies|sits|teaches)$/;

/** Verbs that the tagger took for nouns: “the firm targets Uyghurs”, “Gates backs the plan”. */
export function isHiddenVerb(
  pieces: readonly Piece[],
  i: number,
  before: Pick<Chunk, 'kind' | 'last'> | undefined,
  lexicon: VerbLexicon,
  afterAux: boolean,
): boolean {
  const piece = pieces[i];
  if (
    piece === undefined ||
    piece.lower === 'headquarters' ||
    (piece.pos !== 'NOUN' && piece.pos !== 'ADJ' && piece.pos !== 'PROPN')
  )
    return false;
  const [previous, next] = [pieces[i - 1], pieces[i + 1]];
  const opened = previous !== undefined && (previous.pos === 'NAME' || previous.pos === 'ADV' || previous.text === ',');
  if (!opened && !afterAux && before?.kind !== 'relative') return false;
  const reading = lexicon.forms.get(piece.lower);
  // A whole name describes no noun: “Ann Hale disputes that”.
  const whole = previous?.pos === 'NAME' && /^\S+ \S+/.test(previous.text) && !afterAux;
  const third = /[^s]s$/.test(piece.lower) && piece.lower === piece.text && piece.pos === 'NOUN';
  if (whole && next?.pos === 'DET' && piece.lower === piece.text && next.lower !== 'that') return true;
  if (whole && third && next !== undefined && /^(?:that|its|his|her|their|how|what|whether)$/.test(next.lower))
    return true;
  // “Acme estimates that it works”, unlike “Acme shares that fell”
  const after = pieces[i + 2];
  const reports = third && previous?.pos === 'NAME' && !previous.adjective && next?.lower === 'that';
  if (reports && after !== undefined && /^(?:DET|PRON|NAME|NUM|PROPN)$/.test(after.pos)) return true;
  // “A rival, Acme, supplies schools”
  const apposed = previous?.text === ',' && pieces[i - 2]?.pos === 'NAME' && pieces[i - 3]?.text === ',';
  if (apposed && third && seldomNouns.test(piece.lower) && !/^(?:VERB|AUX|ADP|PUNCT)$/.test(next?.pos ?? 'PUNCT'))
    return true;
  // “X, a firm in Zenda, doubts that”, “X, 44, lives in”
  if (third && previous?.text === ',' && /^(?:NAME|NUM)$/.test(pieces[i - 2]?.pos ?? '') && next !== undefined) {
    if (/^(?:that|what|whether|how)$/.test(next.lower)) return true;
    if (next.pos === 'ADP' && /^(?:lives|works|resides|serves)$/.test(piece.lower)) return true;
  }
  if (reading === undefined || piece.lower !== piece.text) return false;
  // “Acme engineers Ann Hale and Bob Roe”
  if (reading.form === 'third' && isRoleWord(reading.lemma) && /^\S+ \S+/.test(next?.pos === 'NAME' ? next.text : ''))
    return false;
  if (afterAux && reading.form === 'ing')
    return next !== undefined && /^(?:DET|NAME|NUM)$/.test(next.pos) && ((previous?.kinds ?? 0) & kind.be) !== 0;
  if (afterAux)
    return (
      reading.form === 'base' &&
      /^(?:not|n't|do|does|did|will|would|can|could|may|might|must|should|to)$/.test(pieces[i - 1]?.lower ?? '')
    );
  const opens =
    next !== undefined &&
    (next.pos === 'DET' || (next.pos === 'NAME' && !next.adjective) || /^(?:its|their|his|her)$/.test(next.lower));
  if (
    next?.lower === 'to' &&
    chainVerbs[reading.lemma] === 'planned' &&
    startsInfinitive(pieces, i + 2) &&
    pieces[i - 1]?.pos === 'NAME'
  )
    return true;
  // “which Acme funds”
  const clauseOpens = pieces[i - 2]?.pos === 'DET' ? pieces[i - 3] : pieces[i - 2];
  if (reading.form === 'third' && previous?.pos === 'NAME' && /^(?:which|that|whom)$/.test(clauseOpens?.lower ?? ''))
    return true;
  if (before?.kind === 'relative') return reading.form === 'third' || reading.form === 'past' || opens;
  if (reading.form !== 'third' && reading.form !== 'past') return false;
  if (previous === undefined) return false;
  const named = previous.pos === 'NAME' || (previous.pos === 'ADV' && pieces[i - 2]?.pos === 'NAME');
  const intransitive = next?.pos === 'ADP' && /^(?:live|reside|work|serve|preside|teach|operate)$/.test(reading.lemma);
  return named && !previous.adjective && (opens || intransitive || seldomNouns.test(piece.lower));
}
