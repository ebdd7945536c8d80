import type { Byline } from '../dump/byline.ts';
import type { Dateline } from '../dump/dateline.ts';
import type { Found } from '../dump/types.ts';
import type { FoundField } from './types.ts';

type Kept = {
  title: FoundField | null;
  publisher: FoundField | null;
  authors: FoundField[];
  date: FoundField | null;
  dateline: FoundField | null;
  url: FoundField | null;
};
export type Keeper = ReturnType<typeof keeper>;

/** Collects what the lines of a head say. The first that says a field is believed, whatever later ones say of it. */
export function keeper(text: string) {
  const read: Kept = { title: null, publisher: null, authors: [], date: null, dateline: null, url: null };
  const alone = 'alone on a line of the head';
  const toField = (f: Found, where: string): FoundField => ({ ...f, words: text.slice(f.start, f.end), where });
  const field = (name: keyof Kept, f: Found | null, where: string): void => {
    if (f === null) return;
    if (name !== 'authors') read[name] ??= toField(f, where);
    else if (!read.authors.some((a) => a.value === f.value)) read.authors.push(toField(f, where));
  };
  /** A name alone on a line is a byline once a line beside it says when, where, or what that person does. */
  let waiting: { author: Found; place: Found | null } | null = null;
  const settle = () => {
    if (waiting === null) return;
    if (read.authors.length === 0) field('authors', waiting.author, alone);
    field('dateline', waiting.place, alone);
    waiting = null;
  };
  return {
    read: read as Readonly<Kept>,
    field,
    byline: ({ authors, publisher, date, dateline }: Byline, where: string) => {
      // The byline names the writer: two capitalised words beside it name a paper.
      if (where === 'byline' && authors.length > 0 && waiting !== null && waiting.place === null) {
        field('publisher', waiting.author, 'alone on a line beside the byline');
        waiting = null;
      }
      settle();
      if (read.authors.length === 0 || where === 'byline') for (const a of authors) field('authors', a, where);
      field('publisher', publisher, where);
      field('date', date, where);
      field('dateline', dateline, where);
    },
    dateline: (opened: Dateline | undefined) => {
      if (opened === undefined) return;
      settle();
      const where = 'where the first paragraph begins';
      field('dateline', opened.place, where);
      field('date', opened.date, where);
      field('publisher', opened.agency, where);
    },
    maybeAuthor: (author: Found, sure: boolean) => {
      waiting ??= { author, place: null };
      if (sure || read.date !== null || read.publisher !== null) settle();
    },
    maybePlace: (place: Found) => {
      if (waiting === null) field('dateline', place, alone);
      else waiting.place = place;
    },
    hasAuthor: () => waiting !== null || read.authors.length > 0,
    role: settle,
  };
}
