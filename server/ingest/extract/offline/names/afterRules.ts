import { firstWord, type Rule, rulesByWord } from './rules.ts';
import { type Votes, vote } from './votes.ts';

const rules: readonly Rule[] = [
  [', who whom', /^(?:, )?whom?\b/, { Person: 3 }],
  [
    ', whose',
    /^(?:, )?whose (?:shares?|stock|customers|clients|revenues?|profits?|factory|factories|fleet|members|staff|engineers|owners?|investors|products?|headquarters|plants?|licen[cs]e)\b/,
    { Organisation: 3 },
  ],
  [
    ', whose',
    /^(?:, )?whose (?:wife|husband|son|daughter|father|mother|brother|sister|family|home|career|death|book|lawyer|parents)\b/,
    { Person: 4 },
  ],
  [', whose', /^(?:, )?whose\b/, { Person: 1 }],
  [', (', /^(?:, \d{2} ,|\( \d{2} \))/, { Person: 4 }],
  [', based headquartered', /^(?:, )?(?:based|headquartered)\b/, { Organisation: 2 }],
  ['- ‐ ‑', /^[-‐‑] (?:based|born|area|wide|bound|trained)\b/, { Place: 4 }],
  [
    '- ‐ ‑',
    /^[-‐‑] (?:style|led|backed|owned|controlled|occupied|run|made|built|funded|linked|supplied|developed|branded)\b/,
    { Organisation: 0.7 },
  ],
  ['- ‐ ‑', /^[-‐‑] (?:powered|enabled|compatible|like|type|class|ready|equipped)\b/, { System: 1.5 }],
  [
    "' ’",
    /^['’]s? (?:wife|husband|son|daughter|brother|sister|mother|father|lawyer|death|career|life|book|widow|parents|family|home|colleague|successor)\b/,
    { Person: 1.5 },
  ],
  [
    "' ’",
    /^['’]s? (?:capital|population|government|president|parliament|economy|border|largest|streets|mayor|residents|citizens|constitution|army|navy|parliament|king|queen)\b/,
    { Place: 1.5 },
  ],
  // “the Trump administration”, “a Putin ally”
  [
    'administration presidency ally allies loyalist loyalists supporter supporters era campaign aide biographer',
    /^(?:administration|presidency|ally|allies|loyalists?|supporters?|era|campaign|aide|biographer)\b/,
    { Person: 6 },
  ],
  // “X is made by …”, “X, developed by …”
  [
    'is was are were ,',
    /^(?:(?:is|was|are|were|,) )(?:made|built|developed|designed|manufactured|supplied|sold) by\b/,
    { System: 2 },
  ],
  [
    'is was are were ,',
    /^(?:(?:is|was|are|were|,) )(?:\p{L}+ )?(?:owned|founded|controlled|bankrolled|chaired) by\b/u,
    { Organisation: 1.5 },
  ],
  // “Kitui West MP Ann Otieno”
  [
    'MP MEP MSP TD MLA lawmaker legislator Senator senator mayor Mayor Governor governor councillor',
    /^(?:MP|MEP|MSP|TD|MLA|lawmaker|legislator|Senator|senator|mayor|Mayor|Governor|governor|councillor)\b/,
    { Place: 3 },
  ],
  ['flies flew sank docked sailed crashed', /^(?:flies|flew|sank|docked|sailed|crashed)\b/, { System: 1 }],
  // “the Volta regional minister”
  [
    'regional provincial municipal district',
    /^(?:regional|provincial|municipal|district) (?:minister|governor|commissioner|council|court|assembly|authorities|police|prosecutor|health|education|administration|director)\b/,
    { Place: 3 },
  ],
  [
    'regions provinces districts counties areas valleys islands',
    /^(?:regions|provinces|districts|counties|areas|valleys|islands)\b/,
    { Place: 2.5 },
  ],
  ['(', /^\( \p{Lu}{2,6} \)/u, { Organisation: 0.7 }],
  // “the Lowmere government”, “a judge of the Lowmere court”
  [
    'government court courts electorate governorate legislature seafront waterfront',
    /^(?:government|courts?|electorate|governorate|legislature|seafront|waterfront)\b(?! (?:minister|official)s?\b)/,
    { Place: 3.2 },
  ],
];

const tell = rulesByWord(rules);
/** “X works in his shirtsleeves” */
const ownHis = /^(?:\p{Ll}+ ){1,5}(?:his|her|himself|herself)\b/u;

/** What the words after a name, parted by blanks, tell of its type. */
export function votesAfter(words: string, votes: Votes): void {
  tell(firstWord(words), words, votes);
  if (ownHis.test(words)) vote(votes, 'Person', 0.8);
}
