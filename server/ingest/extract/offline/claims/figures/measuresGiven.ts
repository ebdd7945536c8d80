import type { ExtractedClaim } from '../../../../../contract/extraction.ts';
import type { Range, Sentence } from '../../../reading.ts';
import { type Figure, figuresIn } from './measuresAmounts.ts';
import { measured, measureOf } from './measuresNames.ts';

const priced = new Set(['OWNS', 'FUNDS', 'CONTRACTS_WITH', 'SUPPLIES', 'DEPLOYS']);
const counted = new Set(['CONTRACTS_WITH', 'SUPPLIES', 'DEPLOYS', 'OPERATES']);

/** Claims of trade and money take the figure that their passage holds: “ordered 40 Lynx cameras from Acme”. */
export function withFigures(
  read: readonly ExtractedClaim[],
  text: string,
  sentences: readonly Sentence[],
): ExtractedClaim[] {
  const shares = read.filter((c) => c.predicate === 'OWNS' && c.figure !== null);
  // “70% owned by A and 30% by B”: whose share is told there already has no other.
  const claims = read.filter(
    (c) => c.figure !== null || c.predicate !== 'OWNS' || !shares.some((s) => tellsShare(s, c)),
  );
  const near = claims.map((c) =>
    c.figure === null && c.label !== 'state-owned'
      ? c.assertions.flatMap((a) => figureNear(c.predicate, a, text, sentences) ?? [])[0]
      : undefined,
  );
  const dealt = new Set(
    near.flatMap((f, i) => (f === undefined || claims[i]?.predicate === 'SUPPLIES' ? [] : f.start)),
  );
  const all = claims.map((c, i) => {
    const figure = near[i];
    // What a contract is worth says it of the contract and not of each delivery.
    if (figure === undefined || (c.predicate === 'SUPPLIES' && dealt.has(figure.start))) return c;
    return { ...c, figure: measured(figure, measureOf(figure)) };
  });
  return all.filter((c, i) => !all.some((other, j) => saysMore(other, c, j < i)));
}

const tellsShare = (share: ExtractedClaim, one: ExtractedClaim): boolean =>
  share.subject === one.subject &&
  share.object === one.object &&
  one.assertions.every((a) => share.assertions.some((b) => a.start < b.end && b.start < a.end));

function figureNear(predicate: string, passage: Range, text: string, sentences: readonly Sentence[]) {
  if (!priced.has(predicate) && !counted.has(predicate) && predicate !== 'OTHER') return undefined;
  const sentence = sentences.find((s) => s.start <= passage.start && passage.start < s.end) ?? passage;
  const to = Math.min(sentence.end, passage.end + 60);
  const within = figuresIn(text, Math.max(sentence.start, passage.start - 40), to).filter(
    (f) => f.end > passage.start - 25,
  );
  const ahead = (f: Figure): string => text.slice(Math.max(sentence.start, f.start - 20), f.start);
  const asked = (f: Figure): boolean =>
    f.kind === 'money' && /\b(?:for|worth|valued at|costing|price of) $/.test(ahead(f));
  // “sued Acme for $5m”: of anything else a sum says nothing.
  if (predicate === 'OTHER') return within.find((f) => asked(f) && f.start >= passage.end - 1);
  const fitting = within.filter(
    (f) =>
      (f.kind === 'money' && priced.has(predicate)) ||
      (f.kind === 'percent' && (predicate === 'OWNS' || predicate === 'FUNDS') && !moved.test(ahead(f))) ||
      (f.kind === 'count' &&
        counted.has(predicate) &&
        ((f.start >= passage.start && f.end <= passage.end) ||
          (f.start >= passage.end && /^.? ?for $/.test(text.slice(passage.end, f.start))))),
  );
  // “The price is $40m, of which $17m is a loan from Acme”
  const own = predicate === 'FUNDS' ? fitting.find((f) => f.kind === 'money' && f.start >= passage.start) : undefined;
  if (own !== undefined) return own;
  // “Bolt, which manages $7bn, bought Acme for $1bn”
  const dearer = fitting.find((f, i) => i > 0 && f.kind === 'money' && fitting[0]?.kind === 'money' && asked(f));
  return (
    dearer ??
    fitting.find((f) => f.kind === fitting[0]?.kind && f.start >= passage.start && f.end <= passage.end) ??
    fitting[0]
  );
}

/** “closed down 6%”: what shares did, and not whose they are. */
const moved =
  /\b(?:down|up|by|fell|rose|lost|gained|jumped|slid|dropped|climbed|sank|surged|closed)(?: (?:down|up|about|as much as|nearly|almost))? $/;

/** One of two claims of the same ends and figure: the earlier, or rather a purchase than money given. */
function saysMore(other: ExtractedClaim, one: ExtractedClaim, earlier: boolean): boolean {
  const [a, b] = [other.figure, one.figure];
  if (other === one || a === null || b === null || other.subject !== one.subject || other.object !== one.object)
    return false;
  if (a.value !== b.value || a.low !== b.low || a.high !== b.high) return false;
  if (one.predicate === 'FUNDS' && (other.predicate === 'CONTRACTS_WITH' || other.predicate === 'DEPLOYS')) return true;
  return earlier && one.predicate === other.predicate && one.instrument === other.instrument;
}
