import type { ExtractedEntity, Extraction } from '../../server/contract/extraction.ts';

/** Another program's findings in our form, so that both are scored alike on the same texts in the same run. */
export type Baseline = {
  readonly name: string;
  read(text: string): Promise<Extraction>;
  close(): Promise<void>;
};

export type Tagged = { readonly start: number; readonly end: number; readonly type: string; readonly key?: string };

/** Mentions of one type and text are one entity, and a surname alone is the person whose full name has it. */
export function clustered(text: string, tagged: readonly Tagged[]): ExtractedEntity[] {
  const words = (t: Tagged) => text.slice(t.start, t.end);
  const people = tagged.filter((t) => t.type === 'Person').map(words);
  const keyOf = (t: Tagged): string => {
    const full = people.find((p) => p !== words(t) && p.endsWith(` ${words(t)}`));
    return t.key ?? (t.type === 'Person' && full !== undefined ? full : words(t));
  };
  const groups = new Map<string, Tagged[]>();
  for (const t of [...tagged].sort((a, b) => a.start - b.start)) {
    const key = `${t.type} ${keyOf(t)}`;
    groups.set(key, [...(groups.get(key) ?? []), t]);
  }
  return [...groups.values()].flatMap((group, i) => {
    const [first] = group;
    if (first === undefined) return [];
    const names = [...new Set(group.map(words))].sort((a, b) => b.length - a.length);
    const [name = ''] = names;
    const mentions = group.map((t) => ({ start: t.start, end: t.end, text: words(t) }));
    return [{ id: `e${i + 1}`, types: [first.type], name, aliases: names.slice(1), mentions }];
  });
}

export const emptyHead: Extraction['article'] = {
  title: '',
  publisher: null,
  authors: [],
  publishedOn: null,
  dateline: null,
};

const opening = /^[“”„«»"'‘’`\s]+/u;
/** What some programs count into a quotation behind its closing mark. */
const closing = /[”“"’»'`][\s.,;:!?”"’]*$|\s+$/u;
/** A quotation without its marks. */
export function withoutMarks(
  text: string,
  start: number,
  end: number,
): { start: number; end: number; text: string } | undefined {
  const whole = text.slice(start, end);
  const before = opening.exec(whole)?.[0].length ?? 0;
  const inner = whole.slice(before).replace(closing, '');
  if (inner === '') return undefined;
  return { start: start + before, end: start + before + inner.length, text: inner };
}
