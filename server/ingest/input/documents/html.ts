import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { BadFile } from '../../problem.ts';
import { plainWords } from '../typeset.ts';
import { blocksOf, type DomNode } from './blocks.ts';
import { type Page, pageTells } from './pageTells.ts';
import type { Block, RawDocument } from './raw.ts';

/** A page of more elements than any article has. */
const mostElements = 200_000;
const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** The article of a web page: no script runs, nothing is fetched, and what stands around the article is listed as left out. */
export function readHtml(html: string): RawDocument {
  const parse = () => parseHTML(/<(?:html|body)\b/i.test(html) ? html : `<html><body>${html}</body></html>`).document;
  const page = parse();
  if (page.getElementsByTagName('*').length > mostElements)
    throw new BadFile(null, `holds more than ${mostElements.toLocaleString('en')} elements; save the article alone`);
  // linkedom's typings and those of a browser do not meet; what we read of a node is all of Page and DomNode.
  const tells = pageTells(page as unknown as Page);
  const everything = blocksOf(page.documentElement as unknown as DomNode);
  if (everything.length === 0)
    throw new BadFile(
      null,
      'holds no words; if the page builds itself by script, save it from a browser once it is shown',
    );
  // Readability takes the page apart, so it gets one of its own.
  const found = new Readability<DomNode>(parse(), {
    serializer: (node) => node as unknown as DomNode,
    charThreshold: 200,
  }).parse();
  const read = found?.content ? blocksOf(found.content) : [];
  const body = read.length === 0 ? everything : read;
  const heads = [...page.querySelectorAll('h1')].map((h) => plainWords(h.textContent ?? '')).filter((h) => h !== '');
  const title =
    (heads.length === 1 ? heads[0] : undefined) ??
    withoutSite(tells.title?.value, tells.publisher?.value) ??
    body[0]?.text ??
    '';
  const seen = new Set(everything.map((b) => b.text));
  const byline = plainWords(found?.byline ?? '');
  const isOnPage =
    byline !== '' && [...seen].some((t) => t.includes(byline)) && !body.some((b) => b.text.includes(byline));
  const blocks: Block[] = [
    { kind: 'title', text: title },
    ...(isOnPage ? [{ kind: 'byline' as const, text: byline }] : []),
    ...body.filter((b, i) => i > 3 || !same(b.text, title)),
  ];
  const kept = new Set(blocks.map((b) => b.text));
  const around = everything.filter((b) => !kept.has(b.text) && !same(b.text, title)).map((b) => b.text);
  return {
    kind: 'html',
    blocks,
    tells: {
      ...tells,
      title: seen.has(title) ? { value: title, words: title, where: 'the page’s headline' } : tells.title,
    },
    pages: null,
    leftOut: around.length === 0 ? [] : [{ why: 'stands on the page around the article', words: around.join('\n') }],
    warnings: read.length === 0 ? ['no article can be told from the rest of the page, so all its words are taken'] : [],
  };
}

/** “Headline | The Courier” names the site behind the headline. */
function withoutSite(title: string | undefined, site: string | undefined): string | undefined {
  if (title === undefined || site === undefined) return title;
  const cut = title.search(/\s+[|–—-]\s+[^|–—]*$/);
  return cut > 0 && same(title.slice(cut).replace(/^\s+[|–—-]\s+/, ''), site) ? title.slice(0, cut) : title;
}
