import fc from 'fast-check';

/** One article as a dump lays it out, and what a reader of the dump should say of it. */
const words = fc.constantFrom(
  'cranes',
  'harbour',
  'dockers',
  'ferries',
  'quay',
  'lenses',
  'council',
  'yard',
  'sensors',
);
const sentence = fc
  .array(words, { minLength: 4, maxLength: 12 })
  .map((ws) => `The ${ws.join(' ')} of “Valdoria” wait 😀.`);
const paragraph = fc.array(sentence, { minLength: 2, maxLength: 4 }).map((s) => s.join(' '));
const head = fc.array(words, { minLength: 2, maxLength: 5 }).map((ws) => `What ${ws.join(' ')} want`);
const person = fc.constantFrom('Ana Reyes', 'Jost Lindqvist', 'Wilma O’Terne', 'Łukasz Żak');
const place = fc.constantFrom('Lowmere', 'Port Vale', 'Greyhaven');
const date = fc
  .date({ min: new Date('1999-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));
const inWords = (iso: string) =>
  new Date(`${iso}T12:00:00Z`).toLocaleDateString('en-US', {
    month: 'long',
    day: 'numeric',
    year: 'numeric',
    timeZone: 'UTC',
  });

const part = fc.oneof(
  { weight: 4, arbitrary: paragraph.map((text) => ({ kind: 'text', text })) },
  head.chain((h) => paragraph.map((p) => ({ kind: 'head', text: h, after: p }))),
  sentence.map((s) => ({ kind: 'caption', text: `${s.slice(0, -1)} (Credit: Harbour Board).` })),
  sentence.map((s) => ({ kind: 'list', text: `• ${s}` })),
);
const anyArticle = fc
  .record({
    title: fc.tuple(head, fc.constantFrom('', '?', ' “again”')).map(([h, end]) => `${h}${end}`),
    blanks: fc.constantFrom(1, 2),
    caption: fc.option(sentence.map((s) => `${s} / NSO - PD`)),
    author: person,
    place: fc.option(place),
    date: fc.option(date),
    hard: fc.boolean(),
    opening: paragraph,
    parts: fc.array(part, { maxLength: 5 }),
  })
  .map(({ title, blanks, caption, author, place: at, date: day, hard, opening, parts }) => {
    const byline = `By ${author}${at === null ? '' : ` in ${at}`}${day === null ? '' : `${hard ? '\u00a0' : ' '}${inWords(day)}`}`;
    const body = [
      { kind: 'text', text: opening },
      ...parts.flatMap((p) => ('after' in p ? [p, { kind: 'text', text: p.after }] : [p])),
    ];
    const top = [title, ...(caption === null ? [] : [caption]), byline].join('\n');
    const short = (p: { kind: string; text: string }) => `${p.kind}: ${p.text.slice(0, 40)}`;
    return {
      text: `${title}${'\n'.repeat(blanks + 1)}${top}\n\n${body.map((p) => p.text).join('\n\n')}`,
      read: {
        title,
        publisher: null,
        authors: [author],
        date: day === null ? null : [day, inWords(day)],
        dateline: at,
        parts: [
          ...(caption === null ? [] : [{ kind: 'caption', text: caption }]),
          { kind: 'byline', text: byline.replaceAll('\u00a0', ' ') },
          ...body,
        ].map(short),
      },
    };
  });

/** Articles one after the other without a separator but blank lines, a hard space on some. */
export const anyDump = fc
  .tuple(fc.array(anyArticle, { minLength: 1, maxLength: 5 }), fc.constantFrom('\n\n\u00a0\n\n', '\n\n\n', '\n\n'))
  .map(([articles, between]) => ({
    text: articles.map((a) => a.text).join(between),
    articles: articles.map((a) => a.read),
  }));
