import { kit } from './features.ts';
import type { Beyond, Question } from './judge.ts';

/** What the engine makes of a question: of a valid one right, wrong or failing, of an invalid one accepted or rejected. */
export type Outcome = 'right' | 'wrong' | 'failing' | 'accepted' | 'rejected';
export type Verdict = { readonly question: Question; readonly outcome: Outcome; readonly refusal: string | undefined };

const words: Readonly<Record<Outcome, string>> = {
  right: 'right',
  wrong: '**silently wrong**',
  failing: 'valid, ends in an error',
  accepted: 'invalid, answered all the same',
  rejected: 'invalid, ends in an error',
};
const outcomes = Object.keys(words) as Outcome[];
const row = (...cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
const count = (verdicts: readonly Verdict[], outcome: Outcome) => verdicts.filter((v) => v.outcome === outcome).length;

/** docs/conformance.md between its two marks. */
export function report(verdicts: readonly Verdict[], beyond: readonly Beyond[]): string {
  const kept = verdicts.filter((v) => v.refusal === undefined);
  const refused = verdicts.filter((v) => v.refusal !== undefined);
  const [keptRight, right] = [count(kept, 'right'), count(verdicts, 'right')];
  const passedOver = (['writes', 'temporal', 'procedures'] as const)
    .map((why) => `${beyond.filter((b) => b === why).length} ${why}`)
    .join(', ');
  const codes = [...new Set(refused.map((v) => v.refusal ?? ''))].sort();
  return [
    `${verdicts.length} reading scenarios of \`${kit}\` (passed over: ${passedOver}).`,
    `**${keptRight} of the ${right} right answers are kept (${((100 * keptRight) / right).toFixed(1)} %), ${count(kept, 'wrong')} silently wrong.**`,
    '',
    row('what the engine makes of it', 'kept', 'refused'),
    row('---', '---', '---'),
    ...outcomes.map((o) => row(words[o], count(kept, o), count(refused, o))),
    '',
    'What each refusal costs and catches:',
    '',
    row('refusal', 'right lost', 'wrong caught', 'failing', 'invalid'),
    row('---', '---', '---', '---', '---'),
    ...codes.map((code) => {
      const by = refused.filter((v) => v.refusal === code);
      const invalid = count(by, 'accepted') + count(by, 'rejected');
      return row(`\`${code}\``, count(by, 'right'), count(by, 'wrong'), count(by, 'failing'), invalid);
    }),
    '',
    ...listed('Silently wrong', kept, 'wrong'),
    ...listed('Invalid, answered all the same', kept, 'accepted'),
    ...listed('Valid, ends in an error', kept, 'failing'),
  ].join('\n');
}

const listed = (title: string, verdicts: readonly Verdict[], outcome: Outcome): string[] => [
  `### ${title}`,
  '',
  ...verdicts
    .filter((v) => v.outcome === outcome)
    .map(({ question }) => `- ${question.name}: \`${question.query.replace(/\s+/g, ' ').trim()}\``),
  '',
];
