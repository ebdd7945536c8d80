import type { Assertion, Claim, Voice } from '../contract/claim.ts';
import type { Stance } from '../contract/terms.ts';
import { liesIn, quotations } from './quotations.ts';

/**
 * What an assertion says, in texts to take away: who, through whom, in which words. Like `sentences.ts` it asserts
 * nothing; every text names the voice it speaks of.
 */

/** Step 0 as people are named: “Lena Ost for Ministry”; the publisher where the article speaks for itself. */
export function voiceText(a: Assertion): string {
  const speakers = a.chain.filter((v) => v.step === 0 && v.role !== 'for');
  if (speakers.length === 0) return a.article.publisher.name;
  const behalf = a.chain.filter((v) => v.step === 0 && v.role === 'for');
  return behalf.length === 0 ? names(speakers) : `${names(speakers)} for ${names(behalf)}`;
}

/** Whom the words came through, innermost first, the publisher last unless it speaks itself. */
export function carrierTexts(a: Assertion): string[] {
  const steps = [...new Set(a.chain.filter((v) => v.step > 0).map((v) => v.step))].sort((x, y) => x - y);
  const carriers = steps.map((step) => names(a.chain.filter((v) => v.step === step && v.role !== 'for')));
  const speaksItself = a.chain.every((v) => v.step > 0);
  return [...carriers, ...(speaksItself ? [] : [a.article.publisher.name])].filter((name) => name !== '');
}

/** The whole chain, innermost first: “Lena Ost for Ministry › Delta Radio › The Herald”. */
export const chainText = (a: Assertion): string => [voiceText(a), ...carrierTexts(a)].join(' › ');

/** What a voice did: before what it did it to, and alone. */
export const did: Readonly<Record<Stance, { readonly to: string; readonly past: string }>> = {
  affirms: { to: 'said', past: 'said so' },
  denies: { to: 'denied', past: 'denied it' },
  questions: { to: 'questioned', past: 'questioned it' },
  declines: { to: 'gave no answer on', past: 'gave no answer' },
};
/** Who took which stance on what, through whom. */
export const saysText = (a: Assertion, claim: Pick<Claim, 'statement'>): string =>
  `${chainText(a)} ${did[a.stance].to}: ${claim.statement}`;

/** Who affirms something, chain by chain; rejected assertions are no voices. */
export function affirmedText(assertions: readonly Assertion[]): string {
  const chains = assertions.filter((a) => a.stance === 'affirms' && a.review !== 'rejected').map(chainText);
  return chains.length === 0 ? 'nobody affirms it' : `said by ${[...new Set(chains)].join('; ')}`;
}

/** Whose words a passage has: the article's own, its own inside a digest's quotation marks, or ours that retell it. */
export type Words = 'original' | 'quoted' | 'retold';
export type PassageText = { readonly words: Words; readonly text: string };

/** The stretches that hold what is claimed, each with whose words they are. */
export function passageTexts(a: Assertion): PassageText[] {
  return a.passages
    .filter((p) => p.part === 'content')
    .map((p) => {
      if (a.article.kind === 'original') return { words: 'original', text: p.text };
      const sentence = `${p.before}${p.text}${p.after}`;
      // The passage may take its own quotation marks along, or the full stop behind them.
      const [lead = ''] = /^[\s“„«"‘']*/u.exec(p.text) ?? [];
      const [tail = ''] = /[\s”“»"’'.,;:!?…]*$/u.exec(p.text.slice(lead.length)) ?? [];
      const inner = { start: p.before.length + lead.length, end: p.before.length + p.text.length - tail.length };
      const whole = { number: 0, start: 0, end: sentence.length, kind: 'text' as const };
      const quoted = inner.start < inner.end && quotations(sentence, [whole]).some((q) => liesIn(inner, q));
      return quoted
        ? { words: 'quoted', text: sentence.slice(inner.start, inner.end) }
        : { words: 'retold', text: p.text };
    });
}

/** In quotation marks only what the article itself said in these words; marks inside become single ones. */
export const passageText = ({ words, text }: PassageText): string =>
  words === 'retold' ? `retold: ${text}` : `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;

/** Why a denial counts against a claim it does not name: a judgement, and whose. */
export const reachText = (a: Assertion): string | null =>
  a.reaches === null ? null : `That this reaches the claim is a judgement (${a.reaches.by}): ${a.reaches.reason}`;

/** Where it stands: outlet, title, date. */
export function placeText({ article }: Assertion): string {
  const retold = article.kind === 'digest' ? ', retold by us' : '';
  return `${article.publisher.name}, ${article.title}, ${article.publishedOn ?? 'undated'}${retold}`;
}

const names = (voices: readonly Voice[]): string => {
  const all = voices.map(({ entity }) => (entity.unnamed ? `${entity.name} (unnamed)` : entity.name));
  return all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
};
