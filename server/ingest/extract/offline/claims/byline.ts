import type { ArticleToExtract } from '../../extractor.ts';
import type { Names, Paragraph, Range, Reading } from '../../reading.ts';
import type { Found } from './found.ts';
import { isRoleWord } from './roleWords.ts';

type Mention = Range & { readonly id: string; readonly types: readonly string[] };

/** What the byline says itself: as what somebody writes for the paper. */
export function readByline(reading: Reading, names: Names, article: ArticleToExtract): Found[] {
  const outlet = names.entities.find(
    (e) => e.name === article.publisher || e.aliases.includes(article.publisher ?? ''),
  );
  return reading.paragraphs.flatMap((paragraph): Found[] => {
    if (paragraph.kind !== 'meta') return [];
    const here = mentionsIn(names, paragraph);
    return asWhat(reading, paragraph, here, outlet?.id);
  });
}

const mentionsIn = (names: Names, { start, end }: Paragraph): Mention[] =>
  names.entities.flatMap((e) =>
    e.mentions.filter((m) => m.start >= start && m.end <= end).map((m) => ({ ...m, id: e.id, types: e.types })),
  );

/** “By Ann Hale, Court Reporter” */
function asWhat(reading: Reading, paragraph: Paragraph, here: readonly Mention[], outlet: string | undefined): Found[] {
  if (outlet === undefined) return [];
  return here.flatMap((m): Found[] => {
    if (!m.types.includes('Person')) return [];
    const role = /^,?\s*([A-Z][\p{L}-]+(?: [\p{L}-]+){0,3})/u.exec(reading.text.slice(m.end, paragraph.end));
    const label = role?.[1];
    if (role === null || label === undefined || !isRoleWord(label.split(' ').at(-1)?.toLowerCase() ?? '')) return [];
    const passage = { start: m.start, end: m.end + role[0].length };
    return [{ subject: m.id, predicate: 'HOLDS_ROLE', object: outlet, label: label.toLowerCase(), anchor: m, passage }];
  });
}
