import { AppError } from '../errors.ts';

const longest = 65_536;
/** Neo4j's stack overflows at some 200 levels, and such a query can then be neither answered nor stopped. */
const deepest = 100;

const refused = (message: string, span?: { start: number; end: number }) =>
  new AppError(400, 'cypher-refused', message, { field: 'query', ...(span === undefined ? {} : { span }) });

type Token = { readonly text: string; readonly at: number };
/** Words and brackets of a Cypher text, without what stands in strings, quoted names and comments. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const pattern =
    /'(?:\\[\s\S]|[^'\\])*(?:'|$)|"(?:\\[\s\S]|[^"\\])*(?:"|$)|`(?:``|[^`])*(?:`|$)|\/\/[^\n\r]*|\/\*[\s\S]*?(?:\*\/|$)|[\p{L}_$][\p{L}\p{N}_$]*|[()[\]{}.\\]/gu;
  for (const { 0: found, index } of text.matchAll(pattern))
    if (!/^(?:['"`]|\/\/|\/\*)/.test(found)) tokens.push({ text: found, at: index });
  return tokens;
}

/** What no database here should be asked, however harmless the parts: checked before the text reaches one. */
export function checkUserText(text: string): void {
  if (text.length > longest) throw refused(`The query is longer than ${longest} characters`);
  if (/\p{Surrogate}/u.test(text)) throw refused('The query holds half a surrogate pair, which is no character');
  let depth = 0;
  let nots = 0;
  for (const { text: token, at } of tokensOf(text)) {
    const word = token.toUpperCase();
    if ('([{'.includes(token) || word === 'CASE') depth += 1;
    else if (')]}'.includes(token) || word === 'END') depth = Math.max(0, depth - 1);
    nots = word === 'NOT' ? nots + 1 : '([{'.includes(token) ? nots : 0;
    if (depth > deepest || nots > deepest)
      throw refused(`The query nests deeper than ${deepest} levels`, { start: at, end: at + token.length });
    // Neo4j reads \u0043REATE as CREATE wherever it stands; no tool that checks queries should have to.
    if (token === '\\') throw refused('Escapes are for strings only', { start: at, end: at + 1 });
  }
}

/**
 * The embedded engine's reader cannot write, but it reads any file with LOAD CSV and has procedures of its own. The
 * guard before `ask` lets neither pass; this is the second lock on the same door.
 */
export function refuseReachingOut(text: string): void {
  const tokens = tokensOf(text);
  tokens.forEach(({ text: token, at }, i) => {
    const word = token.toUpperCase();
    const span = { start: at, end: at + token.length };
    // An operator or a comma right behind it makes the word a name and no clause.
    const behind = text.slice(at + token.length).replace(/^(?:\s|\/\*[\s\S]*?\*\/|\/\/[^\n\r]*)+/, '');
    if (/^(?:$|[,;:.=<>+\-*/%^|&)\]}])/.test(behind)) return;
    if (word === 'LOAD' && tokens[i + 1]?.text.toUpperCase() === 'CSV')
      throw refused('LOAD CSV reads files and is not allowed', span);
    if (word === 'CALL' && !/^[({]/.test(behind)) throw refused('The embedded graph has no procedures to call', span);
  });
}
