import { type Clause, isWord } from './clause.ts';

/** Seldom said in the past of anybody without an object, so that behind a comma they describe: “Acme, based in Hamburg”. */
const describing = new Set(
  'base locate headquarter situate register know call name found own build make publish fund back design develop run operate lead produce supply manufacture launch list hold locate domicile house title dub nickname incorporate write headline interview reach contact photograph'.split(
    ' ',
  ),
);

const sameParticiple = new Set('run put set cut hit read shut'.split(' '));

/** Past forms that are no participles: “Hale wrote to Acme”. */
const onlyPast = new Set(
  'wrote knew drew gave took chose broke drove began became saw spoke threw swore flew grew stole showed wore rose fell went did'.split(
    ' ',
  ),
);

/** “cameras supplied by X”: a past form that is a participle, for its doer follows or another verb governs the phrase. */
export function isReducedPassive(clause: Clause, at: number): boolean {
  const verb = clause.chunks[at];
  if (verb?.kind !== 'verb' || verb.passive) return false;
  // “already used”
  if (clause.pieces.slice(verb.first, verb.main).some((p) => p.pos !== 'ADV')) return false;
  if (verb.form === 'participle') return true;
  if (onlyPast.has(clause.pieces[verb.main]?.lower ?? '')) return false;
  const [before, next] = [clause.chunks[at - 1], clause.chunks[at + 1]];
  // “a programme run by X”: some participles are written like the infinitive.
  if (isWord(next, 'preposition', 'by') && (verb.verbForm === 'past' || sameParticiple.has(verb.lemma))) return true;
  if (verb.verbForm !== 'past') return false;
  // “wants the system scrapped”
  const wish = clause.chunks[at - 2];
  if (
    before?.kind === 'noun' &&
    next?.kind !== 'noun' &&
    wish?.kind === 'verb' &&
    /^(?:want|see|have|get)$/.test(wish.lemma)
  )
    return true;
  // “a network built and operated by X”
  const [and, twin, by] = [next, clause.chunks[at + 2], clause.chunks[at + 3]];
  const paired = isWord(and, 'and', 'and', 'or') && twin?.kind === 'verb' && twin.verbForm === 'past' && !twin.passive;
  if (paired && isWord(by, 'preposition', 'by') && before?.kind !== 'relative') return true;
  if (!isWord(next, 'preposition')) return false;
  // “a system that Acme built for the city”
  if (before?.kind === 'noun' && isWord(clause.chunks[at - 2], 'relative', 'that', 'which', 'whom')) return false;
  // “The tags, sold as the Lynx,”
  if (isWord(next, 'preposition', 'as') && /^(?:know|sell|market|brand)$/.test(verb.lemma) && before?.kind === 'comma')
    return true;
  // “an older system installed in 2019 by X”
  if (
    before?.kind === 'noun' &&
    isWord(next, 'preposition', 'in', 'on', 'at', 'since', 'during') &&
    isDoneBy(clause, at + 3)
  )
    return true;
  // “Acme called on the ministry to pay”
  if (verb.lemma === 'call' && before?.kind === 'noun' && isWord(next, 'preposition', 'on', 'upon', 'for'))
    return false;
  // “Headquartered in Zenda, Acme makes”
  if (before === undefined) return describing.has(verb.lemma);
  if (isWord(before, 'and')) return isCoordinatedPassive(clause, at - 1);
  if (before.kind === 'comma' || before.kind === 'open' || before.kind === 'noun') {
    if (describing.has(verb.lemma)) return true;
    if (before.kind !== 'noun') return false;
    for (let i = at + 1; i < Math.min(at + 9, clause.chunks.length); i++) {
      const chunk = clause.chunks[i];
      if (chunk?.kind === 'verb')
        return (
          chunk.form === 'finite' &&
          !(
            chunk.verbForm === 'past' &&
            chunk.first === chunk.main &&
            isWord(clause.chunks[i + 1], 'preposition', 'by')
          )
        );
      // “The agreement signed between X and Y says so”
      if (chunk?.kind === 'and' && isWord(next, 'preposition', 'between')) continue;
      if (chunk?.kind !== 'noun' && chunk?.kind !== 'preposition' && chunk?.kind !== 'adverb') return false;
    }
  }
  return false;
}

/** “was developed in Zenda and used in Strelsau”: of two participles the second has no “was” of its own. */
function isCoordinatedPassive(clause: Clause, and: number): boolean {
  for (let i = and - 1; i >= 0 && i > and - 8; i--) {
    const chunk = clause.chunks[i];
    if (chunk?.kind === 'verb') return chunk.passive || isReducedPassive(clause, i);
    if (chunk?.kind !== 'noun' && chunk?.kind !== 'preposition' && chunk?.kind !== 'adverb') return false;
  }
  return false;
}

const isDoneBy = (clause: Clause, at: number): boolean => {
  const doer = clause.chunks[at + 1];
  return (
    isWord(clause.chunks[at], 'preposition', 'by') && doer?.kind === 'noun' && clause.pieces[doer.head]?.entity != null
  );
};
