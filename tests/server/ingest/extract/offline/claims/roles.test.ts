import { expect, test } from '@jest/globals';
import { sayings } from './marked.ts';

/** A sentence, and everything that it claims. */
const sentences: readonly (readonly [string, readonly string[]])[] = [
  ['[P Ann Hale], chief executive of [O Acme], was there.', ['ann-hale HOLDS_ROLE acme (chief executive)']],
  ['[O Acme] chief executive [P Ann Hale] was there.', ['ann-hale HOLDS_ROLE acme (chief executive)']],
  ["[O Acme]'s chief executive, [P Ann Hale], was there.", ['ann-hale HOLDS_ROLE acme (chief executive)']],
  ['The chief executive of [O Acme], [P Ann Hale], was there.', ['ann-hale HOLDS_ROLE acme (chief executive)']],
  ["[P Ann Hale], [O Acme]'s head of research, was there.", ['ann-hale HOLDS_ROLE acme (head of research)']],
  ['[P Ann Hale], who heads [O Acme], was there.', ['ann-hale HOLDS_ROLE acme (head)']],
  [
    '[P Ann Hale] is a professor of law at [O Zenda University].',
    ['ann-hale HOLDS_ROLE zenda-university (professor of law)'],
  ],
  ['[C Ruritanian=Ruritania] President [P Ann Hale] was there.', ['ann-hale HOLDS_ROLE ruritania (president)']],
  ['[P Ann Hale] was appointed director of [O Acme].', ['ann-hale HOLDS_ROLE acme (director)']],
  ['[O Acme] appointed [P Ann Hale] as its director.', ['ann-hale HOLDS_ROLE acme (director)']],
  ['[P Ann Hale], a [O Acme] engineer, was there.', ['ann-hale HOLDS_ROLE acme (engineer)']],
  ['[P Ann Hale], founder and director of [O Acme], was there.', ['ann-hale HOLDS_ROLE acme (founder)']],
  ['[P Ann Hale], a spokeswoman for [O Acme], was there.', ['ann-hale HOLDS_ROLE acme (spokeswoman)']],
  ['[P Ann Hale], mayor of [L Zenda], was there.', ['ann-hale HOLDS_ROLE zenda (mayor)']],
  ['[L Zenda] Mayor [P Ann Hale] was there.', ['ann-hale HOLDS_ROLE zenda (mayor)']],
  ['Dr [P Ann Hale], who leads the team at [O Acme], was there.', ['ann-hale HOLDS_ROLE acme (leader)']],
  ["[O Acme]'s [L Zenda] manager, [P Ann Hale], was there.", ['ann-hale HOLDS_ROLE acme (manager)']],
  ["[O Acme]'s [L Zenda] manager [P Ann Hale] was there.", ['ann-hale HOLDS_ROLE acme (manager)']],
  ['[P Ann Hale], owner of 40% of [O Acme], was there.', ['ann-hale OWNS acme #40%']],
  ['• [L Zenda] mayor [P Ann Hale] was there.', ['ann-hale HOLDS_ROLE zenda (mayor)']],
  // A post told beside the body that it is in, which makes nobody a mere member.
  ['[P Ann Hale], who works for [O Acme] as an adviser, was there.', ['ann-hale HOLDS_ROLE acme (adviser)']],
  ['[P Ann Hale] works at [O Acme] as head of research.', ['ann-hale HOLDS_ROLE acme (head of research)']],
  ['[P Ann Hale] joined [O Acme] as its director.', ['ann-hale HOLDS_ROLE acme (director)']],
  [
    '[P Hale] left [O Acme], where [=Hale she] was head of research.',
    ['hale HOLDS_ROLE acme (head of research)', 'hale OTHER acme (left)'],
  ],
  ['[P Ann Hale] works for [O Acme] as a precaution.', ['ann-hale MEMBER_OF acme']],
  ['Researchers at [O Acme], led by [P Ann Hale], were there.', ['ann-hale HOLDS_ROLE acme (leader)']],
  ['A team from [O Acme] led by [P Ann Hale] was there.', ['ann-hale HOLDS_ROLE acme (leader)']],
  [
    '[O Acme] was founded in 2016 in [L Zenda] by [P Ann Hale] and [P Ben Ott].',
    ['acme LOCATED_IN zenda', 'ann-hale HOLDS_ROLE acme (founder)', 'ben-ott HOLDS_ROLE acme (founder)'],
  ],
  ['[P Ann Hale] now advises [O Acme].', ['ann-hale HOLDS_ROLE acme (adviser)']],
  ['[O Bolt] advises [O Acme].', ['bolt OTHER acme (advises)']],
  ['[P Ann Hale], a member of the [B Zenda Council], was there.', ['ann-hale HOLDS_ROLE zenda-council (member)']],
  ['[P Ann Hale], a member of the [O Zenda Club], was there.', ['ann-hale MEMBER_OF zenda-club']],
  ['[O Acme] managing director Shri [P Ann Hale] was there.', ['ann-hale HOLDS_ROLE acme (managing director)']],
  // Words that only sound like roles.
  ['[P Ann Hale] is consistent with [O Acme].', []],
  ['[P Ann Hale], a distributor of [O Acme], was there.', []],
  ['Drivers from [O Acme], led by [P Ann Hale], were there.', []],
];

