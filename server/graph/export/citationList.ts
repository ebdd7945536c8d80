import { passageText, passageTexts, placeText, reachText, saysText } from '../../claims/citations.ts';
import type { ExportGraph } from './exportGraph.ts';
import { permalink } from './hrefs.ts';

/** A numbered list to print, one block an assertion: who says what through whom, in which words, where. */
export function citationList({ claims, articles, covers }: ExportGraph): string {
  const urls = new Map(articles.map((a) => [a.id, a.url]));
  let number = 0;
  const blocks = claims.flatMap((c) =>
    c.assertions.map((a) => {
      number += 1;
      const url = urls.get(a.article.id) ?? null;
      const reach = reachText(a);
      const waits = a.review === 'proposed' ? ' · not reviewed' : '';
      return [
        `${number}. ${escaped(saysText(a, c))}`,
        ...passageTexts(a).map((p) => `   ${escaped(passageText(p))}`),
        ...(reach === null ? [] : [`   ${escaped(reach)}`]),
        `   ${escaped(placeText(a))}${url === null ? '' : `, <${url.replace(/[<>\s]/g, encodeURIComponent)}>`}`,
        `   Stance ${a.stance} · modality ${a.modality} · standing of the claim ${c.standing}${waits} · ${permalink(c.id)}`,
      ].join('  \n');
    }),
  );
  return `${['# Who says what, and where', escaped(covers), ...blocks].join('\n\n')}\n`;
}

/** Text that Markdown would otherwise take for its own signs. */
const escaped = (text: string): string => text.replace(/\s*\n\s*/g, ' ').replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
