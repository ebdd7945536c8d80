import type { Assertion } from '../../../server/contract/claim.ts';
import type { EntityRef } from '../../../server/contract/graph.ts';
import type { Path } from '../../../server/contract/path.ts';
import { sidesOf } from '../../ui/claimSides.ts';
import { dateInWords } from '../../ui/dates.ts';
import { modalityWords, stanceWords, standingWords } from '../../ui/words.ts';
import { noteOf, voicesInLine } from './voices.ts';

/** Paths as Markdown to hand on: the paragraph, then hop by hop its claims, each voice with a numbered passage, and the sources. */
export function pathsAsMarkdown(title: string, paths: readonly Path[], address: string): string {
  const sources: Assertion[] = [];
  const numbered = (a: Assertion) => sources.push(a);
  const hops = paths.flatMap((path) => [
    `## ${path.entities.map((e) => plain(e.name)).join(' – ')}`,
    ...path.hops.flatMap((hop, i) => [
      `### Hop ${i + 1}: ${ends(path, i)} (${standingWords[hop.link.standing].word.toLowerCase()}${i === path.weakest && path.hops.length > 1 ? ', weakest hop' : ''})`,
      ...hop.claims.map((claim) => {
        const { affirms, answers } = sidesOf(claim);
        return [
          `**${plain(claim.statement)}** ${standingWords[claim.standing].word}.`,
          '',
          ...[...affirms, ...answers].map((a) => `- ${said(a)} [${numbered(a)}]`),
        ].join('\n');
      }),
      `Would strengthen it: ${plain(hop.wouldStrengthen)}.`,
    ]),
  ]);
  return `${[
    `# ${plain(title)}`,
    'A path is a chain of claims, not a claim.',
    ...paths.map((p) => plain(p.paragraph.text)),
    ...hops,
    '## Passages and sources',
    sources.map((a, i) => `${i + 1}. ${source(a)}`).join('\n'),
    `From ${address}`,
  ].join('\n\n')}\n`;
}

const ends = (path: Path, i: number): string => {
  const [a, b] = [path.entities[i], path.entities[i + 1]].map((e: EntityRef | undefined) => plain(e?.name ?? ''));
  return path.hops[i]?.forward ? `${a} → ${b}` : `${a} ← ${b}`;
};
const said = (a: Assertion): string =>
  `${plain(voicesInLine(a))}: ${stanceWords[a.stance].verb.toLowerCase()}, ${modalityWords[a.modality]}${noteOf(a)}`;

function source(a: Assertion): string {
  const words = a.passages.filter((p) => p.part === 'content');
  const shown = words.length > 0 ? words : a.passages;
  const text = shown.map((p) => `${plain(p.before)}**${plain(p.text)}**${plain(p.after)}`).join(' … ');
  const { article } = a;
  const where = `paragraph ${[...new Set(shown.map((p) => p.paragraph))].join(', ')}`;
  return article.kind === 'digest'
    ? `${text} — retold by us from ${plain(article.digestOf ?? article.title)}, ${where}; only words in quotation marks are the article’s.`
    : `${text} — ${plain(article.publisher.name)}, “${plain(article.title)}”, ${dateInWords(article.publishedOn)}, ${where}.`;
}

/** Signs that Markdown would read as its own, and breaks that would end a line. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/([\\`*_[\]<>#|])/g, '\\$1');
