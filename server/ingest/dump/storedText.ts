import type { DumpArticle, PartKind } from './types.ts';

/** Lines of these kinds that stand under each other are one paragraph of lines. */
const together: ReadonlySet<PartKind> = new Set(['list', 'related', 'references']);

/** The text that is stored of an article: its headline, then every part in its order, in the form our articles have. */
export function storedText(dump: string, { title, parts }: DumpArticle): string {
  const blocks = [`# ${title.value}`];
  let last: PartKind | undefined;
  for (const { kind, start, end } of parts) {
    const words = dump.slice(start, end).replaceAll('\u00a0', ' ');
    if (kind === last && together.has(kind)) blocks.push(`${blocks.pop()}\n${words}`);
    else blocks.push(kind === 'head' ? `## ${words}` : words);
    last = kind;
  }
  return blocks.join('\n\n');
}
