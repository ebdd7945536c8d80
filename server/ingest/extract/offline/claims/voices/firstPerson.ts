import type { ExtractedClaim } from '../../../../../contract/extraction.ts';
import type { Range, Reading, Speech } from '../../../reading.ts';
import type { Types } from '../typed.ts';

type Spot = Range & { readonly entity: string; readonly adjective: boolean; readonly reference: boolean };

const single = new Set(['I', 'My', 'my', 'Me', 'me', 'Mine', 'mine']);
const several = new Set(['We', 'we', 'Our', 'our', 'us', 'Ours', 'ours']);

/** In somebody's words “I” is whoever says it, “we” the body that they speak for. */
export function firstPersons(
  reading: Reading,
  over: (place: Range) => readonly Speech[],
  bodyOf: (speaker: string) => string | null,
): Spot[] {
  const words = reading.tokens.filter(({ text }) => text.length < 5 && (single.has(text) || several.has(text)));
  return words.flatMap((token): Spot[] => {
    const one = single.has(token.text);
    const speaker = over(token).find((s) => s.kind !== 'indirect')?.speaker ?? null;
    const entity = speaker === null || one ? speaker : bodyOf(speaker);
    return entity === null ? [] : [{ start: token.start, end: token.end, entity, adjective: false, reference: true }];
  });
}

/** Whom somebody speaks for: a body for itself, a person for the one where they hold a role. */
export function bodies(claims: readonly ExtractedClaim[], types: Types): (speaker: string) => string | null {
  const of = new Map<string, string>();
  // Who was something there speaks for it no more.
  for (const c of claims)
    if (
      !/^(?:former|ex-|then|late) ?/i.test(c.label ?? '') &&
      (c.predicate === 'HOLDS_ROLE' || c.predicate === 'MEMBER_OF') &&
      types.is(c.object, 'Organisation', 'Country')
    )
      if (!of.has(c.subject)) of.set(c.subject, c.object);
  return (speaker) => (types.is(speaker, 'Organisation', 'Country') ? speaker : (of.get(speaker) ?? null));
}

/** Who “he” is in somebody's words: of a lawyer's or a spokesman's, whom they speak for. */
export function himself(
  all: readonly Pick<ExtractedClaim, 'predicate' | 'subject' | 'object' | 'label'>[],
  { speaker }: Speech,
  words: string,
  types: Types,
): string {
  const client = /^(?:s?he|his|her)\b/i.test(words)
    ? all.find(
        (c) =>
          c.predicate === 'HOLDS_ROLE' &&
          c.subject === speaker &&
          types.is(c.object, 'Person') &&
          /\b(?:lawyer|attorney|counsel|solicitor|barrister|spokes\w+|agent|advocate|representative)s?$/.test(
            c.label ?? '',
          ),
      )?.object
    : undefined;
  return client ?? speaker ?? '';
}

/** Both lists in the order of the text; where they overlap, the names. */
export function withSpots(spots: readonly Spot[], more: readonly Spot[]): Spot[] {
  const all = [...spots, ...more].sort((a, b) => a.start - b.start || Number(a.reference) - Number(b.reference));
  const apart: Spot[] = [];
  for (const s of all) if (s.start >= (apart.at(-1)?.end ?? 0)) apart.push(s);
  return apart;
}
