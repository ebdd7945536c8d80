// Past 250 lines for its tables of words: they are the grammar, and read best beside it.
import type { ExtractedFigure } from '../../../../../contract/extraction.ts';
import type { Range } from '../../../reading.ts';

export type FigureKind = 'money' | 'percent' | 'count' | 'times';
/** A figure where it stands, without the name of what it measures. */
export type Figure = Range & Omit<ExtractedFigure, 'measure'> & { readonly kind: FigureKind };

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const fractions: Readonly<Record<string, number>> = {
  half: 50,
  'a third': 33.3,
  'one third': 33.3,
  'one-third': 33.3,
  'two thirds': 66.7,
  'two-thirds': 66.7,
  'a quarter': 25,
  'one quarter': 25,
  'three quarters': 75,
  'three-quarters': 75,
  'a fifth': 20,
  'one fifth': 20,
  'a tenth': 10,
  'one tenth': 10,
};
const multipliers: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  k: 1e3,
  lakh: 1e5,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  crore: 1e7,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  tn: 1e12,
};
const currencies: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  A$: 'AUD',
  AU$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  NZ$: 'NZD',
  HK$: 'HKD',
  S$: 'SGD',
  R$: 'BRL',
  NT$: 'TWD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₽': 'RUB',
  '₺': 'TRY',
  '₩': 'KRW',
  Rs: 'INR',
  Sh: 'KES',
  KSh: 'KES',
  DKr: 'DKK',
  SKr: 'SEK',
  NKr: 'NOK',
  RM: 'MYR',
  Rp: 'IDR',
  R: 'ZAR',
  P: 'PHP',
  dollar: 'USD',
  euro: 'EUR',
  pound: 'GBP',
  rupee: 'INR',
  yen: 'JPY',
  yuan: 'CNY',
  renminbi: 'CNY',
  rouble: 'RUB',
  ruble: 'RUB',
  lari: 'GEL',
  lira: 'TRY',
  shilling: 'KES',
  won: 'KRW',
  rand: 'ZAR',
  franc: 'CHF',
  tenge: 'KZT',
  som: 'KGS',
  hryvnia: 'UAH',
  zloty: 'PLN',
  real: 'BRL',
  naira: 'NGN',
  peso: 'MXN',
  krone: 'DKK',
  krona: 'SEK',
  kroner: 'DKK',
  kronor: 'SEK',
  baht: 'THB',
  ringgit: 'MYR',
  lempira: 'HNL',
  quetzal: 'GTQ',
  dirham: 'AED',
  taka: 'BDT',
  cedi: 'GHS',
  birr: 'ETB',
  dong: 'VND',
  forint: 'HUF',
  koruna: 'CZK',
  manat: 'AZN',
  dram: 'AMD',
  rupiah: 'IDR',
  soles: 'PEN',
  shekel: 'ILS',
  kip: 'LAK',
  leva: 'BGN',
  somoni: 'TJS',
};
const codes =
  'USD EUR GBP INR JPY CNY RUB GEL TRY KES KRW ZAR CHF KZT KGS UAH PLN BRL NGN MXN DKK SEK NOK AUD CAD NZD HKD SGD TWD'.split(
    ' ',
  );

const escaped = (s: string) => s.replace(/[$]/g, '\\$');
const words = [...ones, ...tens.flatMap((t) => [t, ...ones.slice(1, 10).map((o) => `${t}-${o}`)])];
const number = `\\d+(?:\\.\\d+)?(?=(?:bn|m|mn|tn|k)\\b)|(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|${[...words].reverse().join('|')})(?![\\w])`;
const symbol = Object.keys(currencies)
  .filter((c) => /[^a-z]/.test(c))
  .sort((a, b) => b.length - a.length)
  .map(escaped)
  .join('|');
const scale = 'hundred|thousand|lakh|million|crore|billion|trillion|bn|mn|tn|m|k';
const unitWords = Object.keys(currencies)
  .filter((c) => /^[a-z]+$/.test(c))
  .map((c) => `${c}s?`)
  .join('|');
const amount = (n: string) =>
  `(?:(?<c${n}>(?:${symbol})|(?:${codes.join('|')}) ?)\\s?)?(?<n${n}>${number})(?:[\\s-]?(?<s${n}>${scale})\\b)?`;
