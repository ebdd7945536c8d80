/** A stretch between quotation marks of any kind, the marks left out, and how it lies in the others. */
export type MarkedWords = {
  readonly start: number;
  readonly end: number;
  /** The same with its marks. */
  readonly open: number;
  readonly close: number;
  readonly paragraph: number;
  readonly double: boolean;
  /** Index of the innermost one around it, null outside all. */
  readonly within: number | null;
  /** Nothing closes it in its paragraph, because the next one goes on with it. */
  readonly goesOn: boolean;
};

type Opened = { readonly mark: string; readonly at: number; readonly closers: string };
type Found = { open: number; close: number; start: number; end: number; double: boolean; goesOn: boolean };

const closersOf: Readonly<Record<string, string>> = {
  '“': '”"“',
  '„': '“”"',
  '‟': '”',
  '«': '»',
  '»': '«',
  '”': '”',
  '‹': '›',
  '"': '"”',
  '‘': '’',
  '‚': '‘’',
  "'": "'’",
};
const single = "‘‚'‹";
const marks = /[“”„‟«»‹›"‘’‚']/g;
/** No article nests deeper, and hostile ones shall cost no more. */
const deepest = 8;
const isWord = /[\p{L}\p{N}]/u;
const isSpace = /\s/;
/** Words that begin with an apostrophe: ’em, ’tis, ’90s. */
const clipped = /^(?:em|tis|twas|til|till|cause|cos|n|bout|round|\d0s)(?![\p{L}\p{N}])/iu;

/**
 * Every quotation of a text, outer before inner, in order. Apostrophes open and close nothing. A quotation that runs over a
 * paragraph has no closing mark there, and its opening mark is repeated in the next.
 */
export function markedWords(
  text: string,
  paragraphs: readonly { readonly start: number; readonly end: number }[],
): MarkedWords[] {
  const all: MarkedWords[] = [];
  paragraphs.forEach((p, paragraph) => {
    const next = paragraphs[paragraph + 1];
    const found = inParagraph(text, p.start, p.end, next === undefined ? '' : text.charAt(next.start));
    found.sort((a, b) => a.open - b.open);
    const around: number[] = [];
    for (const f of found) {
      while (around.length > 0 && (all[around.at(-1) as number] as MarkedWords).close <= f.open) around.pop();
      all.push({ ...f, paragraph, within: around.at(-1) ?? null });
      around.push(all.length - 1);
    }
  });
  return all;
}

function inParagraph(text: string, from: number, to: number, nextFirst: string): Found[] {
  const found: Found[] = [];
  const stack: Opened[] = [];
  const before = (at: number) => (at > from ? text.charAt(at - 1) : ' ');
  const after = (at: number) => (at + 1 < to ? text.charAt(at + 1) : ' ');
  const closesLater = strongSingleClosers(text, from, to);
  const add = (o: Opened, end: number, close: number, goesOn: boolean) => {
    let [a, b] = [o.at + 1, end];
    while (a < b && isSpace.test(text.charAt(a))) a += 1;
    while (b > a && isSpace.test(text.charAt(b - 1))) b -= 1;
    if (a < b) found.push({ open: o.at, close, start: a, end: b, double: !single.includes(o.mark), goesOn });
  };

  marks.lastIndex = from;
  for (let m = marks.exec(text); m !== null && m.index < to; m = marks.exec(text)) {
    const at = m.index;
    const mark = m[0];
    const [left, right] = [before(at), after(at)];
    const wordy = isWord.test(left) && isWord.test(right);
    if ("'’‘".includes(mark) && wordy) continue;
    const opener = opens(mark, left, right, text.slice(at + 1, at + 6));
    const index = closing(stack, mark, left, right, opener);
    if (index >= 0) {
      const open = stack[index] as Opened;
      if ("'’".includes(mark) && left === 's' && /\s\p{Ll}/u.test(text.slice(at + 1, at + 3)) && closesLater(at))
        continue;
      stack.length = index;
      add(open, at, at + 1, false);
      continue;
    }
    if (!opener) continue;
    // A mark that opens right inside its own kind: nothing closed the first, which was a slip.
    if (mark !== '«' && stack.at(-1)?.mark === mark) stack.pop();
    if (stack.length >= deepest) continue;
    stack.push({ mark, at, closers: closersOf[mark] ?? '' });
  }
  // All that nothing closes ends where the words do, the inner ones as the outer.
  let last = to;
  while (last > from && isSpace.test(text.charAt(last - 1))) last -= 1;
  for (const o of stack) {
    const first = text.slice(from, o.at).trim() === '';
    const goesOn = nextFirst === o.mark;
    // A straight or single mark that nothing closes is an inch, an apostrophe or a slip, unless the next paragraph goes on.
    if ('“„«'.includes(o.mark) || (goesOn && (first || '"‘'.includes(o.mark)))) add(o, last, last, goesOn);
  }
  return found;
}

function opens(mark: string, left: string, right: string, next: string): boolean {
  const free = !isWord.test(left);
  if (mark === '“' || mark === '„' || mark === '‟' || mark === '‚') return mark !== '‚' || (free && isWord.test(right));
  if (mark === '«' || mark === '‹') return !/\S/.test(left) || !isSpace.test(right);
  if (mark === '»' || mark === '”') return free && /[\s([]/.test(left) && isWord.test(right);
  if (mark === '"') return free && !isSpace.test(right) && !/[\p{L}\p{N}.,;:!?)]/u.test(left);
  if (mark === '‘' || mark === "'")
    return free && !isSpace.test(right) && !/[.,;:!?)’]/.test(right) && !clipped.test(next) && !/[.,!?]/.test(left);
  return false;
}

/** Index on the stack of what this mark closes, -1 if nothing. */
function closing(stack: readonly Opened[], mark: string, left: string, right: string, opener: boolean): number {
  for (let i = stack.length - 1; i >= 0; i -= 1) {
    const o = stack[i] as Opened;
    if (!o.closers.includes(mark)) continue;
    const ending = !isSpace.test(left) && !isWord.test(right);
    if (mark === '“' && o.mark === '“') return ending ? i : -1;
    if (mark === '"') return opener && isSpace.test(left) ? -1 : i;
    if ("'’‘".includes(mark)) return ending ? i : -1;
    return i;
  }
  return -1;
}

/**
 * Whether a single mark that surely closes follows before the next opening one. “the workers’ rights’”: the first mark
 * follows an s and a small letter follows it, so that it may be a possessive; then the second is the one that closes.
 */
function strongSingleClosers(text: string, from: number, to: number): (at: number) => boolean {
  let next: Map<number, boolean> | undefined;
  return (at) => {
    if (next === undefined) {
      next = new Map();
      let sure = false;
      for (let i = to - 1; i >= from; i -= 1) {
        const c = text.charAt(i);
        if (c !== '’' && c !== '‘' && c !== "'") continue;
        const [left, right] = [text.charAt(i - 1) || ' ', i + 1 < to ? text.charAt(i + 1) : ' '];
        if (isWord.test(left) && isWord.test(right)) continue;
        next.set(i, sure);
        if (!isWord.test(left) && isWord.test(right)) sure = false;
        else if (!isSpace.test(left) && !(left === 's' && /\s\p{Ll}/u.test(text.slice(i + 1, i + 3)))) sure = true;
      }
    }
    return next.get(at) === true;
  };
}

export const liesIn = (inner: { start: number; end: number }, outer: { start: number; end: number }): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;
