import { type Refusal, Refused, refuse } from './refusal.ts';

const longest = 65_536;
/** At some 200 levels Neo4j's stack overflows, and the query can then be neither answered nor stopped. */
const deepest = 100;

/** Strings, quoted names and comments are passed over as wholes; what they hold cannot nest. */
const pattern =
  /'(?:\\[\s\S]|[^'\\])*(?:'|$)|"(?:\\[\s\S]|[^"\\])*(?:"|$)|`(?:``|[^`])*(?:`|$)|\/\/[^\n\r]*|\/\*[\s\S]*?(?:\*\/|$)|[\p{L}_$][\p{L}\p{N}_$]*|[()[\]{}]/gu;

/** The one limit that needs no look at the text. */
export const tooLong = (text: string): Refusal | undefined =>
  text.length <= longest
    ? undefined
    : {
        code: 'cypher-too-long',
        message: `The query is longer than ${longest} characters`,
        detail: 'Pass long lists as parameters.',
        start: longest,
        end: text.length,
      };

/** What is checked before anybody parses the text, because parsing it could already hurt. */
export function checkLimits(text: string): void {
  const long = tooLong(text);
  if (long !== undefined) throw new Refused(long);
  const lone = text.search(/\p{Surrogate}/u);
  if (lone >= 0)
    refuse(
      'cypher-escape',
      { start: lone, end: lone + 1 },
      'The query holds half a surrogate pair, which is no character',
      'Take it out.',
    );
  checkEscapes(text);
  let depth = 0;
  let nots = 0;
  for (const { 0: token, index } of text.matchAll(pattern)) {
    const word = token.toUpperCase();
    if ('([{'.includes(token) || word === 'CASE') depth += 1;
    else if (')]}'.includes(token) || word === 'END') depth = Math.max(0, depth - 1);
    nots = word === 'NOT' ? nots + 1 : '([{'.includes(token) ? nots : 0;
    if (depth > deepest || nots > deepest)
      refuse(
        'cypher-too-deep',
        { start: index, end: index + token.length },
        `The query nests deeper than ${deepest} levels`,
        'Split it with WITH.',
      );
  }
}

/** Neo4j reads \u0043REATE as CREATE before it parses, inside strings and out; no check could trust what it reads. */
function checkEscapes(text: string): void {
  for (const { 0: run, index } of text.matchAll(/\\+u/gi)) {
    if (run.length % 2 === 1) continue;
    const at = index + run.length - 2;
    refuse(
      'cypher-escape',
      { start: at, end: Math.min(text.length, at + 6) },
      'Characters are not written as \\u escapes here',
      'Write the character itself, or pass the text as a parameter.',
    );
  }
}