const before = [
  ['at-least', 'more than|at least|not less than|no less than|no fewer than|over|above|upwards of|in excess of'],
  ['at-most', 'up to|at most|fewer than|less than|no more than|not more than|under|below|as many as|as much as'],
  [
    'approximate',
    'about|around|roughly|nearly|almost|approximately|some|close to|closer to|nearer to|nearer|an estimated|circa',
  ],
] as const;
const bounds = before.map(([, list]) => list).join('|');
const whole = new RegExp(
  `(?<![\\w.,$€£-])(?:(?<bound>${bounds}) )?(?:(?<range>between |from )?${amount('1')}(?:(?: and | to |\\s?[-–]\\s?)${amount('2')})?|(?<fraction>${Object.keys(fractions).join('|')})(?![\\w-]))(?<after>\\s?%|[\\s-](?:per ?cent|percent)\\b|[\\s-](?:US |Canadian |Australian )?(?:${unitWords})\\b| or more\\b)?`,
  'gi',
);
const fold = new RegExp(`\\b(${ones.slice(2, 11).join('|')})fold\\b|\\b(\\d+)-fold\\b`, 'gi');

const counts = new RegExp(`\\d|\\b(?:${[...ones, ...tens, ...Object.keys(fractions)].join('|')})`, 'i');

/** The figures of a stretch of text: amounts, shares and counts, with what says how exact they are. Dates and years are none. */
export function figuresIn(text: string, from: number, to: number): Figure[] {
  const here = text.slice(from, to);
  // Most sentences count nothing, and the expression for all figures is slow to find that out.
  if (!counts.test(here)) return [];
  const found: Figure[] = [];
  for (const m of matches(here, whole)) {
    // “from two” is no range.
    const at = m.index + (m.groups?.n2 === undefined ? (m.groups?.range ?? '').length : 0);
    const ahead = here.slice(Math.max(0, at - beforeFigures), at);
    const [rest, matched] = [here.slice(m.index + m[0].length), here.slice(at, m.index + m[0].length)];
    const figure = read(m.groups ?? {}, matched, rest, ahead);
    if (figure !== null) found.push({ ...figure, start: from + at, end: from + at + figure.text.length });
  }
  for (const m of /fold/i.test(here) ? matches(here, fold) : []) {
    const value = digitsOf(m[1] ?? m[2] ?? '');
    const start = from + m.index;
    found.push({
      kind: 'times',
      value,
      low: null,
      high: null,
      unit: 'times',
      bound: 'exact',
      text: m[0],
      start,
      end: start + m[0].length,
    });
  }
  for (const m of / in /i.test(here) ? matches(here, oneIn) : []) {
    const { bound, of = '' } = m.groups ?? {};
    const whole = /^a h/i.test(of) ? 100 : /^a t/i.test(of) ? 1000 : digitsOf(of);
    if (whole < 2 || whole > 1000) continue;
    const share = sized(Number((100 / whole).toFixed(1)), null, boundOf(bound?.toLowerCase(), false));
    const start = from + m.index;
    found.push({ ...share, kind: 'percent', unit: 'percent', text: m[0], start, end: start + m[0].length });
  }
  const ordered = found.sort((a, b) => a.start - b.start);
  // “fewer than one in ten calls” is one figure.
  return ordered.filter(
    (f) => !ordered.some((o) => o !== f && o.start <= f.start && f.end <= o.end && o.end - o.start > f.end - f.start),
  );
}

/** “one in ten”, “one plate in 12”, “fewer than one in a hundred” */
const oneIn = new RegExp(
  `(?<![\\w-]|\\bno )(?:(?<bound>${bounds}) )?one (?:[a-z]+ ){0,2}?in (?<of>a hundred|a thousand|\\d+(?![\\d:.,]*\\d)|${[...words].reverse().slice(0, -1).join('|')})(?![\\w-])(?! (?:years?|months?|weeks?|days?|hours?|minutes?|seconds?)\\b)`,
  'gi',
);

/** As far as anything before a figure tells what it is: “14 September ”, “down from ”. */
const beforeFigures = 30;

/** As matchAll, which makes another expression each time. */
function matches(text: string, expression: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  expression.lastIndex = 0;
  for (let m = expression.exec(text); m !== null; m = expression.exec(text)) found.push(m);
  return found;
}

type Group = 'bound' | 'range' | 'fraction' | 'after' | 'c1' | 'n1' | 's1' | 'c2' | 'n2' | 's2';
type Groups = { readonly [name in Group]?: string | undefined };

