import type { Named, Names, Range, Reading, Speech } from '../../../reading.ts';
import { within } from './within.ts';

type Turn = Range & { readonly asks: boolean };

/** An interview prints its answers without marks: whoever is asked says all of them. */
export function answersIn(reading: Reading, names: Names): Speech[] {
  const turns = turnsOf(reading);
  const first = turns.find((t) => t.asks);
  if (first === undefined) return [];
  const asked = whoIsAsked(reading, names, first.start);
  if (asked === null) return [];
  return turns
    .filter((t) => !t.asks)
    .map(({ start, end }) => ({ start, end, kind: 'direct', speaker: asked, via: [], cue: null, stance: 'affirms' }));
}

/** What is said within an answer comes through whoever answers. */
export const passedOn = (speeches: readonly Speech[], answers: readonly Speech[]): Speech[] => [
  ...answers,
  ...speeches.map((s) => {
    const by = within(answers, s).find((a) => a.start <= s.start && s.end <= a.end)?.speaker;
    return by == null || s.speaker === null || s.speaker === by || s.via.includes(by)
      ? s
      : { ...s, via: [...s.via, by] };
  }),
];

/** Of a long quotation each sentence may answer something else. */
export const bySentence = (speech: Speech, { sentences }: Reading): Speech[] => {
  if (speech.kind !== 'direct' || speech.stance !== 'affirms') return [speech];
  const inside = within(sentences, speech);
  return inside.length < 2
    ? [speech]
    : inside.map((s) => ({ ...speech, start: Math.max(s.start, speech.start), end: Math.min(s.end, speech.end) }));
};

/** “said that Acme had left and that it had never sold”: each “that” says something of its own. */
export const byClause = (speech: Speech, { text }: Reading): Speech[] => {
  if (speech.kind !== 'indirect') return [speech];
  const parts: Speech[] = [];
  let { start } = speech;
  for (const m of text.slice(speech.start, speech.end).matchAll(/,? (?:and|but|or) that (?=\S+ \S)/g)) {
    const end = speech.start + m.index;
    parts.push({ ...speech, start, end });
    start = end + m[0].length;
  }
  return [...parts, { ...speech, start }];
};

/** Turns with labels, else questions on paragraphs of their own with answers in the first person between them. */
function turnsOf(reading: Reading): Turn[] {
  const paragraphs = reading.paragraphs.filter((p) => p.kind !== 'meta' && p.kind !== 'caption');
  const words = (p: Range): string => reading.text.slice(p.start, p.end);
  const labels = paragraphs.map((p) => label.exec(words(p)));
  const asking = whoAsks(paragraphs.map((p, i) => ({ name: labels[i]?.[1] ?? null, asks: /\?\s*$/.test(words(p)) })));
  if (asking !== null)
    return paragraphs.flatMap((p, i) => {
      const found = labels[i];
      return found == null ? [] : [{ start: p.start + found[0].length, end: p.end, asks: found[1] === asking }];
    });
  const isAside = (p: Range): boolean => /^[([].*[)\]]$/s.test(words(p));
  const asks = (p: Range): boolean =>
    p.end - p.start < 400 &&
    /\?["”’)]?\s*$/.test(words(p)) &&
    !/["“”«»]/.test(words(p)) &&
    !/,? [a-z]+ (?:asked|asks)\b/.test(words(p));
  const from = paragraphs.findIndex((p, i) => i > 0 && asks(p));
  const to = paragraphs.findLastIndex(asks);
  const questions = paragraphs.filter((p, i) => i >= from && asks(p));
  if (questions.length < 3 || !questions.some((q) => /\byour?\b/i.test(words(q)))) return [];
  const turns: Turn[] = [];
  for (const p of paragraphs.slice(from, to + 2)) {
    if (isAside(p) || (p.kind === 'head' && !asks(p))) continue;
    const before = turns.at(-1);
    const personal = firstPerson.test(words(p));
    const remark = before?.asks === false && !personal && p.end - p.start < 250;
    turns.push({ start: p.start, end: p.end, asks: asks(p) || remark || before === undefined });
  }
  const answers = turns.filter((t) => !t.asks);
  return answers.filter((t) => firstPerson.test(words(t))).length * 2 > answers.length ? turns : [];
}

/** “Q:”, “AH:”, “Ann Hale:”: who speaks next. */
const label = /^(\p{Lu}{1,4}|\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){0,2})\s?:\s/u;

/** Of two labels that take turns, the one whose turns end with a question more often. */
function whoAsks(turns: readonly { name: string | null; asks: boolean }[]): string | null {
  const count = (name: string) => turns.filter((t) => t.name === name);
  const names = [...new Set(turns.flatMap((t) => t.name ?? []))].filter((n) => count(n).length > 1);
  if (names.length !== 2) return null;
  const share = (name: string) => count(name).filter((t) => t.asks).length / count(name).length;
  const [a = '', b = ''] = names;
  return Math.max(share(a), share(b)) < 0.4 ? null : share(a) >= share(b) ? a : b;
}

const firstPerson = /\b(?:I|I['’](?:m|ve|d|ll)|[Mm]y|[Ww]e|[Oo]ur)\b/;

/** Whom the introduction speaks of most; who is named as asking is not meant. */
function whoIsAsked(reading: Reading, names: Names, before: number): string | null {
  const intro = (list: readonly Range[]): Range[] => list.filter((m) => m.end <= before);
  const references = (e: Named): Range[] => names.references.filter((r) => r.entity === e.id);
  const asking = (m: Range): boolean =>
    /(?:\bby|interviewer|editor|correspondent|reporter|spoke (?:to|with)|told|talked (?:to|with)|asked by)\s*$/i.test(
      reading.text.slice(Math.max(0, m.start - 25), m.start),
    ) || /^\s*(?:spoke|talked|met|sat down) (?:to|with)\b/.test(reading.text.slice(m.end, m.end + 30));
  const people = names.entities
    .filter((e) => e.types.includes('Person') && intro(e.mentions).length > 0 && !intro(e.mentions).some(asking))
    .map((e) => ({
      id: e.id,
      told: intro(e.mentions).length + intro(references(e)).length,
      at: intro(e.mentions)[0]?.start ?? 0,
    }))
    .sort((a, b) => b.told - a.told || a.at - b.at);
  return people[0]?.id ?? null;
}
