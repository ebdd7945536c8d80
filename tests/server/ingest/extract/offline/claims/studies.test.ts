import { expect, test } from '@jest/globals';
import { sayings } from './marked.ts';
import { readsAs } from './read.ts';

/** A sentence, and everything that it claims. */
const sentences: readonly (readonly [string, readonly string[]])[] = [
  ['In a report on [O Acme] published on Monday, the [B Audit Office] saw holes.', []],
  ['In a report on [O Acme] published on Monday, the [B Audit Office] warned of holes.', ['audit-office STUDIES acme']],
  ['The [B Audit Office] said in a report on [O Acme] that it was late.', ['audit-office STUDIES acme']],
  ['A report by the [B Audit Office] on [O Acme] is late.', ['audit-office STUDIES acme']],
  ["[P Ann Hale]'s paper on [S Lynx] is late.", ['ann-hale STUDIES lynx']],
  ['[P Ann Hale] wrote a book about [S Lynx].', ['ann-hale STUDIES lynx']],
  ['[P Ann Hale] dismissed a report on [S Lynx].', []],
  ['[P Ann Hale] never wrote a book about [S Lynx].', []],
  ['The [N Daily Post] ran a story about [O Acme].', ['daily-post REPORTS_ON acme']],
  ['[O Acme] is under investigation by the [B Fraud Squad].', ['fraud-squad STUDIES acme']],
  ['[O Acme] came under scrutiny from the [B Fraud Squad] in May.', ['fraud-squad STUDIES acme']],
  ['The [B Audit Office] found last year that [O Acme] was late.', ['audit-office STUDIES acme']],
  ['[O Acme] found last year that the [B Audit Office] was late.', []],
  // What data are of is no object of study.
  ['[O Acme] analysed [W Census] data to find jobs.', []],
  ['[O Acme] analysed [S Lynx] in May.', ['acme STUDIES lynx']],
];

test.each(sentences)('who studies what: %s', (sentence, claims) => {
  expect(sayings(sentence).sort()).toEqual(claims);
});

/** A text, and what it says of documents without a name. */
const texts: readonly (readonly [string, readonly string[]])[] = [
  ['Acme Systems is a firm. Its annual report says the price was right.', ['Acme Systems AUTHORED Its annual report']],
  ['A study, published in May by Acme Systems, says the price was right.', ['Acme Systems AUTHORED A study']],
];

test.each(texts)('who wrote what: %s', async (text, claims) => {
  expect(await readsAs(text)).toEqual(claims);
});
