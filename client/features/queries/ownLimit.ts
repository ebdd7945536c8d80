import { bareCypher } from './values.ts';

/** What a query's text itself leaves out, apart from the row limit of the run. */
export type OwnLimit = {
  /** What its outermost RETURN asks for at most; undefined without LIMIT, after UNION, or where it is computed. */
  readonly most: number | undefined;
  /** The parameter that says so. */
  readonly name: string | undefined;
  /** A LIMIT or SKIP anywhere else, which may leave out rows that nobody sees missing. */
  readonly inside: boolean;
};

type Word = { readonly word: string; readonly end: number; readonly outer: boolean };
/** The words that can cut, each with whether it stands outside of every brace. */
function wordsOf(bare: string): Word[] {
  const words: Word[] = [];
  let depth = 0;
  for (const m of bare.matchAll(/[{}]|(?<![.$:\w])(RETURN|UNION|LIMIT|SKIP|OFFSET)\b(?!\s*[:=]|\.)/gi)) {
    if (m[0] === '{') depth += 1;
    else if (m[0] === '}') depth -= 1;
    else words.push({ word: m[0].toUpperCase(), end: m.index + m[0].length, outer: depth === 0 });
  }
  return words;
}

export function ownLimitOf(text: string, params: Readonly<Record<string, unknown>>): OwnLimit {
  const bare = bareCypher(text);
  const words = wordsOf(bare);
  const outer = words.filter((w) => w.outer);
  const united = outer.some((w) => w.word === 'UNION');
  const last = outer.at(-1);
  const closing =
    !united && last?.word === 'LIMIT' ? /^\s*(?:(\d+)|\$(\w+))\s*;?\s*$/.exec(bare.slice(last.end)) : null;
  const name = closing?.[2];
  const value = name === undefined ? closing?.[1] : params[name];
  const most = value === undefined || value === null || !Number.isFinite(Number(value)) ? undefined : Number(value);
  return {
    most,
    name: most === undefined ? undefined : name,
    inside: words.some((w) => /LIMIT|SKIP|OFFSET/.test(w.word) && !(most !== undefined && w === last)),
  };
}

const isBlank = (v: unknown) => v === '' || v === null || (Array.isArray(v) && v.length === 0);
/** Whether the text says what an empty value means, such as all there is. */
const meansEmpty = (text: string, name: string) =>
  new RegExp(`\\$${name}\\b\\s*(=\\s*(''|""|\\[\\s*\\])|IS\\s+NULL)|size\\(\\s*\\$${name}\\b`, 'i').test(text);

/** Why a question may have come back empty, besides that nothing fits. */
export function emptyBecause(
  { most, inside }: OwnLimit,
  params: Readonly<Record<string, unknown>>,
  text: string,
): string {
  if (most === 0) return 'The query itself asks for at most 0 rows, so none could come: raise its LIMIT.';
  const blank = Object.keys(params).filter((name) => isBlank(params[name]) && !meansEmpty(text, name));
  const causes = [
    ...blank.map((name) => `that $${name} was left empty`),
    ...(Object.values(params).every(isBlank) ? [] : ['the values it was asked with']),
    ...(inside ? ['a LIMIT or SKIP in the text'] : []),
  ];
  if (causes.length === 0) return 'The graph holds nothing that fits this question.';
  return `Nothing fits this question as it was asked; ${causes.join(' or ')} may be the cause.`;
}
