import { readByline } from '../dump/byline.ts';
import { isCaption, isHeadLike, isRule } from '../dump/classify.ts';
import { readDateline } from '../dump/dateline.ts';
import { type Line, linesOf, within } from '../dump/lines.ts';
import { isInstitution, isOutletName, isPersonName, isPlaceName, isRole } from '../dump/names.ts';
import type { Found } from '../dump/types.ts';
import { type Keeper, keeper } from './keeper.ts';
import { labelled } from './labelled.ts';
import { isCapitalised, type MetaContext, readMetaLine } from './metaLine.ts';
import { readTail } from './tail.ts';
import type { FoundFields } from './types.ts';

/** A head is over after so many lines, or once this many paragraphs of prose were met. */
const longestHead = 12;
const prose = 200;
const mostProse = 2;
const longestTitle = 220;
/** What stands above a headline and is none. */
const kicker =
  /^(?:for immediate release|press release|news release|media release|analysis|opinion|comment|exclusive|interview|explainer|feature|news|world|business|politics|technology|q\s?&\s?a|newsletter|\d{1,2}:\d{2})\s*:?$/i;

/**
 * Who published and wrote an article, where and when, as far as its own first and last lines tell: a text that holds one
 * article is stored as it is, so all offsets are those of the file. What no line says stays null; nothing is guessed.
 */
export function readHead(text: string, outlets: readonly string[]): FoundFields {
  const lines = linesOf(text).filter((l) => !isRule(l.text));
  const known: MetaContext = { outlets: new Set(outlets), isPlace: (name) => speaksOfPlace(text, name) };
  const keep = keeper(text);
  const titleAt = findTitle(lines, known, keep);
  let met = 0;
  for (const line of lines.slice(titleAt + 1, titleAt + 1 + longestHead)) {
    const isProse = line.text.length > prose || (line.text.length > 80 && /[.!?]["”’»]?$/.test(line.text));
    if (isProse) {
      met += 1;
      keep.dateline(readDateline(line));
      if (met === mostProse) break;
    } else readHeadLine(line, known, keep, met === 0);
  }
  readTail(lines, { keep, press: lines.slice(0, 3).some((l) => /\brelease\b/i.test(l.text)) });
  return { ...keep.read, language: null };
}

/** “in Lowmere”, or a place that opens the text in capitals. */
const speaksOfPlace = (text: string, name: string): boolean =>
  ['in', 'In', 'at', 'from', 'near', 'to', 'outside', 'across'].some((word) => text.includes(` ${word} ${name}`)) ||
  text.includes(`\n${name.toUpperCase()}`);

/** What one short line of a head says. Once prose was met, only what cannot be anything else is taken. */
function readHeadLine(line: Line, known: MetaContext, keep: Keeper, above: boolean): void {
  if (isCaption(line.text)) return;
  const field = labelled(line);
  const byline = readByline(line);
  const meta = readMetaLine(line, known, keep.hasAuthor());
  if (field !== undefined) keep.field(field.name, field.found, `the line “${field.label}”`);
  else if (byline !== undefined) keep.byline(byline, 'byline');
  else if (meta !== undefined && (above || line.text.length < 60)) keep.byline(meta, 'a line of the head');
  else if (readDateline(line) !== undefined) keep.dateline(readDateline(line));
  else if (above) readAloneLine(line, known, keep);
}

/** A name alone on a line between headline and text: an outlet, a writer, a writer with a place or an office. */
function readAloneLine(line: Line, known: MetaContext, keep: Keeper): void {
  const [, person = line.text, more] = /^([^,]+),\s+(\S.*)$/.exec(line.text) ?? [];
  const issue = /^From (?<name>\p{Lu}[^,]{2,40}), (?:no|issue|vol)\b/iu.exec(line.text)?.groups?.name;
  if (issue !== undefined) keep.field('publisher', within(line, 5, issue), 'the line that names the issue');
  else if (known.outlets.has(line.text)) keep.field('publisher', within(line, 0, line.text), 'a line of its own');
  else if (isRole(person) && more !== undefined && isCapitalised(more)) {
    keep.role();
    keep.field('publisher', within(line, line.text.length - more.length, more), 'the writer’s office');
  } else if (isRole(line.text)) keep.role();
  else if (isPersonName(person) && (more === undefined || isRole(more) || isPlaceName(more))) {
    keep.maybeAuthor(within(line, 0, person), more !== undefined && isRole(more));
    if (more !== undefined && !isRole(more)) keep.maybePlace(within(line, line.text.length - more.length, more));
  } else if (
    isHeadLike(line.text) &&
    line.text.split(/\s+/).length <= 6 &&
    (isOutletName(line.text) || isInstitution(line.text))
  )
    keep.field('publisher', within(line, 0, line.text), 'alone on a line under the headline');
}

/** The first line that can be a headline; kickers, days and outlets above it are read for what they are. */
function findTitle(lines: readonly Line[], known: MetaContext, keep: Keeper): number {
  for (const [i, line] of lines.slice(0, 6).entries()) {
    const next = lines[i + 1];
    const field = labelled(line);
    if (field?.name === 'title') {
      keep.field('title', field.found, `the line “${field.label}”`);
      return i;
    }
    if (next !== undefined) {
      if (kicker.test(line.text)) continue;
      if (field !== undefined) {
        keep.field(field.name, field.found, `the line “${field.label}”`);
        continue;
      }
      const meta = readMetaLine(line, known);
      // A headline may name a day too; above it only what is sure to be an outlet is one.
      const outlet = meta?.publisher?.value;
      if (meta !== undefined && (outlet === undefined || known.outlets.has(outlet) || isOutletName(outlet))) {
        keep.byline(meta, 'a line above the headline');
        continue;
      }
      if (isMasthead(line, next)) {
        keep.field('publisher', within(line, 0, line.text), 'alone above the headline');
        continue;
      }
    }
    const serial = /^(?<name>\p{Lu}[^#:]{2,40}) #\d+:/u.exec(line.text)?.groups?.name;
    if (serial !== undefined)
      keep.field('publisher', within(line, 0, serial), 'the number of the issue in the headline');
    keep.field('title', titleOf(line), i === 0 ? 'first line' : 'the first line that is a headline');
    return i;
  }
  const [first] = lines;
  if (first !== undefined) keep.field('title', titleOf(first), 'first line');
  return 0;
}

/** “The Courier” above a longer line that can be a headline. */
const isMasthead = (line: Line, next: Line): boolean => {
  const words = line.text.split(/\s+/);
  return (
    words.length <= 4 &&
    words.every((w) => /^\p{Lu}|^of$/u.test(w)) &&
    isOutletName(line.text) &&
    isHeadLike(next.text, longestTitle) &&
    next.text.length > line.text.length &&
    readByline(next) === undefined &&
    !isPersonName(next.text)
  );
};

/** A headline as Markdown writes it loses its mark; of a paragraph that stands first, its beginning is the title. */
function titleOf(line: Line): Found {
  const mark = /^#{1,6}\s+/.exec(line.text)?.[0].length ?? 0;
  const bare = line.text.slice(mark);
  if (bare.length <= longestTitle) return within(line, mark, bare.replace(/\s+#+$/, ''));
  const sentence = /^.{20,200}?[.!?…]["”’»]?(?=\s)/u.exec(bare)?.[0];
  const words = sentence ?? bare.slice(0, bare.lastIndexOf(' ', 120) > 0 ? bare.lastIndexOf(' ', 120) : 120);
  return within(line, mark, words, `${words.replace(/\s+/g, ' ')}${sentence === undefined ? '…' : ''}`);
}
