import type { z } from 'zod';
import type { Figure } from '../../../server/contract/document.ts';
import type { EntityRef } from '../../../server/contract/graph.ts';
import type { Proposal } from '../../../server/contract/review.ts';
import type { assertionEdit } from '../../../server/contract/reviewRequest.ts';
import type { Modality, Stance } from '../../../server/contract/terms.ts';
import type { ClaimAsked } from '../../api/review.ts';

export type Span = { readonly start: number; readonly end: number };
export type VoiceGiven = { readonly entity: EntityRef; readonly for: EntityRef | null };
/** Everything of a proposal that a person may change. */
export type Content = {
  readonly subject: EntityRef | null;
  readonly predicate: string;
  readonly object: EntityRef | null;
  readonly instrument: EntityRef | null;
  readonly label: string | null;
  readonly statement: string;
  /** Innermost first; none: the article speaks for itself. */
  readonly voices: readonly VoiceGiven[];
  readonly stance: Stance;
  readonly modality: Modality;
  readonly figures: readonly Figure[];
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly dateText: string | null;
  readonly saidOn: string | null;
  readonly saidText: string | null;
  /** Of part content, in reading order. */
  readonly passages: readonly Span[];
};
/** What differs from the proposal as it was read; kept until a verdict takes it. */
export type Draft = Partial<Content>;
type Edit = z.input<typeof assertionEdit>;

export function contentOf({ claim, assertion }: Pick<Proposal, 'claim' | 'assertion'>): Content {
  const { subject, predicate, object, instrument, label, statement, figures, validFrom, validTo, dateText } = claim;
  const { stance, modality, saidOn, saidText, chain, passages } = assertion;
  return {
    ...{ subject, predicate, object, instrument, label, statement, figures, validFrom, validTo, dateText },
    ...{ stance, modality, saidOn, saidText },
    voices: chain
      .filter((v) => v.role !== 'for')
      .sort((a, b) => a.step - b.step)
      .map((v) => ({
        entity: v.entity,
        for: chain.find((x) => x.role === 'for' && x.step === v.step)?.entity ?? null,
      })),
    passages: passages
      .filter((p) => p.part === 'content')
      .map(({ start, end }) => ({ start, end }))
      .sort((a, b) => a.start - b.start),
  };
}

/** A claim that nobody found yet, over the words that were selected. */
export const blankContent = (passages: readonly Span[]): Content => ({
  subject: null,
  predicate: '',
  object: null,
  instrument: null,
  label: null,
  statement: '',
  voices: [],
  stance: 'affirms',
  modality: 'asserted',
  figures: [],
  validFrom: null,
  validTo: null,
  dateText: null,
  saidOn: null,
  saidText: null,
  passages,
});

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const keys = (draft: Draft) => Object.keys(draft) as (keyof Content)[];

/** The draft without what is as it was: a change that was changed back is none. */
export function tidy(content: Content, draft: Draft): Draft {
  const kept = keys(draft).filter((k) => draft[k] !== undefined && !same(draft[k], content[k]));
  return Object.fromEntries(kept.map((k) => [k, draft[k]]));
}
export const isChanged = (draft: Draft): boolean => keys(draft).length > 0;

const wire = {
  subject: (e: Content['subject']) => e?.id ?? '',
  object: (e: Content['object']) => e?.id ?? '',
  instrument: (e: Content['instrument']) => e?.id ?? null,
  voices: (all: Content['voices']) =>
    all.map((v) => (v.for === null ? { entity: v.entity.id } : { entity: v.entity.id, for: v.for.id })),
};
const sent = (c: Draft, k: keyof Content): unknown => {
  if (k === 'subject' || k === 'object') return wire[k](c[k] ?? null);
  if (k === 'instrument') return wire.instrument(c.instrument ?? null);
  if (k === 'voices') return wire.voices(c.voices ?? []);
  return c[k];
};

/**
 * The draft as the server takes it. Passages of other parts (a cue, the naming of a voice) stay where they are in a
 * paragraph that the content still has. A sentence of the extractor's that says what no longer holds is left to the server.
 */
export function toEdit(proposal: Pick<Proposal, 'assertion'>, draft: Draft, paragraphOf: (at: number) => number): Edit {
  const edit = Object.fromEntries(keys(draft).map((k) => [k, sent(draft, k)])) as Edit;
  if (draft.passages === undefined) return edit;
  const paragraphs = new Set(draft.passages.map((p) => paragraphOf(p.start)));
  const others = proposal.assertion.passages.filter(
    (p) => p.part !== 'content' && paragraphs.has(paragraphOf(p.start)),
  );
  return {
    ...edit,
    passages: [
      ...draft.passages.map((p) => ({ part: 'content' as const, ...p })),
      ...others.map(({ part, start, end }) => ({ part, start, end })),
    ],
  };
}

/** A claim added by hand, or what is still missing of it, in words. */
export function toClaim(content: Content): ClaimAsked | { readonly missing: readonly string[] } {
  const missing = [
    content.subject === null && 'a subject',
    content.predicate === '' && 'a predicate',
    content.object === null && 'an object',
    content.passages.length === 0 && 'the words that say so',
  ].filter((m) => m !== false);
  if (missing.length > 0) return { missing };
  const { statement, ...rest } = content;
  return {
    ...rest,
    ...(statement.trim() !== '' && { statement }),
    subject: wire.subject(content.subject),
    object: wire.object(content.object),
    instrument: wire.instrument(content.instrument),
    voices: wire.voices(content.voices),
    figures: [...content.figures],
    passages: content.passages.map((p) => ({ ...p })),
  };
}
