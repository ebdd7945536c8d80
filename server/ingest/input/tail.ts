import { type Line, within } from '../dump/lines.ts';
import { isPersonName } from '../dump/names.ts';
import type { Keeper } from './keeper.ts';

const farthest = 8;
const longest = 400;

/**
 * What the last lines of an article tell, where its head did not: “© 2026 The Courier”, “(Reporting by Ana Reyes; editing
 * by …)”, and in a press release “About the Harrow Institute”.
 */
export function readTail(
  lines: readonly Line[],
  { keep, press }: { readonly keep: Keeper; readonly press: boolean },
): void {
  for (const line of lines.slice(-farthest).filter((l) => l.text.length <= longest)) {
    const owner =
      /^(?:©|\(c\)|copyright)(?:\s*(?:©|\(c\)))?\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?)?,?\s+(?:by\s+)?(?<name>\p{Lu}[\p{L}\d&.' ’-]{2,60}?)(?:[,.]|\s+all rights|\s*$)/iu.exec(
        line.text,
      );
    const name = owner?.groups?.name;
    if (owner !== null && name !== undefined)
      keep.field('publisher', within(line, owner[0].indexOf(name), name), 'copyright line');
    const about = press ? /^About (?:the )?(?<name>\p{Lu}[^.:]{2,60})$/u.exec(line.text)?.groups?.name : undefined;
    if (about !== undefined)
      keep.field('publisher', within(line, line.text.length - about.length, about), `the heading “${line.text}”`);
    readDesk(line, keep);
  }
}

/** Names behind “Reporting by”, up to the next job. */
function readDesk(line: Line, keep: Keeper): void {
  if (keep.read.authors.length > 0) return;
  const told = /^\(?(?:additional )?reporting by\s+(?<names>[^;)]+)/i.exec(line.text);
  const names = told?.groups?.names;
  if (told === null || names === undefined) return;
  const from = told[0].length - names.length;
  for (const m of names.matchAll(/[^,&]+?(?=\s+and\s+|\s+in\s+\p{Lu}|[,&]|$)/gu)) {
    const bare = m[0].replace(/^\s*(?:and\s+)?/, '');
    if (isPersonName(bare))
      keep.field('authors', within(line, from + m.index + m[0].length - bare.length, bare), 'reporting line');
  }
}