test.each(sentences)('who holds which role: %s', (sentence, claims) => {
  expect(sayings(sentence).sort()).toEqual(claims);
});

/** Whose a role is that its own words leave open. */
const implied: readonly (readonly [string, readonly string[]])[] = [
  // A committee has a clerk but no chief engineer.
  ['The [B Harbour Committee] met. Clerk [P Ann Hale] was there.', ['ann-hale HOLDS_ROLE harbour-committee (clerk)']],
  ['The [B Harbour Committee] met. Chief executive [P Ann Hale] was there.', []],
  ['The [B Department of Ports] met. Chief executive [P Ann Hale] was there.', []],
  ['[O Acme] is late. The director of the firm, [P Ann Hale], was there.', ['ann-hale HOLDS_ROLE acme (director)']],
  ['[B Zenda Council] is late. The head of the firm, [P Ann Hale], was there.', []],
  [
    'The [B Zenda Municipality] is late. The syndic of the municipality, [P Ann Hale], was there.',
    ['ann-hale HOLDS_ROLE zenda-municipality (syndic)'],
  ],
  ['[O Acme] is late. A partner at the firm, [P Ann Hale], was there.', ['ann-hale HOLDS_ROLE acme (partner)']],
  ['[O Acme] is late. A partner, [P Ann Hale], was there.', []],
  ['[O Acme] is late. A spokesman, [P Ann Hale], was there.', ['ann-hale HOLDS_ROLE acme (spokesman)']],
  // “Its” means what the sentence before was about.
  ['[O Acme] sued [O Bolt]. Its director, [P Ann Hale], was there.', ['ann-hale HOLDS_ROLE acme (director)']],
  [
    'The [B Zenda City Council] is late. Council members [P Ann Hale] and [P Ben Ott] were there.',
    [
      'ann-hale HOLDS_ROLE zenda-city-council (council members)',
      'ben-ott HOLDS_ROLE zenda-city-council (council members)',
    ],
  ],
  // Who sits for a party sits in a house.
  [
    'The [B Parliament] is late. Deputy [P Ann Hale] of the opposition [O Hamutuk] was there.',
    ['ann-hale HOLDS_ROLE parliament (deputy)'],
  ],
  // Of two towns named once each, none is the mayor's.
  ['[L Zenda] beat [L Strelsau]. Mayor [P Ann Hale] was there.', []],
  ['[L Zenda] beat [L Strelsau]. [L Zenda] won. Mayor [P Ann Hale] was there.', ['ann-hale HOLDS_ROLE zenda (mayor)']],
  // What is said outright says more than what surrounds a name.
  [
    '[O Acme] met. Director [P Ann Hale] was there. [P Ann Hale] is the director of [O Bolt].',
    ['ann-hale HOLDS_ROLE bolt (director)'],
  ],
  [
    '[O Acme] met. Director [P Ann Hale] was there. [O Bolt] met. Director [P Ann Hale] was there.',
    ['ann-hale HOLDS_ROLE acme (director)'],
  ],
  // Two mentions make no homeland where others are named once.
  ['[C Ruritania] won. [C Ruritania] beat [C Strelsau]. The chancellor, [P Ann Hale], was there.', []],
];

test.each(implied)('whose role the context tells: %s', (sentence, claims) => {
  expect(
    sayings(sentence)
      .filter((s) => s.includes('HOLDS_ROLE'))
      .sort(),
  ).toEqual(claims);
});
