import { paragraphs } from '../claims/paragraphs.ts';
import { type ArticleFrontMatter, articleFrontMatter } from '../contract/annotation.ts';
import { edtfBounds } from '../contract/edtf.ts';
import { BadFile } from './problem.ts';
import { articleLimit, articleText, readTextFile } from './textFile.ts';
import { parseBy, readYaml } from './yamlFile.ts';

export type ArticleFile = { readonly front: ArticleFrontMatter; readonly text: string };

/** An article file: YAML front matter between two lines `---`, then the text that is stored and pointed into. */
export const readArticleFile = (path: string): ArticleFile => parseArticle(readTextFile(path, articleLimit));

export function parseArticle(raw: string): ArticleFile {
  const file = articleText(raw);
  const opened = /^---[ \t]*\n/.exec(file);
  if (opened === null)
    throw new BadFile(
      1,
      'has no front matter; begin it with a line "---", then title, publisher, date and kind as YAML',
    );
  const closed = /^---[ \t]*$/m.exec(file.slice(opened[0].length));
  if (closed === null) throw new BadFile(1, 'has front matter that never ends; close it with a line "---"');
  const yaml = file.slice(opened[0].length, opened[0].length + closed.index);
  const { value, lineOf } = readYaml(yaml, 2);
  const parsed = parseBy(articleFrontMatter, value);
  if (!('data' in parsed)) throw new BadFile(lineOf(parsed.path), `front matter: ${parsed.reason}`);
  const front = parsed.data;
  if (front.date !== null && edtfBounds(front.date) === undefined)
    throw new BadFile(lineOf(['date']), `front matter: date: "${front.date}" is no date that exists`);

  const body = file.slice(opened[0].length + closed.index + closed[0].length);
  const lead = /^(?:[^\S\n]*\n)+/.exec(body)?.[0].length ?? 0;
  const text = body.slice(lead).trimEnd();
  if (text === '') throw new BadFile(null, 'has no text after its front matter');
  const [head] = paragraphs(text);
  const headline = head?.kind === 'headline' ? text.slice(head.start + 2, head.end).trim() : undefined;
  if (headline !== undefined && headline !== front.title)
    throw new BadFile(
      file.slice(0, file.length - body.length + lead).split('\n').length,
      `headline "${headline}" is not the title "${front.title}"; make them the same`,
    );
  return { front, text };
}
