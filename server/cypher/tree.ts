/** What the parser's nodes give, whichever antlr runtime made them; tokens have no ruleIndex. */
export type RawTree = {
  readonly ruleIndex?: number;
  readonly children?: readonly RawTree[] | null;
  readonly start?: { readonly start: number } | null;
  readonly stop?: { readonly stop: number } | null;
  readonly symbol?: { readonly start: number; readonly stop: number };
  readonly exception?: { readonly offendingToken: { readonly start: number; readonly stop: number } | null } | null;
  readonly constructor: { readonly name: string };
  getText(): string;
};

/**
 * A parse tree without its ladder: where a rule only passes on one child of an expression, the child stands for it, so
 * a bare variable is a `variable` wherever it stands. Tokens are leaves whose rule is ''.
 */
export type Tree = {
  readonly rule: string;
  /** The alternative of the rule, where it has names for them. */
  readonly variant: string;
  readonly start: number;
  readonly end: number;
  /** A token's text; a name without its quotes. */
  readonly word: string;
  readonly kids: readonly Tree[];
};

const isRung = (rule: string) => /^(expression\d*|functionArgument|symbolicNameString)$/.test(rule);
const isName = (rule: string) => /^(unescaped|escaped)Symbolic/.test(rule);
const isVariable = (rule: string) => rule === 'variable';

/** `offset` turns the parser's positions into positions in the text. */
export function plainTree(raw: RawTree, ruleNames: readonly string[], offset: (at: number) => number): Tree {
  if (raw.ruleIndex === undefined) {
    const { start = 0, stop = -1 } = raw.symbol ?? {};
    return { rule: '', variant: '', start: offset(start), end: offset(stop + 1), word: raw.getText(), kids: [] };
  }
  const rule = ruleNames[raw.ruleIndex] ?? '';
  const start = offset(raw.start?.start ?? 0);
  const end = Math.max(start, offset((raw.stop?.stop ?? -1) + 1));
  const variant = raw.constructor.name.replace(/Context$/, '');
  if (isVariable(rule) || isName(rule)) {
    const text = raw.getText();
    const word = text.startsWith('`') ? text.slice(1, -1).replaceAll('``', '`') : text;
    return {
      rule: isVariable(rule) ? rule : 'name',
      variant: text.startsWith('`') ? 'quoted' : '',
      start,
      end,
      word,
      kids: [],
    };
  }
  const kids = (raw.children ?? []).map((k) => plainTree(k, ruleNames, offset));
  const [only] = kids;
  if (isRung(rule) && kids.length === 1 && only !== undefined) return only;
  return { rule, variant, start, end, word: '', kids };
}

export const kidsOf = (tree: Tree, ...rules: string[]): Tree[] => tree.kids.filter((k) => rules.includes(k.rule));
export const kidOf = (tree: Tree, rule: string): Tree | undefined => tree.kids.find((k) => k.rule === rule);
export const hasWord = (tree: Tree, word: string): boolean =>
  tree.kids.some((k) => k.rule === '' && k.word.toUpperCase() === word);

/** Every node of the tree, parents first. */
export function* everyNode(tree: Tree): Generator<Tree> {
  yield tree;
  for (const kid of tree.kids) yield* everyNode(kid);
}
export const nameOf = (call: Tree): string =>
  [...everyNode(kidOf(call, 'functionName') ?? kidOf(call, 'procedureName') ?? call)]
    .filter((n) => n.rule === 'name')
    .map((n) => n.word)
    .join('.');
