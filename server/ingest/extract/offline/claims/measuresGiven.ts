import type { ExtractedClaim } from '../../../../contract/extraction.ts';
import type { Range, Sentence } from '../../reading.ts';
import { figuresIn } from './measuresAmounts.ts';
import { measured, measureOf } from './measuresTold.ts';

const priced = new Set(['OWNS', 'FUNDS', 'CONTRACTS_WITH', 'SUPPLIES', 'DEPLOYS']);
const counted = new Set(['CONTRACTS_WITH', 'SUPPLIES', 'DEPLOYS', 'OPERATES']);

/** Claims of trade and money take the figure that their passage holds: “ordered 40 Lynx cameras from Acme”. */
export function withFigures(
  claims: readonly ExtractedClaim[],
  text: string,
  sentences: readonly Sentence[],
): ExtractedClaim[] {
  const all = claims.map((c) => {
    const figure =
      c.figure === null && c.label !== 'state-owned'
        ? c.assertions.flatMap((a) => figureNear(c.predicate, a, text, sentences) ?? [])[0]
        : undefined;
    return figure === undefined ? c : { ...c, figure: measured(figure, measureOf(figure)) };
  });
  return all.filter((c, i) => !all.some((other, j) => saysMore(other, c, j < i)));
}

function figureNear(predicate: string, passage: Range, text: string, sentences: readonly Sentence[]) {
  if (!priced.has(predicate) && !counted.has(predicate)) return undefined;
  const sentence = sentences.find((s) => s.start <= passage.start && passage.start < s.end) ?? passage;
  const to = Math.min(sentence.end, passage.end + 60);
  return figuresIn(text, Math.max(sentence.start, passage.start - 25), to).find(
    (f) =>
      (f.kind === 'money' && priced.has(predicate)) ||
      (f.kind === 'percent' && (predicate === 'OWNS' || predicate === 'FUNDS')) ||
      (f.kind === 'count' && counted.has(predicate) && f.start >= passage.start && f.end <= passage.end),
  );
}

/** One of two claims of the same ends and figure: the earlier, or rather a purchase than money given. */
function saysMore(other: ExtractedClaim, one: ExtractedClaim, earlier: boolean): boolean {
  const [a, b] = [other.figure, one.figure];
  if (other === one || a === null || b === null || other.subject !== one.subject || other.object !== one.object)
    return false;
  if (a.value !== b.value || a.low !== b.low || a.high !== b.high) return false;
  if (one.predicate === 'FUNDS' && (other.predicate === 'CONTRACTS_WITH' || other.predicate === 'DEPLOYS')) return true;
  return earlier && one.predicate === other.predicate && one.instrument === other.instrument;
}
