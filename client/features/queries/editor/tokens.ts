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
type State = {
  comment: boolean;
  /** The next word is a label or relationship type; `labelled`: the last word was one, and another may follow. */
  label: boolean;
  labelled: boolean;
  /** The next word is a name whatever it spells: a property, or what follows AS. */
  name: boolean;
  /** How many CASE are open: WHEN, THEN, ELSE and END are names outside of one. */
  cases: number;
  /** Open brackets, innermost last: a colon in a map announces no label. */
  open: string;
};

function isKeyword(word: string, state: State): boolean {
  if (word === 'CASE') state.cases += 1;
  if (!/^(WHEN|THEN|ELSE|END)$/.test(word)) return keywords.has(word);
  const inCase = state.cases > 0;
  if (word === 'END' && inCase) state.cases -= 1;
  return inCase;
}

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
  if (stream.match(/^`[^`]*`?/) || stream.match(/^[\p{L}_][\p{L}\p{N}_]*/u)) {
    const word = stream.current();
    const { label, name } = state;
    Object.assign(state, { label: false, labelled: label, name: !name && /^as$/i.test(word) });
    if (label) return 'label';
    // `limit:` is a key of a map or a variable with a label.
    const named = name || stream.match(/^\s*:/, false);
    return !named && isKeyword(word.toUpperCase(), state) ? 'keyword' : 'name';
  }
  const sign = stream.next() ?? '';
  if ('([{'.includes(sign)) state.open += sign;
  if (')]}'.includes(sign)) state.open = state.open.slice(0, -1);
  // After a label another may follow: `:SUPPLIES|DEVELOPS`, `:Entity&!Vendor`.
  const more = '|&!'.includes(sign) && (state.labelled || state.label);
  Object.assign(state, {
    label: (sign === ':' && !state.open.endsWith('{')) || more,
    labelled: false,
    name: sign === '.',
  });
  return null;
}

export const cypherTokens = {
  name: 'cypher',
  startState: (): State => ({ comment: false, label: false, labelled: false, name: false, cases: 0, open: '' }),
  token,
  languageData: { commentTokens: { line: '//', block: { open: '/*', close: '*/' } } },
};
