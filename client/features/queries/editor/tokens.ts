import type { StringStream } from '@codemirror/language';

/**
 * Cypher for the eye: keywords, labels and relationship types, parameters, text, comments. A tokenizer of our own, as the
 * one in @codemirror/legacy-modes takes property names such as `name` and `type` for keywords and knows no labels.
 */
const keywords = new Set(
  'ALL AND ANY AS ASC ASCENDING BY CALL CASE CONTAINS COUNT CREATE DELETE DESC DESCENDING DETACH DISTINCT DROP ELSE END ENDS EXISTS EXPLAIN FALSE FINISH FOREACH IN IS LIMIT LOAD MATCH MERGE NONE NOT NULL OFFSET ON OPTIONAL OR ORDER PROFILE REMOVE RETURN SET SHOW SINGLE SKIP STARTS THEN TRUE UNION UNWIND USE USING WHEN WHERE WITH XOR YIELD'.split(
    ' ',
  ),
);
type State = { comment: boolean; label: boolean; dot: boolean };

function token(stream: StringStream, state: State): string | null {
  if (state.comment || stream.match('/*')) {
    state.comment = !stream.match(/^.*?\*\//);
    if (state.comment) stream.skipToEnd();
    return 'comment';
  }
  if (stream.eatSpace()) return null;
  if (stream.match('//')) {
    stream.skipToEnd();
    return 'comment';
  }
  if (stream.match(/^'(?:\\.|[^'\\])*'?/) || stream.match(/^"(?:\\.|[^"\\])*"?/)) return 'string';
  if (stream.match(/^\$[A-Za-z_]\w*/)) return 'parameter';
  if (stream.match(/^\d+(\.\d+)?/)) return 'number';
  const { label, dot } = state;
  if (stream.match(/^`[^`]*`?/) || stream.match(/^[\p{L}_][\p{L}\p{N}_]*/u)) {
    const word = stream.current();
    state.dot = false;
    // After a label another may follow: `:SUPPLIES|DEVELOPS`, `:Entity:Vendor`.
    if (label) return 'label';
    return !dot && keywords.has(word.toUpperCase()) ? 'keyword' : 'name';
  }
  const sign = stream.next();
  state.label = sign === ':' || (sign === '|' && label) || (sign === '&' && label) || (sign === '!' && label);
  state.dot = sign === '.';
  return null;
}

export const cypherTokens = {
  name: 'cypher',
  startState: (): State => ({ comment: false, label: false, dot: false }),
  token,
  languageData: { commentTokens: { line: '//', block: { open: '/*', close: '*/' } } },
};
