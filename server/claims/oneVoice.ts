import type { ArticleRef, Assertion, OneVoice, Voice } from '../contract/claim.ts';
import type { EntityRef } from '../contract/graph.ts';
import { originalSlug } from './ids.ts';
import { isAccepted } from './standing.ts';
import { distinct, listed } from './tellers.ts';

/** An assertion as far as its chain tells on whom a claim rests. */
export type Chained = Pick<Assertion, 'stance' | 'review'> & {
  readonly chain: readonly Voice[];
  readonly article: Pick<ArticleRef, 'id' | 'kind' | 'publisher'>;
};

/**
 * Whose word an assertion is, nobody merged: the organisation a speaker speaks for, else the speaker, named or not; the
 * publisher where the article speaks for itself.
 */
export function innermostOf({ chain, article }: Pick<Chained, 'chain' | 'article'>): EntityRef[] {
  const first = chain.filter((v) => v.step === 0);
  const behalf = first.filter((v) => v.role === 'for' && !v.entity.unnamed);
  const speakers = behalf.length > 0 ? behalf : first.filter((v) => v.role !== 'for');
  return speakers.length > 0 ? speakers.map((v) => v.entity) : [article.publisher];
}

const affirmingOf = (assertions: readonly Chained[]) =>
  assertions.filter((a) => isAccepted(a) && a.stance === 'affirms');

/** The voice or voices that a claim of one independent voice rests on: what somebody else says counts before the article. */
export function soleVoices(assertions: readonly Chained[]): EntityRef[] {
  const affirming = affirmingOf(assertions);
  const voiced = affirming.filter((a) => a.chain.length > 0);
  return distinct((voiced.length > 0 ? voiced : affirming).flatMap(innermostOf));
}

/**
 * Whether a claim that several outlets carry, or that counts as several voices', rests on one innermost voice: there is
 * no other, or each of the others passes on that voice's words for this very claim. null where it does not, or where
 * nothing makes it look otherwise. Unnamed voices stay apart: two of them are two.
 */
export function oneVoiceOf(claim: {
  readonly voices: number;
  readonly assertions: readonly Chained[];
}): OneVoice | null {
  const affirming = affirmingOf(claim.assertions);
  const original = (a: Chained) => (a.article.kind === 'digest' ? originalSlug(a.article.id) : a.article.id);
  const voiced = new Set(affirming.filter((a) => a.chain.length > 0).map(original));
  const counted = affirming.filter((a) => a.chain.length > 0 || !voiced.has(original(a)));
  const tellers = distinct(counted.flatMap(innermostOf));
  const passers = distinct(affirming.flatMap(passersOf));
  const outlets = distinct([...passers, ...tellers]).filter((e) => e.types.includes('Outlet'));
  if (claim.voices < 2 && outlets.length < 2) return null;
  const words = wordsPassedOn(affirming);
  const behind = tellers.filter((t) => tellers.every((o) => o.id === t.id || reaches(words, o.id, t.id)));
  const [root] = behind;
  if (root === undefined) return null;
  if (behind.length > 1)
    return {
      kind: 'circle',
      voice: null,
      reason: `${listed(behind.map((v) => v.name))} pass on one another’s words for this claim, and nobody outside them affirms it.`,
      voices: behind,
    };
  const others = tellers.filter((t) => t.id !== root.id);
  const through = passers.filter((p) => p.id !== root.id && !others.some((o) => o.id === p.id));
  if (others.length === 0 && through.length === 0) return null;
  const named = `${root.unnamed ? 'an unnamed voice' : 'one voice'}, ${root.name}`;
  return {
    kind: claim.voices < 2 ? 'outlets' : 'counted',
    voice: root,
    reason:
      others.length > 0
        ? `Goes back to ${named}: ${listed(others.map((o) => o.name))} ${others.length === 1 ? 'affirms' : 'affirm'} it too, and ${others.length === 1 ? 'passes' : 'pass'} on the same words.`
        : claim.voices < 2
          ? `Rests on ${named}; ${listed(through.map((p) => p.name))} ${through.length === 1 ? 'passes' : 'pass'} it on.`
          : `Counts as ${claim.voices} voices and rests on ${named}: ${listed(through.map((p) => p.name))} pass it on.`,
    voices: distinct([root, ...others, ...(others.length > 0 ? [] : through)]),
  };
}

/** Whom the words came through after the innermost voice, the publisher last. */
const passersOf = ({ chain, article }: Chained): EntityRef[] =>
  chain.length === 0
    ? []
    : [...chain.filter((v) => v.step > 0 && v.role !== 'for').map((v) => v.entity), article.publisher];

/** For each who passed words on, the innermost voices whose words they were. */
function wordsPassedOn(affirming: readonly Chained[]): Map<string, Set<string>> {
  const words = new Map<string, Set<string>>();
  for (const a of affirming)
    for (const passer of passersOf(a)) {
      const of = words.get(passer.id) ?? new Set();
      for (const voice of innermostOf(a)) if (voice.id !== passer.id) of.add(voice.id);
      words.set(passer.id, of);
    }
  return words;
}

function reaches(words: ReadonlyMap<string, ReadonlySet<string>>, from: string, to: string): boolean {
  const seen = new Set([from]);
  for (const at of seen) for (const next of words.get(at) ?? []) seen.add(next);
  return seen.has(to);
}
