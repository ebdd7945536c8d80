import type { DumpArticle, PartKind } from './types.ts';

/** Lines of these kinds that stand under each other are one paragraph of lines. */
const together: ReadonlySet<PartKind> = new Set(['list', 'related', 'references']);

export type StoredText = {
  readonly text: string;
  /** Where in it a place of the dump stands; undefined for what is no part of it. */
  at(offset: number): number | undefined;
};

/** The text that is stored of an article: its headline, then every part in its order, in the form our articles have. */
export function storedText(dump: string, { title, parts }: DumpArticle): StoredText {
  let text = `# ${title.value}`;
  const moved = [{ start: title.start, end: title.end, to: 2 }];
  let last: PartKind | undefined;
  for (const { kind, start, end } of parts) {
    text += kind === last && together.has(kind) ? '\n' : kind === 'head' ? '\n\n## ' : '\n\n';
    moved.push({ start, end, to: text.length });
    text += dump.slice(start, end).replaceAll('\u00a0', ' ');
    last = kind;
  }
  return {
    text,
    at: (offset) => {
      const part = moved.find((m) => offset >= m.start && offset <= m.end);
      return part === undefined ? undefined : part.to + offset - part.start;
    },
  };
}
