import type { PdfLine } from './pdfLines.ts';

/** A word that the end of a line parts: “govern-” and “ment”. */
type Parted = { readonly head: string; readonly rest: string };
/** Whether its hyphen is part of how the word is spelt. */
export type Spelt = (parted: Parted) => boolean;

/** The word that ends a line and goes on in the next one. A soft hyphen is never part of the spelling. */
export function partedBy(before: string, next: string): (Parted & { readonly soft: boolean }) | undefined {
  const [, head, mark] = /(\p{L}+)([-\u00ad\u2010])$/u.exec(before) ?? [];
  const rest = /^\p{Ll}\p{L}*/u.exec(next)?.[0];
  return head === undefined || rest === undefined ? undefined : { head, rest, soft: mark === '\u00ad' };
}

/**
 * How words at the ends of lines are spelt: as the document spells them elsewhere; else one that winkNLP's lexicon has is
 * whole, and one of two words that it has is a compound. The lexicon is loaded only for a document that asks for it.
 */
export async function spellingOf(lines: readonly PdfLine[]): Promise<Spelt> {
  const inLines = (form: RegExp) =>
    new Set(lines.flatMap((l) => l.text.match(form) ?? []).map((word) => word.toLowerCase()));
  const compounds = inLines(/\p{L}+-\p{L}+/gu);
  const words = inLines(/(?<![\p{L}-])\p{L}+(?![\p{L}-])/gu);
  const open = lines.flatMap(({ text }, i) => {
    const parted = partedBy(text, lines[i + 1]?.text ?? '');
    const { whole, spelt } = formsOf(parted ?? { head: '', rest: '' });
    return parted === undefined || parted.soft || compounds.has(spelt) || words.has(whole) ? [] : [parted];
  });
  const known = open.length === 0 ? new Set<string>() : await lexiconHas(open);
  return (parted) => {
    const { whole, spelt, halves } = formsOf(parted);
    if (compounds.has(spelt)) return true;
    return !words.has(whole) && !known.has(whole) && halves.every((half) => known.has(half));
  };
}

const formsOf = ({ head, rest }: Parted) => {
  const halves = [head.toLowerCase(), rest.toLowerCase()];
  return { whole: halves.join(''), spelt: halves.join('-'), halves };
};

async function lexiconHas(parted: readonly Parted[]): Promise<ReadonlySet<string>> {
  const { lexiconWords } = await import('../../extract/offline/wink.ts');
  const asked = new Set(parted.flatMap((p) => [formsOf(p).whole, ...formsOf(p).halves]));
  return new Set(lexiconWords([...asked].join(' ')).flatMap((w) => (w.known ? [w.word] : [])));
}
