import { expect, test } from '@jest/globals';
import { sayings } from './marked.ts';

/** What a sentence claims with what stands before it, and what a name or a verdict says by itself. */
const sentences: readonly (readonly [string, readonly string[]])[] = [
  // Of two states the one that opens the sentence: the other is whom it deals with.
  [
    '[C Ruritania] flies drones along the border with [C Thule], Defence Minister [P Ann Hale] said.',
    ['ann-hale HOLDS_ROLE ruritania (defence minister)'],
  ],
  [
    '[B Water Ministry] of [C Ruritania] is late. The deputy minister, [P Ann Hale], was there.',
    ['ann-hale HOLDS_ROLE water-ministry (deputy minister)', 'water-ministry LOCATED_IN ruritania'],
  ],
  ['[O Acme] is late. Commercial director [P Ann Hale] was there.', ['ann-hale HOLDS_ROLE acme (commercial director)']],
  ['[C Ruritania] is small. State-owned [O Acme] is late.', ['ruritania OWNS acme (state-owned)']],
  ['[C Ruritania] is small. The [B Ruritanian Navy] is late.', ['ruritanian-navy LOCATED_IN ruritania']],
  ['[O Acme] is majority-owned by [O Bolt].', ['bolt OWNS acme']],
  ['[P Ann Hale] called [S Lynx] “dangerous and illegal”.', ['ann-hale CRITICISES lynx']],
  ['[P Ann Hale] called [S Lynx] “the best we have seen”.', ['ann-hale SUPPORTS lynx']],
  ['[P Ann Hale] called [S Lynx] “a teapot in a hat”.', ['ann-hale CRITICISES lynx']],
  ['[P Ann Hale] called [S Lynx] a tool.', []],
  [
    '[B Border Force] bought [S Lynx]. [P Ann Hale] opposes the purchase.',
    ['ann-hale CRITICISES lynx', 'border-force DEPLOYS lynx'],
  ],
  ['There was a motion on [S Lynx]. [P Ann Hale], who voted no, left.', ['ann-hale CRITICISES lynx']],
  ['[P Ann Hale] likened [S Lynx] to “a broom on wheels”.', ['ann-hale CRITICISES lynx']],
  [
    '[O Acme] accused [O Bolt] of hiding the faults from [O Cogs].',
    ['acme CRITICISES bolt', 'bolt OTHER cogs (hiding the faults from)'],
  ],
  ['[O Bolt] was charged with deceiving the owners of [O Cogs].', ['bolt OTHER cogs (deceiving the owners of)']],
  ['[L Zenda], in [C Ruritania], is old.', ['zenda LOCATED_IN ruritania']],
  ["[O Acme]'s office in [L Zenda] is closed.", ['acme LOCATED_IN zenda']],
  ['[S Lynx], a network of cameras in [L Zenda], is late.', ['lynx LOCATED_IN zenda']],
  ['[B Border Force] uses [O Acme] cameras.', ['acme SUPPLIES border-force (cameras)']],
  ['[B Border Force] uses [S Lynx] cameras.', ['border-force DEPLOYS lynx']],
  ['[O Bolt], a consortium of [O Acme] and [O Cog], is late.', ['acme MEMBER_OF bolt', 'cog MEMBER_OF bolt']],
  ['[P Ann Hale], Head of Communications, [O Acme], was there.', ['ann-hale HOLDS_ROLE acme (head of communications)']],
  ['Analyst [P Ann Hale] of [O Acme] was there.', ['ann-hale HOLDS_ROLE acme (analyst)']],
  [
    '[C Ruritania] voted. [C Ruritania] is small. [C Ruritania] is old. The [B Finance Ministry] is late. Finance Minister [P Ann Hale] was there.',
    ['ann-hale HOLDS_ROLE ruritania (finance minister)'],
  ],
  [
    'The [B Finance Ministry] is late. Rain fell. The Minister of Finance, [P Ann Hale], was there.',
    ['ann-hale HOLDS_ROLE finance-ministry (minister of finance)'],
  ],
  [
    '[O Acme] denied it. “No,” said [P Ann Hale], the group’s research director.',
    ['ann-hale HOLDS_ROLE acme (research director)'],
  ],
  [
    'The [B Zenda Police Department] is late. The [O Police Chiefs Association] is not. Police chief [P Ann Hale] was there.',
    ['ann-hale HOLDS_ROLE zenda-police-department (police chief)'],
  ],
];

test.each(sentences)('in its context: %s', (sentence, claims) => {
  expect(sayings(sentence).sort()).toEqual(claims);
});
