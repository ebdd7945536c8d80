import type { ArticleRef, Assertion, OneVoice, Voice } from '../contract/claim.ts';
import type { EntityRef } from '../contract/graph.ts';
import { originalSlug } from './ids.ts';
import { byId, byText } from './order.ts';
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
function innermostOf({ chain, article }: Pick<Chained, 'chain' | 'article'>): EntityRef[] {
  const first = chain.filter((v) => v.step === 0);
  const behalf = first.filter((v) => v.role === 'for' && !v.entity.unnamed);
  const speakers = behalf.length > 0 ? behalf : first.filter((v) => v.role !== 'for');
  return speakers.length > 0 ? speakers.map((v) => v.entity) : [article.publisher];
}

const orderOf = ({ article, chain }: Chained): string =>
  [article.id, ...chain.map((v) => `${v.step} ${v.role} ${v.entity.id}`)].join(' ');
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
  // In an order of their own, so that the reason reads alike wherever they come from.
  const affirming = affirmingOf(claim.assertions).sort((a, b) => byText(orderOf(a), orderOf(b)));
  const original = (a: Chained) => (a.article.kind === 'digest' ? originalSlug(a.article.id) : a.article.id);
  const voiced = new Set(affirming.filter((a) => a.chain.length > 0).map(original));
  const counted = affirming.filter((a) => a.chain.length > 0 || !voiced.has(original(a)));
  const tellers = distinct(counted.flatMap(innermostOf)).sort((a, b) => byText(a.name, b.name) || byId(a, b));
  const passers = distinct(affirming.flatMap(passersOf));
  const outlets = distinct([...passers, ...tellers]).filter((e) => e.types.includes('Outlet'));
  if (claim.voices < 2 && outlets.length < 2) return null;
  const words = wordsPassedOn(affirming);
  const behind = tellers.filter((t) => tellers.every((o) => o.id === t.id || reaches(words, o.id, t.id)));
  const [root] = behind;
  if (root === undefined) return null;
  if (behind.length > 1) return { kind: 'circle', voice: null, reason: circleSentence(behind) };
  const others = tellers.filter((t) => t.id !== root.id);
  const through = passers.filter((p) => p.id !== root.id && !others.some((o) => o.id === p.id));
  if (others.length === 0 && through.length === 0) return null;
  const reason = others.length > 0 ? echoSentence(root, others) : restsSentence(root, through, claim.voices);
  return { kind: claim.voices < 2 ? 'outlets' : 'counted', voice: root, reason };
}

type Reason = OneVoice['reason'];
const circleSentence = (voices: EntityRef[]): Reason => ({
  text: `${namesOf(voices)} pass on one another’s words for this claim, and nobody outside them affirms it.`,
  voices,
});
/** Others affirm it in their own voice, after they passed on the words of the first. */
const echoSentence = (root: EntityRef, others: readonly EntityRef[]): Reason => ({
  text: `Goes back to ${oneNamed(root)}: ${namesOf(others)} ${others.length === 1 ? 'affirms it too, and passes' : 'affirm it too, and pass'} on the same words.`,
  voices: [root, ...others],
});
const restsSentence = (root: EntityRef, through: readonly EntityRef[], voices: number): Reason => ({
  text: `${voices < 2 ? 'Rests' : `Counts as ${voices} voices and rests`} on ${oneNamed(root)}; ${namesOf(through)} ${through.length === 1 ? 'passes' : 'pass'} it on.`,
  voices: [root, ...through],
});
const oneNamed = (e: EntityRef): string => `${e.unnamed ? 'an unnamed voice' : 'one voice'}, ${e.name}`;
const namesOf = (voices: readonly EntityRef[]): string => listed(voices.map((v) => v.name));

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
