const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
/** Levels of EDTF (ISO 8601-2) in the place of a month. */
const parts: Readonly<Record<number, string>> = {
  21: 'spring',
  22: 'summer',
  23: 'autumn',
  24: 'winter',
  33: 'first quarter of',
  34: 'second quarter of',
  35: 'third quarter of',
  36: 'fourth quarter of',
};
const doubts: Readonly<Record<string, string>> = { '~': 'about ', '?': 'possibly ', '%': 'possibly about ' };

function oneDate(edtf: string): string {
  const doubt = doubts[edtf.at(-1) ?? ''] ?? '';
  const bare = doubt ? edtf.slice(0, -1) : edtf;
  const [year = '', month, day] = bare.split('-');
  const named = year.endsWith('XX') ? `${year.slice(0, 2)}00s` : year.endsWith('X') ? `${year.slice(0, 3)}0s` : year;
  if (month === undefined) return doubt + named;
  const word = months[Number(month) - 1] ?? parts[Number(month)];
  if (word === undefined) return edtf;
  return `${doubt}${day === undefined ? '' : `${Number(day)} `}${word} ${named}`;
}

/** An EDTF date as a person writes it: "24 October 2025", "about 2035", "2020 to 2022", "since 2019". */
export function dateInWords(edtf: string | null): string {
  if (edtf === null || edtf === '' || edtf === '..') return 'undated';
  const [from = '', to] = edtf.split('/');
  return to === undefined ? oneDate(from) : periodInWords(from, to);
}

/** Words that a sentence of ours may go on with in lower case; a month or a name keeps its capital. */
const goesOn =
  /^(a|about|after|ahead|all|around|as|at|before|between|by|during|earlier|early|for|from|in|last|late|later|mid|more|on|over|previously|recently|since|some|soon|the|then|this|throughout|to|two|until|when|while|within)\b/i;
const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];

/** When something was said: the article's words once, and the date they stand for only where it says more. */
export function saidInWords(text: string | null, edtf: string | null): string {
  if (text === null) return dateInWords(edtf);
  const raw = goesOn.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
  const date = edtf === null ? '' : dateInWords(edtf);
  const has = new Set(wordsIn(text));
  return wordsIn(date).every((word) => has.has(word)) ? raw : `${raw} (${date})`;
}

/** From and to as one phrase; an open end is said, never left out. */
export function periodInWords(from: string | null, to: string | null): string {
  const start = from === '..' ? null : from;
  const end = to === '..' ? null : to;
  if (start && end) return start === end ? dateInWords(start) : `${dateInWords(start)} to ${dateInWords(end)}`;
  if (start) return to === '..' ? `since ${dateInWords(start)}` : dateInWords(start);
  if (end) return `until ${dateInWords(end)}`;
  return 'undated';
}
