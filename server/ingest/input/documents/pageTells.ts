import { edtfBounds } from '../../../contract/edtf.ts';
import { plainWords } from '../typeset.ts';
import type { Tells, Told } from './raw.ts';

type Element = {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
};
export type Page = {
  querySelectorAll(selector: string): Iterable<Element>;
  querySelector(selector: string): Element | null;
};

/** What a page says of itself to machines: JSON-LD before meta elements before times and links. */
export function pageTells(page: Page): Tells {
  const data = linkedData(page);
  const meta = (...names: string[]): Told | null => {
    for (const name of names)
      for (const e of page.querySelectorAll(
        `meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`,
      )) {
        const words = plainWords(e.getAttribute('content') ?? '');
        if (words !== '') return { value: words, words, where: `the page’s ${name}` };
      }
    return null;
  };
  const authors =
    data.authors.length > 0
      ? data.authors
      : [meta('author', 'article:author', 'parsely-author', 'citation_author')].flatMap((a) => a ?? []);
  const published = [
    data.date,
    meta(
      'article:published_time',
      'og:published_time',
      'datePublished',
      'date',
      'dc.date',
      'DC.date.issued',
      'parsely-pub-date',
      'citation_publication_date',
      'pubdate',
    ),
    timeOf(page),
  ];
  const language = page.querySelector('html')?.getAttribute('lang') ?? '';
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  return {
    title: data.title ?? meta('og:title', 'twitter:title') ?? titleElement(page),
    publisher: data.publisher ?? meta('og:site_name', 'application-name', 'citation_journal_title'),
    authors: authors
      .filter((a) => !URL.canParse(a.value))
      .map((a) => ({ ...a, value: a.value.replace(/^by\s+/i, '') })),
    date: published.flatMap((p) => day(p) ?? [])[0] ?? null,
    language: /^[a-z]{2,3}\b/i.test(language)
      ? {
          value: language
            .slice(0, 3)
            .replace(/[^a-z]/gi, '')
            .toLowerCase(),
          words: language,
          where: 'the page’s lang',
        }
      : null,
    url: address(canonical, 'the page’s canonical link') ?? address(meta('og:url')?.value ?? '', 'the page’s og:url'),
  };
}

const address = (url: string, where: string): Told | null =>
  /^https?:/.test(url) && URL.canParse(url) ? { value: url, words: url, where } : null;
const titleElement = (page: Page): Told | null => {
  const words = plainWords(page.querySelector('title')?.textContent ?? '');
  return words === '' ? null : { value: words, words, where: 'the page’s title' };
};
const timeOf = (page: Page): Told | null => {
  const time = page.querySelector(
    'time[itemprop="datePublished"], time[pubdate], article time[datetime], time[datetime]',
  );
  const words = time?.getAttribute('datetime') ?? '';
  return words === '' ? null : { value: words, words, where: 'the page’s time' };
};
const day = (told: Told | null): Told | undefined => {
  const value = /^\d{4}-\d{2}(?:-\d{2})?/.exec(told?.value.replaceAll('/', '-') ?? '')?.[0];
  return told === null || value === undefined || edtfBounds(value) === undefined ? undefined : { ...told, value };
};

type Thing = Readonly<Record<string, unknown>>;
const isThing = (x: unknown): x is Thing => typeof x === 'object' && x !== null && !Array.isArray(x);
const listOf = (x: unknown): unknown[] => (Array.isArray(x) ? x : x === undefined || x === null ? [] : [x]);
const told = (x: unknown, name: string): Told[] => {
  const words = typeof x === 'string' ? plainWords(x) : '';
  return words === '' ? [] : [{ value: words, words, where: `the page’s ${name}` }];
};

/** What schema.org data in the page says of the article. Data that is no JSON says nothing. */
function linkedData(page: Page): Pick<Tells, 'title' | 'publisher' | 'date'> & { authors: Told[] } {
  const things: Thing[] = [];
  for (const e of page.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const parsed: unknown = JSON.parse(e.textContent ?? '');
      const top = listOf(parsed).filter(isThing);
      things.push(...top, ...top.flatMap((t) => listOf(t['@graph']).filter(isThing)));
    } catch {
      // A page’s broken data is no reason to refuse the page.
    }
  }
  const article = things.find((t) =>
    listOf(t['@type']).some((type) => /Article$|^(?:BlogPosting|Report)$/.test(String(type))),
  );
  const nameOf = (x: unknown): unknown => (isThing(x) ? x.name : x);
  return {
    title: told(article?.headline, 'headline')[0] ?? null,
    publisher: told(nameOf(listOf(article?.publisher)[0]), 'publisher')[0] ?? null,
    date: told(article?.datePublished, 'datePublished')[0] ?? null,
    authors: listOf(article?.author).flatMap((a) => told(nameOf(a), 'author')),
  };
}