function read(g: Groups, matched: string, rest: string, ahead: string): Omit<Figure, 'start' | 'end'> | null {
  const after = (g.after ?? '').trim().toLowerCase().replace(/^-/, '');
  const fraction = g.fraction?.toLowerCase();
  const bound = boundOf(g.bound?.toLowerCase(), after === 'or more');
  if (fraction !== undefined) {
    if (!/^ of\b/.test(rest) || /\b(?:the|this|that|other|second|first|latter|better|missing) $/.test(ahead))
      return null;
    return { ...sized(fractions[fraction] ?? 0, null, bound), kind: 'percent', unit: 'percent', text: matched };
  }
  const scaled = (g.s1 ?? g.s2)?.toLowerCase();
  const first = digitsOf(g.n1 ?? '') * (multipliers[scaled ?? ''] ?? 1);
  const second = g.n2 === undefined ? null : digitsOf(g.n2) * (multipliers[(g.s2 ?? '').toLowerCase()] ?? 1);
  const sized1 = sized(round(first), second === null ? null : round(second), bound);
  const symbolic = (g.c1 ?? g.c2)?.trim();
  // “R40 million”, but no page “p 40” and no “R2”
  if (/^[rp]$/i.test(symbolic ?? '') && (!/^(?:\S+ )*[RP]\d/.test(matched) || scaled === undefined)) return null;
  const money = symbolic === undefined ? currencyOf(after) : (currencies[symbolic] ?? symbolic.toUpperCase());
  if (money !== undefined) return { ...sized1, kind: 'money', unit: money, text: matched };
  if (/^(?:%|per ?cent)/.test(after)) return { ...sized1, kind: 'percent', unit: 'percent', text: matched };
  if (isDate(g, scaled, rest, ahead) || (first <= 1 && second === null)) return null;
  // “61 of 290 hospitals”: the whole is no figure of its own.
  if (/\d of (?:the )?$/.test(ahead)) return null;
  const noun = countedNoun(rest.replace(/^ (?:out )?of (?:the |its |their |those )?(?:\d[\d,]* )?/, ' '));
  const bare = scaled !== undefined || bound !== 'exact' || /\b(?:down|up) from $/.test(ahead);
  if (noun === null) return bare ? { ...sized1, kind: 'count', unit: 'units', text: matched } : null;
  return { ...sized1, kind: 'count', unit: noun, text: matched };
}

const round = (x: number): number => (Number.isInteger(x) && x < 1e12 ? x : Number(x.toPrecision(12)));
const currencyOf = (after: string): string | undefined => {
  const word = after.split(' ').at(-1) ?? '';
  return currencies[word] ?? currencies[word.replace(/s$/, '')];
};

function digitsOf(word: string): number {
  const lower = word.toLowerCase();
  if (/^\d/.test(lower)) return Number(lower.replaceAll(',', ''));
  const [ten = '', one = ''] = lower.split('-');
  const t = tens.indexOf(ten);
  return t < 0 ? ones.indexOf(lower) : (t + 2) * 10 + Math.max(0, ones.indexOf(one));
}

function boundOf(word: string | undefined, orMore: boolean): ExtractedFigure['bound'] {
  if (orMore) return 'at-least';
  return before.find(([, list]) => word !== undefined && list.split('|').includes(word))?.[0] ?? 'exact';
}

function sized(first: number, second: number | null, bound: ExtractedFigure['bound']) {
  if (second !== null) return { value: null, low: first, high: second, bound: 'range' as const };
  if (bound === 'at-least') return { value: null, low: first, high: null, bound };
  if (bound === 'at-most') return { value: null, low: null, high: first, bound };
  return { value: first, low: null, high: null, bound };
}

const months =
  '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?\\.?';
const dateBehind = new RegExp(`^ ?${months}(?![a-z])`);
const dateAhead = new RegExp(`${months} $`);

function isDate(g: Groups, scaled: string | undefined, rest: string, ahead: string): boolean {
  if (scaled !== undefined) return false;
  return (
    /^(?:1[6-9]|20)\d\d$/.test(g.n1 ?? '') ||
    dateBehind.test(rest) ||
    dateAhead.test(ahead) ||
    /^(?::\d|(?:st|nd|rd|th)\b| ?(?:a|p)\.?m\b)/.test(rest)
  );
}

/** Units of time say when or how long, not how many. */
const times =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|decades?|centuries|times|ones?|others?|more|points?|things?)$/i;
const smallWords = /^(?:of|the|and|or|in|to|a|an|at|on|by|for|from|was|were|is|are|had|has|that|which|who|as|with)$/i;

/** The first plural within the three words behind: “9,300 Lynx water meters”. */
function countedNoun(rest: string): string | null {
  const list =
    rest
      .match(/^((?:[ -][\p{L}\d-]+){1,4})/u)?.[1]
      ?.trim()
      .split(' ') ?? [];
  for (const word of list) {
    if (smallWords.test(word) || times.test(word)) return null;
    if (/^[a-z-]+[^su]s$/.test(word) || word === 'people') return word;
  }
  return null;
}
