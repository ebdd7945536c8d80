import type { Votes } from './votes.ts';

/** What the words before a name, in small letters and parted by blanks, tell of its type. */
export const beforeRules: readonly (readonly [RegExp, Votes])[] = [
  [/\bthe$/, { Person: -2.5, Organisation: 0.3, System: 0.3, Event: 0.3, Work: 0.3 }],
  [/\b(?:an?|its|their|our|another|every|each|this)$/, { System: 0.5, Person: -1 }],
  [/\b(?:nearby|neighbou?ring|downtown|overboard off)$/, { Place: 2.5 }],
  [/\b(?:mps?|tds?|senators?|deputy|deputies|councillors?|congressman|congresswoman|candidates?) for$/, { Place: 4 }],
  [
    /\b(?:outskirts|suburbs?|edge|heart|streets|walls|banks?|shores?|coast|skies|villagers|people|residents|inhabitants|slums|corner|north|south|east|west|northeast|northwest|southeast|southwest|most) of$/,
    { Place: 2.2 },
  ],
  [/\b(?:part|parts) of$/, { Place: 1.6 }],
  [
    /\b(?:warehouse|factory|plant|base|camp|prison|port|depot|refinery|mine|checkpoint|hospital|airfield|station|site|market|crossing|gymnasium|school|school|office|offices|born|lives|lived|living) (?:at|in|near|of)$/,
    { Place: 2 },
  ],
  [/\bmembers? of(?: the)?$/, { Organisation: 3 }],
  [
    /\b(?:organi[sz]er|activist|lawyer|researcher|analyst|campaigner|engineer|spokes\p{Ll}+|worker|volunteer|fellow|director|consultant|economist|partner|investigator|investigators|official|reporter) (?:with|at)(?: the)?$/u,
    { Organisation: 3 },
  ],
  [/\b(?:known|marketed|sold|branded|traded) as$/, { System: 1.5, Person: -0.5 }],
  // “the western bank of the X”
  [
    /\b(?:left|right|far|near|opposite|\p{Ll}+ern) (?:bank|banks|shore|shores|side|edge|slopes?|reaches) of(?: the)?$/u,
    { Place: 4 },
  ],
  // “(…; ed. MR)”
  [/\b(?:ed|eds) \.$/, { Person: 4 }],
  [/\b(?:company|firm|group|giant|maker|makers|manufacturer|producer|developer|vendor) behind$/, { System: 3 }],
  [/\b(?:maker|makers|manufacturers?|producers?|developers?|inventors?|distributors?) of$/, { System: 2 }],
  [/\bowned by$/, { Organisation: 1 }],
  [/\b(?:runs|running|ran|relies|relied|stored|hosted|built) on$/, { System: 2.5, Person: -1 }],
  [/\bin$/, { Place: 2.2, Person: -1 }],
  [/\b(?:near|across)$/, { Place: 2.2 }],
  [/\b(?:outside|around|into|towards?|throughout|reached|reaching)$/, { Place: 1.2 }],
  [/\b(?:off|via)$/, { Place: 0.8 }],
  [/\bfrom$/, { Place: 0.6 }],
  [/\bat$/, { Place: 0.6, Organisation: 0.8 }],
  [/\b(?:with|via)$/, { Organisation: 0.2 }],
  // “wrote in X”, “a study published on Monday in X”
  [/\b(?:published|writing|wrote|writes|appeared|interview|article|column)\b.* in$/, { Outlet: 3, Place: -2.2 }],
  [/\b(?:seen|obtained|reviewed|reported|published|cited|quoted|examined) by$/, { Outlet: 1.5 }],
  [/\b(?:told|tells|telling|asked)$/, { Outlet: 1.5, Organisation: 0.5, Person: 0.5, System: -1 }],
  [/\baccording to$/, { Organisation: 0.8, Person: 0.5 }],
  // “author of “X””
  [
    /\b(?:(?:author|director|writer|editor|creator) of|titled|entitled|novel|book|film|album|song|play|exhibition|documentary|paper|essay|poem) [“"‘«]$/,
    { Work: 3 },
  ],
  // “state-owned X”
  [/[-‐‑] (?:owned|listed|based|backed|controlled|run|headquartered|founded|registered)$/, { Organisation: 2.5 }],
  [/\b(?:wife|husband|son|daughter|brother|sister|mother|father) ,$/, { Person: 2 }],
];
