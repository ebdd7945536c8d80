import type { Content } from './content.ts';
import type { Item, Scene } from './items.ts';
import { isComma } from './phrases.ts';

const labelling =
  /^(?:so-called|marked|stamped|signed|called|dubbed|nicknamed|known|termed|named|named|entitled|titled|labelled|labeled|headlined|codenamed|reading)$/;
const works =
  /^(?:song|single|album|film|movie|book|novel|play|poem|series|show|episode|painting|exhibition|essay|article|paper|song|hymn|documentary|podcast|opera|ballad|track|game|story|column|section|chapter|headline|programme|program|sculpture|musical|memoir)$/;

/** Marks around a name that somebody or something goes by: nobody says it. */
export function isLabel(items: readonly Item[], at: number): boolean {
  const [before, two] = [items[at - 1], items[at - 2]];
  if (before === undefined) return false;
  if (before.lower === 'so-called' || (before.lower === 'called' && two?.text === '-')) return true;
  const article = before.lower === 'the' || before.lower === 'a';
  const verb = article && two?.lower === 'as' ? items[at - 3] : article || before.lower === 'as' ? two : before;
  return (
    verb !== undefined &&
    labelling.test(verb.lower) &&
    (verb.lower !== 'called' ||
      /^(?:is|are|was|were|be|been|often|also|sometimes|a|an|the)$/.test(
        (verb === before ? two : items[at - 3])?.lower ?? '',
      )) &&
    verb.lower !== 'reading'
  );
}

/** “so much for the ‘smart’ grid”: a word or two in marks before their noun, where nobody is reported, are the writer's doubt. */
export function isScare(items: readonly Item[], at: number, contents: readonly Content[]): boolean {
  const [before, own, next] = [items[at - 1], items[at], items[at + 1]];
  if (own === undefined || before === undefined || contents.length > 0) return false;
  const words = own.text.split(/\s+/).length;
  // “the ‘Bloody January’ unrest”, “avoiding the ‘weaponisation’ of ore”: what something is called
  if (before.pos === 'DET' && (words === 1 || isTitleCase(own.text.slice(1, -1)))) return true;
  return words <= 2 && /^(?:NOUN|PROPN|ADJ)$/.test(next?.pos ?? '') && next?.kind === 'word' && !isComma(before);
}

/** “The account was called ‘gardener’”: a name, though it stands in marks. */
function isNameGiven(items: readonly Item[], at: number): boolean {
  const as = items[at - 1]?.lower === 'as';
  const verb = items[as ? at - 2 : at - 1]?.lower ?? '';
  const before = items[as ? at - 3 : at - 2];
  const passive =
    before !== undefined && (/^(?:is|are|was|were|be|been|being)$/.test(before.lower) || before.pos === 'NOUN');
  if ((items[at] as Item).text.split(/\s+/).length > 4 || !passive) return false;
  // “called ‘bold’ by Ott”: somebody says it
  if (verb === 'called' && items[at + 1]?.lower === 'by') return false;
  return as
    ? /^(?:known|listed|registered)$/.test(verb)
    : /^(?:called|named|dubbed|codenamed|nicknamed|christened)$/.test(verb);
}

/** Titles and terms defined in brackets stand in marks, but are no quotations. */
export function isNoQuotation(scene: Scene, items: readonly Item[], at: number): boolean {
  const item = items[at] as Item;
  const q = scene.quotes[item.quote];
  if (q === undefined) return true;
  const [before, next] = [items[at - 1], items[at + 1]];
  const defined =
    (before?.text === '(' ||
      (/^(?:the|a|an|or|hereinafter)$/.test(before?.lower ?? '') && items[at - 2]?.text === '(')) &&
    next?.text === ')';
  if (defined || isNameGiven(items, at)) return true;
  if (isNamed(scene, q.start, q.end) || isNamed(scene, q.open, q.close) || isNamed(scene, q.start, q.end - 1))
    return true;
  // “Landing station”: the building where … – the entry of a glossary
  const inTitle = () =>
    scene.reading.paragraphs.some((p) => p.kind === 'title' && p.start <= q.start && q.start < p.end);
  const meant = /^(?:that|this|it|so|those)$/.test(items[at + 2]?.lower ?? '');
  if (before === undefined && next?.text === ':' && !meant && !inTitle()) return true;
  const inner = scene.reading.text.slice(q.start, q.end);
  const title = isTitleCase(inner);
  return title && (works.test(before?.lower ?? '') || /^(?:titled|entitled|headlined)$/.test(before?.lower ?? ''));
}

const small = /^(?:a|an|the|of|in|on|at|to|for|and|or|but|by|with|from|as|into|over|vs|is)$/;
const isTitleCase = (text: string): boolean => {
  const words = text.split(/\s+/).filter((w) => /\p{L}/u.test(w));
  return words.length > 0 && words.every((w, k) => /^[^\p{L}]*[\p{Lu}\p{N}]/u.test(w) || (k > 0 && small.test(w)));
};

/** A whole name in marks is a name, not a quotation. */
const isNamed = ({ named }: Scene, start: number, end: number): boolean => named.get(start)?.has(end) === true;
