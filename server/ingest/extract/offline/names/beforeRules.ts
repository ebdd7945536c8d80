import { lastWord, type Rule, rulesByWord } from './rules.ts';
import type { Votes } from './votes.ts';

const rules: readonly Rule[] = [
  ['the', /\bthe$/, { Person: -2.5, Organisation: 0.3, System: 0.3, Event: 0.3, Work: 0.3 }],
  [
    'a an its their our another every each this',
    /\b(?:an?|its|their|our|another|every|each|this)$/,
    { System: 0.5, Person: -1 },
  ],
  [
    'nearby neighbouring neighboring downtown off',
    /\b(?:nearby|neighbou?ring|downtown|overboard off)$/,
    { Place: 2.5 },
  ],
  [
    'for',
    /\b(?:mps?|tds?|senators?|deputy|deputies|councillors?|congressman|congresswoman|candidates?) for$/,
    { Place: 4 },
  ],
  [
    'of',
    /\b(?:outskirts|suburbs?|edge|heart|streets|walls|banks?|shores?|coast|skies|villagers|people|residents|inhabitants|slums|corner|north|south|east|west|northeast|northwest|southeast|southwest|most) of$/,
    { Place: 2.2 },
  ],
  ['of', /\b(?:part|parts) of$/, { Place: 1.6 }],
  [
    'of',
    /\b(?:mayor|governor|town|city|village|hamlet|suburb|district|province|parish|township|municipality|region|island|port|prefecture|government|republic|kingdom|emirate|sultanate|army|navy) of$/,
    { Place: 4 },
  ],
  // “Ana Moss, 71, of X”
  ['of', /, \d{2} , of$/, { Place: 4 }],
  [
    'at in near of',
    /\b(?:warehouse|factory|plant|base|camp|prison|port|bridge|dam|airport|tunnel|terminal|substation|border|rally|protest|church|mosque|beach|reactor|mill|smelter|shipyard|data centre|data center|depot|refinery|mine|checkpoint|hospital|airfield|station|site|market|crossing|gymnasium|school|school|office|offices|born|lives|lived|living) (?:at|in|near|of)$/,
    { Place: 2 },
  ],
  ['on', /\b(?:post|posts|posted|posting|wrote|writes|accounts?|thread) on$/, { System: 2.5, Person: -1 }],
  // “a spokesman for the ministry, X”
  [
    ',',
    /\b(?:spokes(?:man|woman|person)|representative|lawyer|attorney|solicitor) for (?:the )?(?:[\p{L}'’&-]+ ){1,4},$/u,
    { Person: 6 },
  ],
  ['of the', /\b(?:members?|bench|benches|caucus|bloc|faction|ranks) of(?: the)?$/, { Organisation: 3 }],
  [
    'with at the',
    /\b(?:organi[sz]er|activist|lawyer|researcher|analyst|campaigner|engineer|spokes\p{Ll}+|worker|volunteer|fellow|director|consultant|economist|partner|investigator|investigators|official|reporter) (?:with|at)(?: the)?$/u,
    { Organisation: 3 },
  ],
  // “an analyst at the broker X”
  [
    'broker brokers brokerage consultancy lender bank insurer firm agency charity institute',
    /\b(?:analyst|economist|strategist|partner|trader|adviser|advisor|researcher|fellow|manager|director|lawyer|engineer|consultant)s? (?:at|with) the (?:[\p{L}-]+ )?(?:broker|brokers|brokerage|consultancy|lender|bank|insurer|firm|agency|charity|institute)$/u,
    { Organisation: 10 },
  ],
  ['as the', /\b(?:known|marketed|sold|branded|traded|rebranded|renamed) as(?: the)?$/, { System: 1.5, Person: -0.5 }],
  // “the western bank of the X”
  [
    'of the',
    /\b(?:left|right|far|near|opposite|\p{Ll}+ern) (?:bank|banks|shore|shores|side|edge|slopes?|reaches) of(?: the)?$/u,
    { Place: 4 },
  ],
  // “(…; ed. MR)”
  ['.', /\b(?:ed|eds) \.$/, { Person: 4 }],
  [
    'behind',
    /\b(?:company|firm|group|giant|maker|makers|manufacturer|producer|developer|vendor) behind$/,
    { System: 3 },
  ],
  ['of', /\b(?:maker|makers|manufacturers?|producers?|developers?|inventors?|distributors?) of$/, { System: 2 }],
  ['by', /\bowned by$/, { Organisation: 1 }],
  // “the deal with X”, “customers of X”, “a bid from X”, “sued X”
  ['with', /\b(?:deal|contract|merger|partnership|tie-up|joint venture) with$/, { Organisation: 2, Place: -0.8 }],
  [
    'of',
    /\b(?:customers?|clients?|employees?|shareholders?|executives?|subsidiary|subsidiaries|boss|owners?) of$/,
    { Organisation: 2, Place: -0.8 },
  ],
  [
    'from',
    /\b(?:bids?|offer|invoices?|files|emails|e-mails|equipment|software|technology|licen[cs]e) from$/,
    { Organisation: 2, Place: -0.8 },
  ],
  [
    'sued fined acquired bankrupted paid',
    /\b(?:sued|fined|acquired|bankrupted|paid)$/,
    { Organisation: 1.5, Person: 0.5, Place: -1.2 },
  ],
  // “moved to X”, “the road to X”
  [
    'to',
    /\b(?:moved|returned|fled|travell?ed|flew|drove|deported|extradited|road|flights?|trains?|ferry|bus) to$/,
    { Place: 2 },
  ],
  // “logged in to X”, “switched off X”, “a version of X”
  ['to into', /\blog(?:ged|ging|s)? (?:(?:in|on) to|into)$/, { System: 3, Person: -1 }],
  ['off on', /\b(?:switch|turn)(?:ed|ing|es|s)? (?:off|on)$/, { System: 3, Person: -1, Place: -0.8 }],
  ['of', /\b(?:versions?|rollout|roll-out|copies|users) of$/, { System: 2, Person: -1, Place: -0.8 }],
  // “an investigation by the X”
  [
    'by the',
    /\b(?:reports?|study|studies|investigations?|analysis|surveys?|research|audits?|reviews?|paper|findings|complaints?|lawsuits?|petitions?|statements?|letters?|inquiry|ruling|judgment|verdict) by(?: the)?$/,
    { Organisation: 0.7, Outlet: 0.6, Person: 0.6, System: -2 },
  ],
  // “shares in X”
  ['in', /\b(?:shares?|stakes?|stock|shareholders?|investors?|shareholdings?) in$/, { Organisation: 4, Place: -2.2 }],
  // “runs from X to the Y”
  [
    'from',
    /\b(?:runs?|ran|running|stretch(?:es|ed|ing)?|travels?|travell?ed|travell?ing|flew|flies|flying|sails?|sailed|sailing|drove|drives|driving|walked|marched|marching|extends?|extending|road|line|route|railway|trains?|trams?|bus|buses|ferry|ferries|flights?|pipeline|cable|corridor|highway|track|trail|journey|trek|miles|kilometres|kilometers|march|lampposts|streets|everywhere|everyone) from(?: the)?$/,
    { Place: 2 },
  ],
  ['to the', /\b(?:from [\p{L}’' -]{3,40}|all the way) to(?: the)?$/u, { Place: 0.8 }],
  // “its flagship X”
  [
    'revamped flagship renamed rebranded much-touted',
    /\b(?:revamped|flagship|renamed|rebranded|touted)$/,
    { System: 2, Person: -1.5 },
  ],
  ['on', /\b(?:runs|running|ran|relies|relied|stored|hosted|built) on$/, { System: 2.5, Person: -1 }],
  ['in', /\bin$/, { Place: 2.2, Person: -1 }],
  ['near across', /\b(?:near|across)$/, { Place: 2.2 }],
  [
    'outside around into toward towards throughout reached reaching',
    /\b(?:outside|around|into|towards?|throughout|reached|reaching)$/,
    { Place: 1.2 },
  ],
  ['off via', /\b(?:off|via)$/, { Place: 0.8 }],
  ['from', /\bfrom$/, { Place: 0.6 }],
  ['at', /\bat$/, { Place: 0.6, Organisation: 0.8 }],
  ['with via', /\b(?:with|via)$/, { Organisation: 0.2 }],
  // “wrote in X”, “a study published on Monday in X”
  ['in', /\b(?:published|writing|wrote|writes|appeared|interview|article|column)\b.* in$/, { Outlet: 3, Place: -2.2 }],
  ['by', /\b(?:seen|obtained|reviewed|reported|published|cited|quoted|examined) by$/, { Outlet: 1.5 }],
  [
    'told tells telling asked',
    /\b(?:told|tells|telling|asked)$/,
    { Outlet: 1.5, Organisation: 0.5, Person: 0.5, System: -1 },
  ],
  ['to', /\baccording to$/, { Organisation: 0.8, Person: 0.5 }],
  // “author of “X””
  [
    '“ " ‘ «',
    /\b(?:(?:author|director|writer|editor|creator) of|titled|entitled|novel|book|film|album|song|play|exhibition|documentary|paper|essay|poem) [“"‘«]$/,
    { Work: 3 },
  ],
  // “state-owned X”
  [
    'owned listed based backed controlled run headquartered founded registered',
    /[-‐‑] (?:owned|listed|based|backed|controlled|run|headquartered|founded|registered)$/,
    { Organisation: 2.5 },
  ],
  [',', /\b(?:wife|husband|son|daughter|brother|sister|mother|father) ,$/, { Person: 2 }],
];

const tell = rulesByWord(rules);
/** What the words before a name, in small letters and parted by blanks, tell of its type. */
export const votesBefore = (words: string, votes: Votes): void => tell(lastWord(words), words, votes);
