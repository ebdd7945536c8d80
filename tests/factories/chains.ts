import { article, assertion, claim, entity, graphDocument, judgement } from './document.ts';

/** A story of chains: outlets that cite one another, an echo, unnamed voices, a denial and two claims that exclude each other. */
const gazette = article('gazette-news', 'Brisk works with Tarn. Brisk works with Oak. Brisk has ten clerks.', {
  publisher: 'the-gazette',
});
const courier = article(
  'courier-news',
  [
    '# News',
    'Brisk works with Tarn, Sara Lind told The Gazette. Brisk denies working with Tarn. Brisk works with Oak.',
    'Officials say that Brisk works with Elm. Others say that Brisk works with Elm too. Brisk has twenty clerks.',
  ].join('\n\n'),
  { publisher: 'the-courier' },
);
const works = (other: string, ...said: Parameters<typeof claim>[3]) => claim('brisk', 'PARTNERS_WITH', other, said);
const ten = claim('brisk', 'MEASURES', 'clerks', [assertion(gazette, 'Brisk has ten clerks')], { label: 'ten' });
const twenty = claim('brisk', 'MEASURES', 'clerks', [assertion(courier, 'Brisk has twenty clerks')], {
  label: 'twenty',
});

export const echoed = works(
  'tarn',
  assertion(gazette, 'Brisk works with Tarn'),
  assertion(courier, 'Brisk works with Tarn', { voices: ['sara-lind', 'the-gazette'] }),
  assertion(courier, 'Brisk denies working with Tarn', { stance: 'denies', voices: ['clerk for brisk'] }),
);
export const circled = works(
  'oak',
  assertion(gazette, 'Brisk works with Oak', { voices: ['the-courier'] }),
  assertion(courier, 'Brisk works with Oak', { voices: ['the-gazette'] }),
);
export const unnamedTwice = works(
  'elm',
  assertion(courier, 'Officials say that Brisk works with Elm', { voices: ['unnamed-officials', 'the-gazette'] }),
  assertion(courier, 'Others say that Brisk works with Elm', { voices: ['unnamed-others', 'the-gazette'] }),
);
export const excluding = { ten, twenty };
export const chainStory = graphDocument({
  entities: [
    entity('brisk', { types: ['Organisation', 'Vendor'] }),
    entity('tarn'),
    entity('oak'),
    entity('elm'),
    entity('clerks', { types: ['Topic'] }),
    entity('sara-lind', { types: ['Person'], aliases: ['S. Lind'] }),
    entity('clerk', { types: ['Person'] }),
    entity('unnamed-officials', { name: 'officials', unnamed: true }),
    entity('unnamed-others', { name: 'others', unnamed: true }),
    entity('the-courier', { types: ['Organisation', 'Outlet'] }),
    entity('the-gazette', { types: ['Organisation', 'Outlet'] }),
  ],
  articles: [gazette, courier],
  claims: [echoed, circled, unnamedTwice, { ...ten, contradicts: [twenty.id] }, { ...twenty, contradicts: [ten.id] }],
  judgements: [judgement({ a: ten.id, b: twenty.id, reason: 'Both count all clerks.' })],
});
