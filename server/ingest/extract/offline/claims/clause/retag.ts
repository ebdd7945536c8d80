import { isRoleWord } from '../people/roleWords.ts';

/** What of a word tells its part of speech. */
type Tagged = { readonly text: string; readonly lower: string; readonly pos: string };

/** Whether the tagger may have taken it for something else: it knows most words. */
export const mayBeMistaken = ({ pos, lower }: Tagged, next: string | undefined): boolean =>
  pos === 'VERB' ||
  pos === 'ADJ' ||
  pos === 'ADP' ||
  next === 'by' ||
  ambiguous.has(lower) ||
  (pos === 'ADV' && lower.endsWith('ly'));
const ambiguous = new Set([
  'having',
  'have',
  'part',
  'home',
  'think',
  'fair',
  'headquartered',
  'based',
  'founded',
  'led',
]);

/** What the tagger is known to take for something else. */
export function retag<P extends Tagged>(piece: P, before: P | undefined, next: string | undefined, twoBefore?: P): P {
  const after = before?.lower ?? '';
  const plural =
    piece.pos === 'VERB' &&
    /[^s]s$/.test(piece.lower) &&
    /^(?:is|are|was|were|be|been|of|the|a|its|their|has|had)$/.test(after);
  const part = piece.lower === 'part' && /^(?:take|takes|took|taken|taking|a|is|are|was|as)$/.test(after);
  // “accused of having sold data”: the tagger takes it for the owning of sold data.
  const helps = piece.lower === 'having' || (piece.lower === 'have' && after === 'to');
  if (helps && piece.pos === 'VERB' && participle.test(next ?? '')) return { ...piece, pos: 'AUX' };
  if (after === 'having' && piece.pos === 'ADJ' && participle.test(piece.lower)) return { ...piece, pos: 'VERB' };
  // “Acme's outside lawyer”
  if (piece.pos === 'ADP' && /^['’]s$/.test(before?.text ?? '')) return { ...piece, pos: 'ADJ' };
  const home = piece.lower === 'home' && /^(?:is|are|was|were|a|the)$/.test(after);
  const owned = /-(?:owned|funded|run|operated|backed|controlled|led|financed)$/.exec(piece.lower);
  if (piece.lower === 'married' && next === 'to' && piece.pos === 'ADJ') return { ...piece, pos: 'VERB' };
  if (piece.pos === 'VERB' && isNounHere(piece, before, next)) return { ...piece, pos: 'NOUN' };
  // “a lightly modified version”
  const shaded =
    piece.pos === 'ADV' && before?.pos === 'DET' && /ly$/.test(piece.lower) && /(?:ed|en)$/.test(next ?? '');
  if (shaded) return { ...piece, pos: 'ADJ' };
  if (piece.pos === 'VERB' && /ly$/.test(after) && twoBefore?.pos === 'DET' && /(?:ed|en)$/.test(piece.lower))
    return { ...piece, pos: 'ADJ' };
  // “Headquartered in Zenda, Acme makes”
  if (before === undefined && fronted.test(piece.lower) && /^(?:in|at|by|near)$/.test(next ?? ''))
    return { ...piece, pos: 'VERB' };
  // “its managing director”
  if (piece.pos === 'VERB' && ranking.test(piece.lower) && isRoleWord(next ?? '')) return { ...piece, pos: 'ADJ' };
  // “its ageing system”
  if (piece.pos === 'VERB' && lasting.test(piece.lower) && /^(?:a|an|the|its|their|his|her|['’]s)$/.test(after))
    return { ...piece, pos: 'ADJ' };
  // “Head of Metering”
  if (piece.pos === 'VERB' && /^[A-Z]/.test(piece.text) && after === 'of') return { ...piece, pos: 'NOUN' };
  if (owned !== null && next === 'by') return { ...piece, pos: 'VERB', lower: owned[0].slice(1) };
  if (piece.pos === 'ADJ' && next === 'by' && /(?:ed|en)$/.test(piece.lower)) return { ...piece, pos: 'VERB' };
  const compound =
    (piece.lower === 'think' && /^tanks?$/.test(next ?? '')) ||
    (piece.lower === 'holding' && (after === 'state' || /^(?:company|companies|group|firm)$/.test(next ?? ''))) ||
    (piece.lower === 'undertaking' && after === 'sector') ||
    (piece.lower === 'fair' && named(before));
  return plural || part || home || compound ? { ...piece, pos: 'NOUN' } : piece;
}

const fronted =
  /^(?:headquartered|based|located|founded|registered|owned|backed|funded|built|developed|led|headed|run)$/;
const ranking =
  /^(?:lead|leading|managing|acting|founding|presiding|visiting|outgoing|incoming|supervising|sitting|serving)$/;
const lasting =
  /^(?:ageing|aging|existing|failing|ailing|crumbling|remaining|growing|struggling|competing|leading|controlling|governing|ruling)$/;
const participle = /^(?:been|had|\p{L}+(?:ed|[^p]en|ght|old|ade|one|aid|ent|ept|own|orn|iven))$/u;
const eitherWay =
  /^(?:grant|grants|head|fund|study|probe|review|audit|survey|order|purchase|contract|lease|bid|trial|report|deal|pilot|test|launch|attack|strike|raid|ban|offer|visit|loan|investment|rule|plan)$/;

const fields = /^(?:transport|state|border|trade|power|research|security|police|water|fund|work|market|study)$/;
const bodies =
  /^(?:agencies|agency|authorities|authority|companies|company|operators?|ministry|ministries|departments?|firms?|utilities|regulators?|officials|bodies|managers|groups|institutes?)$/;
const ofPolice = /^(?:in|and|or|across|at|of|from|with|,|[.;:)]|officers?|forces?|departments?|chiefs?|stations?)$/;

/** “a $5m grant”, “Acme's grant”, “then head of”: what is written like a verb and is none. */
const isNounHere = (piece: Tagged, before: Tagged | undefined, next: string | undefined): boolean =>
  piece.lower === 'headquarters' ||
  (piece.lower === 'head' && next === 'of') ||
  // “drones to police in Zenda”
  (piece.lower === 'police' && ofPolice.test(next ?? '.')) ||
  // “to transport agencies”, “by state bodies”
  (fields.test(piece.lower) && bodies.test(next ?? '')) ||
  (eitherWay.test(piece.lower) &&
    before !== undefined &&
    ((before.pos === 'NAME' && next === 'of') ||
      /^(?:a|an|the|its|their|his|her|'s|’s)$/.test(before.lower) ||
      /^(?:m|bn|million|billion)$/.test(before.lower)));

const named = (piece: Tagged | undefined): boolean => piece?.pos === 'NAME' || piece?.pos === 'PROPN';
