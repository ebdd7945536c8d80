import type { Act } from '../../state/acts/acts.ts';
import { type FieldId, fieldList } from './fieldList.ts';
import type { End } from './spans.ts';

type Does = {
  accept(): void;
  reject(): void;
  split(): void;
  merge(): void;
  undo(): void;
  step(by: 1 | -1): void;
  add(): void;
  field(id: FieldId): void;
  move(end: End, by: 1 | -1): void;
};
/** What the page has in hand, as far as it decides what can be done. */
export type InHand = {
  readonly any: boolean;
  readonly edited: boolean;
  readonly busy: boolean;
  readonly article: boolean;
  readonly undo: boolean;
  readonly selected: boolean;
  /** Accepted as it stands, so that another such verdict would say nothing new. */
  readonly accepted: boolean;
  /** A claim by hand was begun here and not added. */
  readonly begun: boolean;
};

const noProposal = 'No proposal is in hand.';
/** Everything that can be done here: the bar at the foot, the palette, the keys and their sheet read the same list. */
export function reviewActs(h: InHand, does: Does): Act[] {
  const off = (...why: readonly (string | false)[]) => {
    const first = why.find((w) => w !== false);
    return first === undefined ? {} : { off: first };
  };
  const needs = [!h.any && noProposal, h.busy && 'The last verdict is on its way.'];
  const act = (id: string, word: string, keys: string, run: () => void, ...why: readonly (string | false)[]): Act => ({
    id: `review-${id}`,
    word,
    section: 'In hand',
    keys,
    ...off(...why),
    run,
  });
  return [
    act(
      'accept',
      h.edited ? 'Accept as edited' : 'Accept',
      'A',
      does.accept,
      ...needs,
      h.accepted && 'It is accepted as it stands.',
    ),
    act('reject', 'Reject, with a reason', 'R', does.reject, ...needs),
    act('split', 'Split in two', 'S', does.split, ...needs),
    act('merge', 'Merge', 'M', does.merge, ...needs),
    act('undo', 'Undo', 'U', does.undo, !h.undo && 'There is no verdict to take back.', h.busy && (needs[1] ?? false)),
    act('next', 'Next proposal', 'J', () => does.step(1), !h.any && noProposal),
    act('previous', 'Previous proposal', 'K', () => does.step(-1), !h.any && noProposal),
    act(
      'add',
      h.begun ? 'Go on with the claim by hand' : h.selected ? 'A claim from the selected words' : 'Add a claim by hand',
      'N',
      does.add,
      !h.article && 'No article is open.',
    ),
    ...fieldList.map((f, i) =>
      act(
        `field-${f.id}`,
        `Edit: ${f.word.toLowerCase()}`,
        String(i + 1),
        () => does.field(f.id),
        !h.article && noProposal,
      ),
    ),
    act('start-earlier', 'Passage begins a word earlier', '[', () => does.move('start', -1), !h.article && noProposal),
    act('end-later', 'Passage ends a word later', ']', () => does.move('end', 1), !h.article && noProposal),
    act('start-later', 'Passage begins a word later', '{', () => does.move('start', 1), !h.article && noProposal),
    act('end-earlier', 'Passage ends a word earlier', '}', () => does.move('end', -1), !h.article && noProposal),
  ];
}
