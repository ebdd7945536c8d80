import type { Assertion } from '../../../server/contract/claim.ts';
import { markedName } from '../../../server/contract/unnamed.ts';
import { stepsOf } from '../../ui/VoiceChain.tsx';
import { reviewWords } from '../../ui/words.ts';

/** “Civicidea.ge › bne IntelliNews”, as the chain of dots has it, for a line of text. */
export const voicesInLine = (a: Assertion): string =>
  stepsOf(a)
    .map((s) => `${markedName(s.entity)}${s.speaksFor ? ` for ${s.speaksFor.name}` : ''}`)
    .join(' › ');

export const noteOf = (a: Assertion): string =>
  [a.review === 'proposed' && reviewWords.proposed, a.reaches !== null && 'reaches this claim by a judgement']
    .filter((note) => note !== false)
    .map((note) => `, ${note}`)
    .join('');
