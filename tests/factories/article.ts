import { stringify } from 'yaml';

type Front = Readonly<Record<string, unknown>>;
const newsFront = {
  title: 'Valdoria buys filters',
  publisher: 'The Herald',
  authors: ['Ana Reyes'],
  date: '2025-10-24',
  kind: 'original',
};
/** The invented article that annotations of tests/factories/annotation.ts belong to. */
const newsParagraphs = [
  'By Ana Reyes',
  'Norvik Systems sold Valdoria its Lantern filter in 2019, Delta Radio cited a leaked memo as saying.',
  'More than 17 cities run Lantern 😀, officials said. The ministry told Delta Radio that this “is not true”.',
  'Valdoria plans to replace Lantern. Norvik is based in Ostmark, the “silicon coast”.',
];

/** An article file as it lies on the disk. */
export function articleFile({
  front = {},
  paragraphs = newsParagraphs,
  headline,
}: {
  front?: Front;
  paragraphs?: string[];
  headline?: string;
} = {}): string {
  const all: Front = { ...newsFront, ...front };
  return `---\n${stringify(all)}---\n\n# ${headline ?? all.title}\n\n${paragraphs.join('\n\n')}\n`;
}
