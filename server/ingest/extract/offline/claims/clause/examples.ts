import { type Argument, argumentsOf, type Clause, isWord } from './clause.ts';

/** “sells to several states, including Ruritania and Zenda”: as far as anybody is named, to these. */
export function examplesOf(clause: Clause, c: number): Argument[] {
  const noun = clause.chunks[c];
  const word = (piece: number | undefined): string => clause.pieces[piece ?? -1]?.lower ?? '';
  if (noun?.kind !== 'noun') return [];
  // “to agencies such as Acme”
  if (word(noun.last) === 'such')
    return isWord(clause.chunks[c + 1], 'preposition', 'as') ? argumentsOf(clause, c + 2, 'right') : [];
  if (!/[^s]s$|^(?:people|more|fewer)$/.test(word(noun.head))) return [];
  let i = c + 1;
  // “to agencies in Europe, among them”
  if (
    isWord(clause.chunks[i], 'preposition', 'in', 'of', 'across', 'from', 'than') &&
    clause.chunks[i + 1]?.kind === 'noun'
  )
    i += 2;
  // “firms accused of selling drones to the army, including”
  const accused = clause.chunks[i];
  if (accused?.kind === 'verb' && /^(?:accuse|suspect|link|involve|tie)$/.test(accused.lemma)) {
    const comma = clause.chunks.findIndex((m, k) => k > i && k < i + 10 && m.kind === 'comma');
    if (comma > 0) i = comma;
  }
  while (clause.chunks[i]?.kind === 'adverb') i++;
  if (clause.chunks[i]?.kind === 'comma') i++;
  const mark = clause.chunks[i];
  const including = mark?.kind === 'verb' && mark.lemma === 'include' && mark.verbForm === 'ing';
  const among = isWord(mark, 'preposition', 'among') && word(clause.chunks[i + 1]?.first) === 'them';
  return including || among ? argumentsOf(clause, i + 1, 'right') : [];
}
