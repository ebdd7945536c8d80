import type { NounChunk } from '../clause/chunk.ts';
import { type Clause, isWord } from '../clause/clause.ts';
import { isRoleWord } from '../people/roleWords.ts';

/** “Acme plans offices in Zenda”: they are not there yet. */
export const isPledged = (clause: Clause, noun: NounChunk): boolean =>
  clause.pieces
    .slice(Math.max(0, noun.first - 3), noun.head)
    .some((p) =>
      /^(?:pledg(?:es?|ed|ing)|promis(?:es?|ed|ing)|plan(?:s|ned|ning)?|propos(?:es?|ed|ing)|vow(?:s|ed)|wants?|seeks?|mulls?)$/.test(
        p.lower,
      ),
    );

/** “the efforts of Acme in Ruritania” tells where it is at work. */
export const isDoing = (clause: Clause, chunk: number): boolean => {
  const noun = clause.chunks[chunk - 2];
  return (
    isWord(clause.chunks[chunk - 1], 'preposition', 'of', 'by', 'for') &&
    noun?.kind === 'noun' &&
    /^(?:efforts?|work|activit(?:y|ies)|campaigns?|programmes?|programs?|projects?|presence|sales|operations|role|influence|interests?|critics?|opponents?|use|business|expansion|use|supporters?|plans?|market|share|revenues?)$/.test(
      clause.pieces[noun.head]?.lower ?? '',
    )
  );
};

/** “a spokeswoman for Acme in Zenda” tells where she is. */
export const isServed = (clause: Clause, chunk: number): boolean => {
  const noun = clause.chunks[chunk - 2];
  const word = noun?.kind === 'noun' ? (clause.pieces[noun.head]?.lower ?? '') : '';
  return isWord(clause.chunks[chunk - 1], 'preposition', 'for') && isRoleWord(word);
};

/** “has partnered with Acme in Ruritania”, “lost a suit against Acme in Zenda” tell where that was. */
export const isDealtWith = (clause: Clause, chunk: number): boolean => {
  const before = clause.chunks[chunk - 2];
  const verb = before?.kind === 'noun' ? clause.chunks[chunk - 3] : before;
  const meets = isWord(clause.chunks[chunk - 1], 'preposition', 'with', 'for', 'against');
  if (!isWord(clause.chunks[chunk + 1], 'preposition', 'in')) return false;
  // “protesters against Acme in Zenda”
  const opposes = isWord(clause.chunks[chunk - 1], 'preposition', 'against');
  return opposes || (meets && verb?.kind === 'verb' && verb.lemma !== 'be');
};

/** “sold to Acme in Hamburg” may as well tell where it was sold. */
export const isAfterVerb = (clause: Clause, chunk: number): boolean => {
  const before = clause.chunks[chunk - 1];
  return (
    before?.kind === 'verb' &&
    before.lemma !== 'be' &&
    !/^(?:open|visit|attend|join|leave|host|run|head|lead|chair|direct|manage|found|own|acquire|edit|govern)$/.test(
      before.lemma,
    )
  );
};

const isNamedPlace = (clause: Clause, chunk: number): boolean => {
  const noun = clause.chunks[chunk];
  const name = noun?.kind === 'noun' && noun.first === noun.last ? clause.pieces[noun.head]?.entity : null;
  return name != null && clause.nouns.isPlace(name);
};

const isPlaceIn = (clause: Clause, noun: NounChunk): boolean => {
  const name = clause.pieces[noun.head]?.entity;
  return name == null ? clause.pieces[noun.head]?.pos !== 'VERB' : clause.nouns.isPlace(name);
};

/** “in Calgary, Alberta,”: of two towns one would not say so. */
export const isAddress = (clause: Clause, chunk: number): boolean => {
  const [before, after] = [clause.chunks[chunk - 1], clause.chunks[chunk + 3]];
  const opens = before === undefined || before.kind === 'preposition' || before.kind === 'and';
  // “Caption: Market Square, Zenda, 19 July”
  if (before?.kind === 'stop') return after?.kind === 'comma' && clause.chunks[chunk + 4]?.kind === 'adverb';
  // “the mayor of Zenda, Ann Hale, and”: whoever it is, no address
  const office = clause.chunks[chunk - 2];
  if (isWord(before, 'preposition', 'of') && office?.kind === 'noun')
    if (isRoleWord(clause.pieces[office.head]?.lower ?? '')) return false;
  return opens && (after === undefined || after.kind === 'comma' || after.kind === 'stop');
};

/** “Zenda, Strelsau and Hentzau”; two towns that each have their state are none: “Zenda, Ruritania, and Strelsau, Ruritania” */
export const isListed = (clause: Clause, chunk: number): boolean => {
  const next = clause.chunks[chunk + 3];
  const and = isWord(next, 'comma') ? chunk + 4 : chunk + 3;
  const again = isWord(clause.chunks[and], 'and', 'and') && isWord(clause.chunks[and + 2], 'comma');
  if (again && [chunk + 2, and + 3].every((c) => isNamedPlace(clause, c))) return false;
  // “Acme of Zenda, Ruritania, and sold by Bolt”
  const more = clause.chunks[and + 1];
  if (isWord(clause.chunks[and], 'and') && !(more?.kind === 'noun' && isPlaceIn(clause, more))) return false;
  return (
    isWord(next, 'and') ||
    (isWord(next, 'comma') &&
      clause.chunks[chunk + 4]?.kind === 'noun' &&
      isWord(clause.chunks[chunk + 5], 'and', 'and')) ||
    (isWord(next, 'comma') && isWord(clause.chunks[chunk + 4], 'and'))
  );
};

const titled = '(?:\\p{Lu}[\\p{L}-]*|of|and|the|for|in|on|with|to)';
const openedTitle = new RegExp(`[“"‘'«(]\\p{Lu}[\\p{L}-]* (?:${titled} ){0,8}$`, 'u');
const ofLaw = new RegExp(
  `^[”"’')»]*(?: \\(?${titled}[”"’')»]*){0,8} (?:Act|Law|Bill|Code|Convention|Treaty|Decree|Ordinance|Regulations?|Directive|Protocol|Order|law|act|bill)\\b`,
  'u',
);
/** “the Offices (Establishment of Relations) Act”, “the ‘Ban and Establishment of Relations’ law”: words of a title, not places. */
export const isOfTitle = (text: string, start: number, end: number): boolean =>
  openedTitle.test(text.slice(Math.max(0, start - 100), start)) || ofLaw.test(text.slice(end, end + 90));
