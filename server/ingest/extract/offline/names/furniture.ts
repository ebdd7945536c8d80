import { hardStops } from './lists/never.ts';
import type { Group } from './runs.ts';
import type { Text } from './text.ts';
import { type Votes, vote } from './votes.ts';

/** What a name's place in bylines, captions, datelines and lists tells of its type. */
export function votesOfFurniture(
  text: Text,
  { first, last }: Group,
  before: string,
  after: string,
  votes: Votes,
): void {
  const [start, end] = [text.words[first], text.words[last - 1]];
  const paragraph = text.paragraphs[start?.paragraph ?? 0];
  if (start === undefined || end === undefined || paragraph === undefined) return;
  const { kind } = paragraph;
  const opens = start.start === paragraph.start;
  // “PORT VALE (Delta Wire) --”
  if (opens && /^\p{Lu}{3,}/u.test(start.text) && /^(?:[(,–—-]|--|and)$/.test(after)) vote(votes, 'Place', 2.5);
  // “Photo: Ana Moss”
  const several = /\s/.test(text.text.slice(start.start, end.end));
  if ((kind === 'meta' || kind === 'caption') && several && /^(?:[:|/]|by)$/i.test(before)) vote(votes, 'Person', 1);
  // A line of its own beside the byline is the outlet's.
  if ((kind === 'meta' || kind === 'deck') && opens && end.end === paragraph.end) vote(votes, 'Outlet', 2);
  if (kind === 'meta' && (before === '|' || (opens && /^[,|]$/.test(after)))) vote(votes, 'Outlet', 1.5);
  // “Yarra Ledger, 14 July 2026”
  const then = text.words[last + 1]?.text ?? '';
  if (kind === 'meta' && opens && after === ',' && (/^\d/.test(then) || hardStops.has(then))) vote(votes, 'Outlet', 3);
  if (kind === 'list' && before === '(' && after === ')') vote(votes, 'Place', 1.6);
}
