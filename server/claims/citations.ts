import type { Assertion, Claim, Voice } from '../contract/claim.ts';
import { type Stance, stances } from '../contract/terms.ts';
import { markedName } from '../contract/unnamed.ts';
import { liesIn, markedWords } from './quotationMarks.ts';

/**
 * What an assertion says, in texts to take away: who, through whom, in which words. Like `sentences.ts` it asserts
 * nothing; every text names the voice it speaks of.
 */

type Chained = Pick<Assertion, 'chain' | 'article'>;
/** Step 0 as people are named: “Lena Ost for Ministry”; the publisher where the article speaks for itself. */
export function voiceText(a: Chained): string {
  const speakers = a.chain.filter((v) => v.step === 0 && v.role !== 'for');
  if (speakers.length === 0) return a.article.publisher.name;
  const behalf = a.chain.filter((v) => v.step === 0 && v.role === 'for');
  return behalf.length === 0 ? names(speakers) : `${names(speakers)} for ${names(behalf)}`;
}

/** Whom the words came through, innermost first, the publisher last unless it speaks itself. */
export function carrierTexts(a: Chained): string[] {
  const steps = [...new Set(a.chain.filter((v) => v.step > 0).map((v) => v.step))].sort((x, y) => x - y);
  const carriers = steps.map((step) => names(a.chain.filter((v) => v.step === step && v.role !== 'for')));
  const speaksItself = a.chain.every((v) => v.step > 0);
  return [...carriers, ...(speaksItself ? [] : [a.article.publisher.name])].filter((name) => name !== '');
}

/** The whole chain, innermost first: “Lena Ost for Ministry › Delta Radio › The Herald”. */
export const chainText = (a: Chained): string => [voiceText(a), ...carrierTexts(a)].join(' › ');

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

const by: Readonly<Record<Stance, string>> = {
  affirms: 'said by',
  denies: 'denied by',
  questions: 'questioned by',
  declines: 'left without an answer by',
};
/** Who takes which stance on a claim, chain by chain, in a line to stand beside it; rejected assertions are no voices. */
export function tellersText(assertions: readonly Pick<Assertion, 'stance' | 'review' | 'chain' | 'article'>[]): string {
  const kept = assertions.filter((a) => a.review !== 'rejected');
  const parts = stances.flatMap((stance) => {
    const chains = [...new Set(kept.filter((a) => a.stance === stance).map(chainText))];
    const more = chains.length - mostChains;
    const shown = more > 1 ? [...chains.slice(0, mostChains), `${more} others`] : chains;
    return shown.length === 0 ? [] : [`${by[stance]} ${shown.join(' and ')}`];
  });
  return parts.length === 0 ? 'no voice is left on it' : parts.join('; ');
}
const mostChains = 2;

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
      const quoted = inner.start < inner.end && markedWords(sentence, [whole]).some((q) => liesIn(inner, q));
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
  const all = voices.map(({ entity }) => markedName(entity));
  return all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
};
